// Compares what holds for the whole show: addresses of the feeds, guid, order, where the site stands.
import { breaks, type Change, notice, silent } from './change.ts'
import { type FeedLock, type LockedFeed, MAIN_FEED } from './feed-lock.ts'
import { currentFeeds, type Published } from './published.ts'

/** Gives an address without the part that all addresses of a site share. */
export const belowSite = (siteUrl: string, url: string): string =>
  url.startsWith(siteUrl) ? url.slice(siteUrl.length) : url

const nameOf = ({ name }: LockedFeed): string | undefined => (name === MAIN_FEED ? undefined : name)

const sides = (feed: LockedFeed, from: string, to: string) => {
  const name = nameOf(feed)
  return name === undefined ? { from, to } : { name, from, to }
}

const compareAddress = (lock: FeedLock, was: LockedFeed, is: LockedFeed, published: Published): Change[] => {
  if (was.address === is.address) return []
  const where = sides(is, was.address, is.address)
  const { url } = published.content.show
  // With the site, all feeds move at once: the main one speaks for them.
  const isSamePlace = belowSite(lock.siteUrl, was.address) === belowSite(url, is.address)
  if (is.name !== MAIN_FEED) return isSamePlace ? [] : [breaks('feed-moved', where)]
  // https://podcasters.apple.com/support/837-change-the-rss-feed-url: the new feed names itself.
  return [
    published.newFeedUrl === is.address ? notice('feed-moved-announced', where) : breaks('feed-moved', where),
  ]
}

/** Guids of further feeds are made from the show's: with that one changed, it alone is the cause. */
const compareGuid = (lock: FeedLock, was: LockedFeed, is: LockedFeed, published: Published): Change[] => {
  if (was.guid === undefined || is.guid === undefined || was.guid === is.guid) return []
  const promised = lock.feeds.find(({ name }) => name === MAIN_FEED)?.guid
  const isCause = is.name === MAIN_FEED || promised === published.content.show.guid
  return isCause ? [breaks('show-guid-changed', { from: was.guid, to: is.guid })] : []
}

const compareFeed = (lock: FeedLock, was: LockedFeed, is: LockedFeed | undefined, published: Published) => {
  if (is === undefined) return was.isRemoved ? [] : [breaks('feed-lost', sides(was, was.address, ''))]
  if (was.isRemoved) return []
  return [...compareAddress(lock, was, is, published), ...compareGuid(lock, was, is, published)]
}

/** Gives what has changed for the feeds of the show and for the show itself. */
export const compareFeeds = (lock: FeedLock, published: Published): readonly Change[] => {
  const { show } = published.content
  const current = new Map(currentFeeds(published).map((feed) => [feed.name, feed]))
  const known = new Set(lock.feeds.map(({ name }) => name))
  const changes = lock.feeds.flatMap((was) => compareFeed(lock, was, current.get(was.name), published))
  for (const feed of current.values())
    if (!known.has(feed.name)) changes.push(silent('feed-new', sides(feed, '', feed.address)))
  if (lock.type !== show.type) changes.push(notice('show-type-changed', { from: lock.type, to: show.type }))
  if (published.catalog.baseUrl !== show.url)
    changes.push(notice('built-elsewhere', { from: show.url, to: published.catalog.baseUrl }))
  return changes
}
