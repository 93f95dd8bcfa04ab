// Renders the podcast feed.
import { Podcast } from 'podcast'
import type { Catalog } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { channel } from './channel.ts'
import { episodeHtml } from './episode-html.ts'
import { finishXml } from './finish-xml.ts'
import { item } from './item.ts'
import { rfc2822 } from './rfc2822.ts'

/** Notes beyond this many characters stand in the description only, so that the feed of a long show stays small. */
const mostContent = 1_000_000

export interface FeedOptions {
  /** Path of the stylesheet from the site's root. */
  readonly stylesheetPath: string
}

/**
 * Takes the catalog and gives its feed: RSS 2.0 (https://www.rssboard.org/rss-specification) with Apple's elements and
 * those of Podcasting 2.0. Every episode is in it, the newest first. The same catalog always gives the same bytes.
 */
export const renderFeed = (catalog: Catalog, words: FeedWords, { stylesheetPath }: FeedOptions): string => {
  const podcast = new Podcast(channel(catalog, words))
  const { baseUrl, basePath } = catalog
  let contentLength = 0
  for (const episode of catalog.episodes) {
    const { plain, rich } = episodeHtml(episode, { baseUrl, basePath, pagePath: episode.path }, words)
    contentLength += rich.length
    podcast.addItem(item(catalog, episode, { plain, rich: contentLength > mostContent ? '' : rich }))
  }
  return finishXml(podcast.buildXml({ indent: '  ' }), {
    lastBuildDate: rfc2822(catalog.updatedEpochMs, catalog.show.timeZone),
    stylesheet: href(catalog, stylesheetPath),
    language: catalog.show.language,
  })
}
