// Writes the page with all people, unless there are none.
import { seriesReference } from '../files/json-ld-references.ts'
import { PeoplePage } from '../views/people-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
}

export const data = {
  permalink: ({ site: { catalog } }: Data): string | false =>
    catalog.people.length > 0 ? catalog.paths.people : false,
}

export const render = ({ site }: Data): string => {
  const jsonLd = describePage(site, [{ text: site.words.ui.people }], seriesReference(site.catalog))
  return renderPage(<PeoplePage site={site} jsonLd={jsonLd} />)
}
