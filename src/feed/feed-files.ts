// Says which files the feeds of a show are, and renders each when it is asked for.
import type { Catalog, PublishedImage } from '../catalog/catalog.ts'
import { type FeedEntry, feedsOf } from '../catalog/feeds.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { archivePages, renderArchivePage } from './archive-pages.ts'
import { jsonDocuments } from './json-pages.ts'
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

/** A podcast feed and the pages of its archive. */
const podcastFiles = (
  view: Catalog,
  words: FeedWords,
  { stylesheetPath, socialImage }: FeedFilesOptions,
): readonly FeedFile[] => {
  const archive = archivePages(view)
  const render = (): string => {
    const socialImagePath = socialImage?.(view.show.cover)
    return renderFeed(view, words, { stylesheetPath, archive, socialImagePath })
  }
  return [
    { path: view.paths.feed, render },
    ...archive.map((page) => ({
      path: page.path,
      render: () => renderArchivePage(view, words, page, stylesheetPath),
    })),
  ]
}

const filesOf = (
  catalog: Catalog,
  words: FeedWords,
  feed: FeedEntry,
  options: FeedFilesOptions,
): readonly FeedFile[] => {
  switch (feed.kind) {
    case 'show':
      return podcastFiles(catalog, words, options)
    case 'season': {
      const itsWords = { ...words, readme: words.seasonReadme }
      return podcastFiles(seasonCatalog(catalog, feed, words), itsWords, options)
    }
    case 'format':
      return podcastFiles(formatCatalog(catalog, feed, words), words, options)
    case 'transcripts':
      return [{ path: feed.path, render: () => renderTranscriptFeed(catalog, words, options) }]
    case 'json':
      return jsonDocuments(catalog).map((document) => ({
        path: document.path,
        render: () => renderJsonFeed(catalog, words, document),
      }))
  }
}

/** Gives the feeds of a show and the pages of their archives; a long show's texts never stand in memory all at once. */
export const feedFiles = (
  catalog: Catalog,
  words: FeedWords,
  options: FeedFilesOptions,
): readonly FeedFile[] => feedsOf(catalog).flatMap((feed) => filesOf(catalog, words, feed, options))
