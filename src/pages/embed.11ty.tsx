// Writes the player of each episode for frames on other sites.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { EmbedPage } from '../views/embed-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}

export const data = {
  pagination: { data: 'site.catalog.episodes', size: 1, alias: 'episode' },
  permalink: ({ site, episode }: Data): string => site.catalog.paths.embed(episode.slug),
}

export const render = ({ site, episode }: Data): string =>
  renderPage(<EmbedPage site={site} episode={episode} />)
