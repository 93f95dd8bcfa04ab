// Writes the page with all episodes.
import { seriesReference } from '../files/json-ld-references.ts'
import { EpisodesPage } from '../views/episodes-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
}

export const data = { permalink: ({ site }: Data): string => site.catalog.paths.episodes }

export const render = ({ site }: Data): string => {
  const jsonLd = describePage(site, [{ text: site.words.ui.allEpisodes }], seriesReference(site.catalog))
  return renderPage(<EpisodesPage site={site} jsonLd={jsonLd} />)
}
