// Renders a podcast feed: all of a show, of a season, or of an audio format.
import type { Catalog } from '../catalog/catalog.ts'
import { utf8Length } from '../notes/utf8-length.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { type ArchivePage, episodesInArchive } from './archive-pages.ts'
import type { FeedLink } from './feed-document.ts'
import { feedItems } from './feed-items.ts'
import { renderDocument } from './render-document.ts'

/** The W3C's validator reads no more (https://validator.w3.org/feed/). */
const mostBytes = 5_000_000

/** The first guess: in German, fifty characters take fifty-one bytes, and the channel needs a few. */
const mostCharacters = 4_850_000

/** Notes beyond this many characters stand in the description only, so that the feed of a long show stays small. */
const mostContent = 1_000_000

export interface FeedOptions {
  /** Path of the stylesheet from the site's root. */
  readonly stylesheetPath: string
  /** The pages of the feed's archive, the newest first; none where it has none. */
  readonly archive?: readonly ArchivePage[]
  /** A landscape form of the cover, 1200 by 630 pixels, from the site's root. */
  readonly socialImagePath?: string | undefined
}

/** What an archive holds is left out by whole pages, so that the feed goes on where the page begins. */
const atPageBorder = (kept: number, episodes: number, archive: readonly ArchivePage[]): number => {
  if (archive.length === 0 || kept >= episodes) return kept
  const pages = Math.ceil((episodes - kept) / episodesInArchive)
  return Math.max(episodes - pages * episodesInArchive, 0)
}

const linksTo = (archive: readonly ArchivePage[], kept: number): readonly FeedLink[] => {
  const newest = archive[0]
  const next = archive.find(({ firstEpisode }) => firstEpisode >= kept)
  return [
    ...(newest === undefined ? [] : [{ rel: 'prev-archive' as const, path: newest.path }]),
    ...(next === undefined ? [] : [{ rel: 'next' as const, path: next.path }]),
  ]
}

/**
 * Takes the catalog as the feed sees it and gives RSS at `paths.feed`. Every episode is in it, the newest first, unless it
 * would pass 5 MB: then the oldest are left out.
 */
export const renderFeed = (
  catalog: Catalog,
  words: FeedWords,
  { stylesheetPath, archive = [], socialImagePath }: FeedOptions,
): string => {
  const { paths, episodes } = catalog
  const items = feedItems(catalog, words, { mostCharacters, mostContent })
  let kept = items.length
  for (;;) {
    kept = atPageBorder(kept, episodes.length, archive)
    const document = {
      ownPath: paths.feed,
      stylesheetPath,
      links: linksTo(archive, kept),
      isArchive: false,
      ...(socialImagePath === undefined ? {} : { socialImagePath }),
    }
    const text = renderDocument(catalog, words, items.slice(0, kept), document)
    const tooLong = text.length * 3 > mostBytes ? utf8Length(text) / mostBytes : 0
    if (tooLong <= 1 || kept === 0) return text
    kept = Math.min(kept - 1, Math.floor(kept / tooLong))
  }
}
