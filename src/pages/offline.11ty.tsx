// Writes the page of what is on the device, which stands in for other pages while there is no network.
import { OfflinePage } from '../views/offline-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
}

export const data = { permalink: ({ site }: Data): string => `${site.catalog.paths.offline}index.html` }

export const render = ({ site }: Data): string => renderPage(<OfflinePage site={site} />)
