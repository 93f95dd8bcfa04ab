// Writes the page with all topics, unless there are none.
import { seriesReference } from '../files/json-ld-references.ts'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { TopicsPage } from '../views/topics-page.tsx'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
}

export const data = {
  permalink: ({ site: { catalog } }: Data): string | false =>
    catalog.topics.length > 0 ? catalog.paths.topics : false,
}

export const render = ({ site }: Data): string => {
  const jsonLd = describePage(site, [{ text: site.words.ui.topics }], seriesReference(site.catalog))
  return renderPage(<TopicsPage site={site} jsonLd={jsonLd} />)
}
