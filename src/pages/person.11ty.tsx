// Writes the page of each person.
import type { CatalogPerson } from '../catalog/catalog.ts'
import { person } from '../files/person.ts'
import { PersonPage } from '../views/person-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
  readonly entry: CatalogPerson
}

export const data = {
  pagination: { data: 'site.catalog.people', size: 1, alias: 'entry' },
  permalink: ({ entry }: Data): string => entry.path,
}

export const render = ({ site, entry }: Data): string => {
  const { catalog, words } = site
  const steps = [{ text: words.ui.people, path: catalog.paths.people }, { text: entry.name }]
  const jsonLd = describePage(site, steps, person(catalog, entry))
  return renderPage(<PersonPage site={site} person={entry} jsonLd={jsonLd} />)
}
