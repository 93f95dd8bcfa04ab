// Shows the catalog as a feed sees it that is about a part of the show, or about other recordings.
import { alternativeIn } from '../catalog/audio-formats.ts'
import type { Catalog, CatalogEpisode, CatalogSeason, CatalogShow } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { limitBytes } from './limit-text.ts'
import { feedUuid } from './name-uuid.ts'

/** Directories take no more. */
const mostDescriptionBytes = 4000

/** A feed with a guid, an address and a title of its own; its guid follows the published address, not a preview's. */
const showAt = ({ show }: Catalog, path: string, title: string): CatalogShow => ({
  ...show,
  title,
  guid: feedUuid(show.url + path.slice(1)),
})

/** Leaves room for the hint, which says where the whole is. */
const withHint = (description: string, hint: string): string => {
  const room = mostDescriptionBytes - new TextEncoder().encode(`\n\n${hint}`).length
  return `${limitBytes(description.trim(), room)}\n\n${hint}`.trim()
}

/** Gives the catalog of one season: its title, description, cover and hosts, and its episodes with their guids. */
export const seasonCatalog = (catalog: Catalog, season: CatalogSeason, words: FeedWords): Catalog => {
  const { show, paths } = catalog
  const path = paths.seasonFeed(season.slug)
  const title = words.seasonTitle(show.title, season.title)
  const episodes = catalog.episodes.filter((episode) => episode.season?.number === season.number)
  const hint = words.seasonHint(absoluteUrl(catalog, paths.feed))
  return {
    ...catalog,
    show: {
      ...showAt(catalog, path, title),
      description: withHint(season.description, hint),
      cover: season.cover,
      coverAlt: season.cover.path === show.cover.path ? show.coverAlt : words.coverOf(title),
    },
    paths: { ...paths, feed: path },
    episodes,
    seasons: [season],
    extras: [],
    updatedEpochMs: episodes[0]?.publishedEpochMs ?? 0,
    totalDurationSeconds: season.durationSeconds,
  }
}

const inFormat = (episode: CatalogEpisode, ending: string): CatalogEpisode => {
  const alternative = alternativeIn(episode, ending)
  if (alternative === undefined) return episode
  const { url, path, file, sizeBytes, mimeType } = alternative
  const { durationSeconds } = episode.enclosure
  return {
    ...episode,
    enclosure: { url, path, file, recording: undefined, sizeBytes, durationSeconds, mimeType },
    alternatives: episode.alternatives.filter((other) => other !== alternative),
  }
}

/**
 * Gives the catalog with the recordings of one format in place of the usual ones. An episode that does not exist in it keeps
 * its recording, so that nobody misses an episode.
 */
export const formatCatalog = (
  catalog: Catalog,
  { ending, format }: { readonly ending: string; readonly format: string },
  words: FeedWords,
): Catalog => {
  const { show, paths } = catalog
  const path = paths.formatFeed(ending)
  const hint = words.formatHint(format, absoluteUrl(catalog, paths.feed))
  return {
    ...catalog,
    show: {
      ...showAt(catalog, path, words.formatTitle(show.title, format)),
      description: withHint(show.description, hint),
    },
    paths: { ...paths, feed: path },
    episodes: catalog.episodes.map((episode) => inFormat(episode, ending)),
  }
}
