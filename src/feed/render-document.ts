// Renders one document of a podcast feed.
import { Podcast } from 'podcast'
import type { Catalog } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { channel } from './channel.ts'
import type { FeedDocument } from './feed-document.ts'
import { finishXml } from './finish-xml.ts'
import type { FeedItem } from './item.ts'
import { rfc2822 } from './rfc2822.ts'

/**
 * Takes the catalog as the feed sees it, the items and what the document is, and gives RSS 2.0
 * (https://www.rssboard.org/rss-specification) with Apple's elements and those of Podcasting 2.0. The same catalog
 * always gives the same bytes.
 */
export const renderDocument = (
  catalog: Catalog,
  words: FeedWords,
  items: readonly FeedItem[],
  document: FeedDocument,
): string => {
  const podcast = new Podcast(channel(catalog, words, document))
  for (const { options } of items) podcast.addItem(options)
  return finishXml(podcast.buildXml({ indent: '  ' }), {
    lastBuildDate: rfc2822(catalog.updatedEpochMs, catalog.show.timeZone),
    stylesheet: href(catalog, document.stylesheetPath),
    language: catalog.show.language,
    itemElements: items.map(({ elements }) => elements),
  })
}
