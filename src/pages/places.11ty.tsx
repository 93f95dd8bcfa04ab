// Writes the page with all places, unless there are none.
import { seriesReference } from '../files/json-ld-references.ts'
import { PlacesPage } from '../views/places-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
}

export const data = {
  permalink: ({ site: { catalog } }: Data): string | false =>
    catalog.places.length > 0 ? catalog.paths.places : false,
}

export const render = ({ site }: Data): string => {
  const jsonLd = describePage(site, [{ text: site.words.ui.places }], seriesReference(site.catalog))
  return renderPage(<PlacesPage site={site} jsonLd={jsonLd} />)
}
