// Writes the chapters file of each episode that has chapters.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { chaptersJson } from '../files/chapters-json.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}

export const data = {
  pagination: {
    data: 'site.catalog.episodes',
    size: 1,
    alias: 'episode',
    before: (episodes: readonly CatalogEpisode[]) =>
      episodes.filter(({ chaptersPath }) => chaptersPath !== undefined),
  },
  permalink: ({ episode }: Data): string | false => episode.chaptersPath ?? false,
}

export const render = ({ site, episode }: Data): string => chaptersJson(site.catalog, episode)
