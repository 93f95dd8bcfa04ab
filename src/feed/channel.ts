// Puts together what the feed says of the show itself.
import type { FeedOptions } from 'podcast'
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { channelElements } from './channel-elements.ts'
import type { FeedDocument } from './feed-document.ts'
import { limitText } from './limit-text.ts'
import { emptyElement, type XmlElement } from './xml-element.ts'

/** Feed Paging and Archiving, in RSS: https://www.rfc-editor.org/rfc/rfc5005#appendix-B */
const pagingElements = (catalog: Catalog, { links, isArchive }: FeedDocument): readonly XmlElement[] => [
  ...links.map(({ rel, path }) =>
    emptyElement('atom:link', { href: absoluteUrl(catalog, path), rel, type: 'application/rss+xml' }),
  ),
  ...(isArchive ? [emptyElement('fh:archive', {})] : []),
]

/**
 * Gives what the package needs for the channel. Its own iTunes namespace is off: it would write an owner without an
 * address, a summary that Apple has dropped, and `false` for every item of an explicit show.
 */
export const channel = (catalog: Catalog, words: FeedWords, document: FeedDocument): FeedOptions => {
  const { show } = catalog
  const title = limitText(show.title, 255)
  return {
    title,
    description: show.description.trim(),
    siteUrl: catalog.baseUrl,
    feedUrl: absoluteUrl(catalog, document.ownPath),
    language: show.language,
    ...(show.copyright === undefined ? {} : { copyright: limitText(show.copyright, 255) }),
    generator: 'podcast-from-plain-files',
    namespaces: { iTunes: false, simpleChapters: false, podcast: true },
    customNamespaces: {
      itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
      ...(catalog.episodes.some(({ chapters }) => chapters.length > 0)
        ? { psc: 'http://podlove.org/simple-chapters' }
        : {}),
      ...(document.isArchive ? { fh: 'http://purl.org/syndication/history/1.0' } : {}),
    },
    customElements: [
      ...pagingElements(catalog, document),
      ...channelElements(catalog, words, document.isArchive ? {} : document),
    ],
  }
}
