// Writes the page of each episode.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { podcastEpisode } from '../files/podcast-episode.ts'
import { EpisodePage } from '../views/episode-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}

export const data = {
  pagination: { data: 'site.catalog.episodes', size: 1, alias: 'episode' },
  permalink: ({ episode }: Data): string => episode.path,
}

export const render = ({ site, episode }: Data): string => {
  const { catalog, words } = site
  const drawer =
    episode.season === undefined
      ? { text: words.ui.allEpisodes, path: catalog.paths.episodes }
      : { text: episode.season.title, path: catalog.paths.season(episode.season.slug) }
  const jsonLd = describePage(site, [drawer, { text: episode.title }], podcastEpisode(catalog, episode))
  return renderPage(<EpisodePage site={site} episode={episode} jsonLd={jsonLd} />)
}
