// Writes the page of each place.
import type { CatalogPlace } from '../catalog/catalog.ts'
import { place } from '../files/place.ts'
import { PlacePage } from '../views/place-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
  readonly entry: CatalogPlace
}

export const data = {
  pagination: { data: 'site.catalog.places', size: 1, alias: 'entry' },
  permalink: ({ entry }: Data): string => entry.path,
}

export const render = ({ site, entry }: Data): string => {
  const { catalog, words } = site
  const steps = [{ text: words.ui.places, path: catalog.paths.places }, { text: entry.name }]
  const jsonLd = describePage(site, steps, place(catalog, entry))
  return renderPage(<PlacePage site={site} place={entry} jsonLd={jsonLd} />)
}
