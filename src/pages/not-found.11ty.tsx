// Writes the page that servers show where there is none.
import { NotFoundPage } from '../views/not-found-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'

export const data = { permalink: '/404.html' }

export const render = ({ site }: { readonly site: SiteContext }): string =>
  renderPage(<NotFoundPage site={site} />)
