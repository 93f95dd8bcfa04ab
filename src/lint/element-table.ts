// Which elements stand where in a podcast feed, and how often.

type Parent = 'channel' | 'item'

interface KnownElement {
  readonly parents: readonly Parent[]
  /** At most one of it counts. */
  readonly isSingle?: boolean
  /** Apps no longer read it. */
  readonly isOutdated?: boolean
  /** It says what it says by its attributes or children, so that it may have no text. */
  readonly isEmpty?: boolean
}

const CHANNEL: KnownElement = { parents: ['channel'], isSingle: true }
const ITEM: KnownElement = { parents: ['item'], isSingle: true }
const BOTH: KnownElement = { parents: ['channel', 'item'], isSingle: true }
const OUTDATED: KnownElement = { parents: ['channel', 'item'], isOutdated: true }

/** RSS 2.0 (https://www.rssboard.org/rss-specification) and Apple's guide, the podcast namespace aside. */
export const ELEMENTS: Readonly<Record<string, KnownElement>> = {
  title: BOTH,
  link: BOTH,
  description: BOTH,
  pubDate: BOTH,
  language: CHANNEL,
  copyright: CHANNEL,
  managingEditor: CHANNEL,
  webMaster: CHANNEL,
  lastBuildDate: CHANNEL,
  generator: CHANNEL,
  docs: CHANNEL,
  ttl: CHANNEL,
  rating: CHANNEL,
  image: { ...CHANNEL, isEmpty: true },
  cloud: { ...CHANNEL, isEmpty: true },
  textInput: { ...CHANNEL, isEmpty: true },
  skipHours: { ...CHANNEL, isEmpty: true },
  skipDays: { ...CHANNEL, isEmpty: true },
  category: { parents: ['channel', 'item'] },
  item: { parents: ['channel'], isEmpty: true },
  author: ITEM,
  comments: ITEM,
  guid: ITEM,
  source: ITEM,
  enclosure: { parents: ['item'], isEmpty: true },
  'content:encoded': ITEM,
  'itunes:author': BOTH,
  'itunes:block': BOTH,
  'itunes:title': BOTH,
  'itunes:explicit': BOTH,
  'itunes:image': { ...BOTH, isEmpty: true },
  'itunes:category': { parents: ['channel'], isEmpty: true },
  'itunes:owner': { ...CHANNEL, isEmpty: true },
  'itunes:type': CHANNEL,
  'itunes:complete': CHANNEL,
  'itunes:new-feed-url': CHANNEL,
  'itunes:applepodcastsverify': CHANNEL,
  'itunes:duration': ITEM,
  'itunes:episode': ITEM,
  'itunes:season': ITEM,
  'itunes:episodeType': ITEM,
  'itunes:summary': OUTDATED,
  'itunes:subtitle': OUTDATED,
  'itunes:keywords': OUTDATED,
  'itunes:order': OUTDATED,
  'itunes:isClosedCaptioned': OUTDATED,
}
