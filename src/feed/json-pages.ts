// Says which episodes the JSON feed holds, and on which pages the older ones stand.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { episodesInArchive } from './archive-pages.ts'

/** So much of the newest episodes stands in the feed itself, by the estimate below. */
const mostCharacters = 4_500_000

/** What an item has besides its notes. */
const charactersWithoutNotes = 1500

/** A document of the JSON feed: the feed itself, or one of its pages. */
export interface JsonDocument {
  /** From the site's root. */
  readonly path: string
  /** Its newest episode, counted in the catalog from the newest of all, which is 0. */
  readonly firstEpisode: number
  readonly episodes: number
  /** Where the next older episodes stand, from the site's root; undefined where there are none. */
  readonly nextPath: string | undefined
}

/** An estimate, because to know it exactly would take as long as to render all. */
const charactersOf = ({ notesMarkdown, chapters }: CatalogEpisode): number =>
  charactersWithoutNotes + Math.round(1.2 * notesMarkdown.length) + 50 * chapters.length

const keptIn = ({ episodes }: Catalog): number => {
  let room = mostCharacters
  const firstLeftOut = episodes.findIndex((episode) => {
    room -= charactersOf(episode)
    return room < 0
  })
  return firstLeftOut === -1 ? episodes.length : firstLeftOut
}

/**
 * Gives the JSON feed and, where it is too long for one file, its pages, the newest first. As in the archive of the podcast
 * feed, a page is full, counted from the oldest episode, and knows only what is older, so that a new episode changes none;
 * here each episode stands in one document only. See `next_url` in
 * https://www.jsonfeed.org/version/1.1/#top-level
 */
export const jsonDocuments = (catalog: Catalog): readonly JsonDocument[] => {
  const { paths, episodes } = catalog
  const leftOut = episodes.length - keptIn(catalog)
  // Some episodes always stay in the feed itself, however long they are.
  const most = Math.max(Math.ceil(episodes.length / episodesInArchive) - 1, 0)
  const pages = Math.min(Math.ceil(leftOut / episodesInArchive), most)
  const pathOf = (number: number) => (number === 0 ? undefined : paths.jsonFeedPage(number))
  const inFeed = episodes.length - pages * episodesInArchive
  return [
    { path: paths.jsonFeed, firstEpisode: 0, episodes: inFeed, nextPath: pathOf(pages) },
    ...Array.from({ length: pages }, (_, at) => ({
      path: paths.jsonFeedPage(pages - at),
      firstEpisode: inFeed + at * episodesInArchive,
      episodes: episodesInArchive,
      nextPath: pathOf(pages - at - 1),
    })),
  ]
}
