// Writes each page that editors wrote in Markdown.
import type { CatalogPage } from '../catalog/catalog.ts'
import { seriesReference } from '../files/json-ld-references.ts'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { TextPage } from '../views/text-page.tsx'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
  readonly text: CatalogPage
}

export const data = {
  pagination: { data: 'site.catalog.pages', size: 1, alias: 'text' },
  permalink: ({ text }: Data): string => text.path,
}

export const render = ({ site, text }: Data): string => {
  const jsonLd = describePage(site, [{ text: text.title }], seriesReference(site.catalog))
  return renderPage(<TextPage site={site} page={text} jsonLd={jsonLd} />)
}
