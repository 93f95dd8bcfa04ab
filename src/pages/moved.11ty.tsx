// Writes a page for each address at which an episode once was.
import type { MovedPage as Moved } from '../catalog/moved-address.ts'
import { MovedPage } from '../views/moved-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
  readonly moved: Moved
}

export const data = {
  pagination: { data: 'site.moved.pages', size: 1, alias: 'moved' },
  permalink: ({ moved }: Data): string => moved.from,
}

export const render = ({ site, moved }: Data): string => renderPage(<MovedPage site={site} moved={moved} />)
