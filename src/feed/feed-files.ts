// Says which files the feeds of a show are, and renders each when it is asked for.
import type { Catalog, PublishedImage } from '../catalog/catalog.ts'
import { type FeedEntry, feedsOf } from '../catalog/feeds.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { type ArchivePage, archivePages, renderArchivePage } from './archive-pages.ts'
import { formatCatalog, seasonCatalog } from './partial-catalog.ts'
import { renderFeed } from './render-feed.ts'
import { renderJsonFeed } from './render-json-feed.ts'
import { renderTranscriptFeed } from './render-transcript-feed.ts'

export interface FeedFile {
  /** From the site's root. */
  readonly path: string
  readonly render: () => string
}

export interface FeedFilesOptions {
  /** Path of the stylesheet from the site's root. */
  readonly stylesheetPath: string
  /** Gives the landscape form of a cover, 1200 by 630 pixels, from the site's root. */
  readonly socialImage?: (image: PublishedImage) => string
}

/** Gives the feeds of a show and the pages of its archive; a long show's texts never stand in memory all at once. */
export const feedFiles = (
  catalog: Catalog,
  words: FeedWords,
  { stylesheetPath, socialImage }: FeedFilesOptions,
): readonly FeedFile[] => {
  const archive = archivePages(catalog)
  const rss = (view: Catalog, itsWords: FeedWords, itsArchive: readonly ArchivePage[]): string => {
    const socialImagePath = socialImage?.(view.show.cover)
    return renderFeed(view, itsWords, { stylesheetPath, archive: itsArchive, socialImagePath })
  }
  const render = (feed: FeedEntry): string => {
    switch (feed.kind) {
      case 'show':
        return rss(catalog, words, archive)
      case 'season':
        return rss(seasonCatalog(catalog, feed, words), { ...words, readme: words.seasonReadme }, [])
      case 'format':
        return rss(formatCatalog(catalog, feed, words), words, [])
      case 'transcripts':
        return renderTranscriptFeed(catalog, words, { stylesheetPath })
      case 'json':
        return renderJsonFeed(catalog, words)
    }
  }
  return [
    ...feedsOf(catalog).map((feed) => ({ path: feed.path, render: () => render(feed) })),
    ...archive.map((page) => ({
      path: page.path,
      render: () => renderArchivePage(catalog, words, page, stylesheetPath),
    })),
  ]
}
