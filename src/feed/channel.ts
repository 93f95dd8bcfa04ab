// Puts together what the feed says of the show itself.
import type { FeedOptions } from 'podcast'
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { channelElements } from './channel-elements.ts'
import { limitText } from './limit-text.ts'

/**
 * Gives what the package needs for the channel. Its own iTunes namespace is off: it would write an owner without an
 * address, a summary that Apple has dropped, and `false` for every item of an explicit show.
 */
export const channel = (catalog: Catalog, words: FeedWords): FeedOptions => {
  const { show } = catalog
  const title = limitText(show.title, 255)
  return {
    title,
    description: show.description.trim(),
    siteUrl: catalog.baseUrl,
    feedUrl: absoluteUrl(catalog, catalog.paths.feed),
    language: show.language,
    ...(show.copyright === undefined ? {} : { copyright: limitText(show.copyright, 255) }),
    generator: 'podcast-from-plain-files',
    namespaces: { iTunes: false, simpleChapters: false, podcast: true },
    customNamespaces: { itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd' },
    customElements: channelElements(catalog, words),
  }
}
