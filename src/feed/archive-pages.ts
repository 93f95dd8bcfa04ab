// Lays a long feed's old episodes down in an archive whose pages stay as they are.
import type { Catalog } from '../catalog/catalog.ts'
import type { FeedWords } from '../words/feed-de.ts'
import type { FeedLink } from './feed-document.ts'
import { feedItems } from './feed-items.ts'
import { renderDocument } from './render-document.ts'

/**
 * Pages are counted from the oldest episode and full, so a new episode changes none of them. Their borders follow the
 * number of episodes, not of bytes, so a corrected sentence moves none.
 */
export const episodesInArchive = 100

/** From here on a feed has an archive. */
const manyBytes = 1_000_000

/** What an item has besides its notes, which stand in it twice. */
const bytesWithoutNotes = 3000

export interface ArchivePage {
  readonly path: string
  /** Its newest episode, counted in the catalog from the newest of all, which is 0. */
  readonly firstEpisode: number
  readonly links: readonly FeedLink[]
}

/** An estimate, because to know it exactly would take as long as to render the feed. */
const isLong = ({ episodes }: Catalog): boolean =>
  episodes.reduce((sum, { notesMarkdown }) => sum + 2 * notesMarkdown.length + bytesWithoutNotes, 0) >
  manyBytes

/**
 * Gives the pages of the archive, the newest first; none where the whole feed is below a megabyte or so. They are archive
 * documents (https://www.rfc-editor.org/rfc/rfc5005#section-4), which never change, and also paged ones (section 3) for
 * apps that follow only `next`. They link to what is older and to the feed: a link to what is newer would change them.
 */
export const archivePages = (catalog: Catalog): readonly ArchivePage[] => {
  const { paths, episodes } = catalog
  if (!isLong(catalog)) return []
  const pages = Math.floor(episodes.length / episodesInArchive)
  return Array.from({ length: pages }, (_, at) => {
    const number = pages - at
    const older = number === 1 ? undefined : paths.archiveFeed(number - 1)
    return {
      path: paths.archiveFeed(number),
      firstEpisode: episodes.length - number * episodesInArchive,
      links: [
        { rel: 'current', path: paths.feed },
        { rel: 'first', path: paths.feed },
        ...(older === undefined
          ? []
          : [{ rel: 'prev-archive', path: older } as const, { rel: 'next', path: older } as const]),
        { rel: 'last', path: paths.archiveFeed(1) },
      ],
    }
  })
}

/** So much of whole notes, in characters, leaves a page below a megabyte in every script. */
const mostContent = 150_000

/**
 * Gives the catalog as it was when the page became full, as far as the page shows it: seasons and hosts that came later
 * would change it.
 */
const catalogOf = (catalog: Catalog, { firstEpisode }: ArchivePage): Catalog => {
  const episodes = catalog.episodes.slice(firstEpisode, firstEpisode + episodesInArchive)
  const numbers = new Set(episodes.map(({ season }) => season?.number))
  return {
    ...catalog,
    episodes,
    seasons: catalog.seasons.filter(({ number }) => numbers.has(number)),
    updatedEpochMs: episodes[0]?.publishedEpochMs ?? 0,
  }
}

/** Takes the whole catalog and gives one page of its archive as RSS, with the same guids and recordings as the feed. */
export const renderArchivePage = (
  catalog: Catalog,
  words: FeedWords,
  page: ArchivePage,
  stylesheetPath: string,
): string => {
  const view = catalogOf(catalog, page)
  const items = feedItems(view, words, { mostCharacters: Number.POSITIVE_INFINITY, mostContent })
  const document = { ownPath: page.path, stylesheetPath, links: page.links, isArchive: true }
  return renderDocument(view, words, items, document)
}
