// Writes what programs ask for that make a frame of an episode's address.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { oembedJson } from '../files/oembed.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}

export const data = {
  pagination: { data: 'site.catalog.episodes', size: 1, alias: 'episode' },
  permalink: ({ site, episode }: Data): string => site.catalog.paths.oembed(episode.slug),
}

export const render = ({ site, episode }: Data): string => {
  const { src, widthPixels, heightPixels } = site.picture(episode.image)
  return oembedJson(site.catalog, episode, {
    title: site.words.sharing.player(episode.title),
    thumbnail: { path: src, widthPixels, heightPixels },
  })
}
