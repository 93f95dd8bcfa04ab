// Shows the catalog as a feed sees it that is about a part of the show, or about other recordings.
import { alternativeIn } from '../catalog/audio-formats.ts'
import type { Catalog, CatalogEpisode, CatalogShow } from '../catalog/catalog.ts'
import type { FeedEntry } from '../catalog/feeds.ts'
import type { Paths } from '../catalog/paths.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { limitBytes } from './limit-text.ts'

/** Directories take no more. */
const mostDescriptionBytes = 4000

type SeasonFeed = Extract<FeedEntry, { readonly kind: 'season' }>
type FormatFeed = Extract<FeedEntry, { readonly kind: 'format' }>

/** A feed with a guid and a title of its own. */
const showOf = ({ show }: Catalog, guid: string, title: string): CatalogShow => ({ ...show, title, guid })

/** A feed with an archive of its own: `/staffel-1/feed-2.xml`. */
const pathsOf = ({ paths }: Catalog, path: string): Paths => ({
  ...paths,
  feed: path,
  archiveFeed: (number) => path.replace(/\.xml$/, `-${number}.xml`),
})

/** Leaves room for the hint, which says where the whole is. */
const withHint = (description: string, hint: string): string => {
  const room = mostDescriptionBytes - new TextEncoder().encode(`\n\n${hint}`).length
  return `${limitBytes(description.trim(), room)}\n\n${hint}`.trim()
}

/** Gives the catalog of one season: its title, description, cover and hosts, and its episodes with their guids. */
export const seasonCatalog = (
  catalog: Catalog,
  { season, guid, path }: SeasonFeed,
  words: FeedWords,
): Catalog => {
  const { show, paths } = catalog
  const title = words.seasonTitle(show.title, season.title)
  const episodes = catalog.episodes.filter((episode) => episode.season?.number === season.number)
  const hint = words.seasonHint(absoluteUrl(catalog, paths.feed))
  return {
    ...catalog,
    show: {
      ...showOf(catalog, guid, title),
      description: withHint(season.description, hint),
      cover: season.cover,
      coverAlt: season.cover.path === show.cover.path ? show.coverAlt : words.coverOf(title),
    },
    paths: pathsOf(catalog, path),
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
  { ending, format, guid, path }: FormatFeed,
  words: FeedWords,
): Catalog => {
  const { show, paths } = catalog
  const hint = words.formatHint(format, absoluteUrl(catalog, paths.feed))
  return {
    ...catalog,
    show: {
      ...showOf(catalog, guid, words.formatTitle(show.title, format)),
      description: withHint(show.description, hint),
    },
    paths: pathsOf(catalog, path),
    episodes: catalog.episodes.map((episode) => inFormat(episode, ending)),
  }
}
