// Writes the page of each topic.
import type { CatalogTopic } from '../catalog/catalog.ts'
import { definedTerm } from '../files/defined-term.ts'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { TopicPage } from '../views/topic-page.tsx'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
  readonly entry: CatalogTopic
}

export const data = {
  pagination: { data: 'site.catalog.topics', size: 1, alias: 'entry' },
  permalink: ({ entry }: Data): string => entry.path,
}

export const render = ({ site, entry }: Data): string => {
  const { catalog, words } = site
  const steps = [{ text: words.ui.topics, path: catalog.paths.topics }, { text: entry.name }]
  const jsonLd = describePage(site, steps, definedTerm(catalog, entry))
  return renderPage(<TopicPage site={site} topic={entry} jsonLd={jsonLd} />)
}
