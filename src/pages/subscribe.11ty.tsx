// Writes the page on subscribing.
import { seriesReference } from '../files/json-ld-references.ts'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { SubscribePage } from '../views/subscribe-page.tsx'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
}

export const data = { permalink: ({ site }: Data): string => site.catalog.paths.subscribe }

export const render = ({ site }: Data): string => {
  const jsonLd = describePage(site, [{ text: site.words.ui.subscribe }], seriesReference(site.catalog))
  return renderPage(<SubscribePage site={site} jsonLd={jsonLd} />)
}
