// Finds what was published at another address of this site, and where it is today.
import type { Catalog } from '../catalog/catalog.ts'
import { feedsOf } from '../catalog/feeds.ts'
import type { MovedAddress, MovedPage } from '../catalog/moved-address.ts'
import { pagePaths } from '../catalog/page-paths.ts'
import { belowSite } from './compare-feeds.ts'
import type { FeedLock } from './feed-lock.ts'

/** Below the site; undefined for an address of another site. */
const pathOf = ({ siteUrl }: FeedLock, url: string): string | undefined => {
  const path = belowSite(siteUrl, url)
  return path === url ? undefined : `/${path}`
}

/** A page must not end up outside of the site, nor inside of a file: only its last part may have an ending. */
const PAGE = /^(?:\/[\p{L}\p{N}_~-]+)+(?:\/|\.html)?$/u

/** Gives the path at which a page can be written; undefined where none can, as behind a question mark. */
const pagePath = (path: string | undefined): string | undefined => {
  if (path === undefined || !PAGE.test(path)) return undefined
  return path.endsWith('/') || path.endsWith('.html') ? path : `${path}/`
}

/** Many file systems take `A` and `a` for one name. */
const nameOf = (path: string): string => path.replace(/(?:\/index\.html|\/)$/, '').toLowerCase()

const takenPaths = (catalog: Catalog): readonly string[] => [
  ...pagePaths(catalog),
  '/404.html',
  ...catalog.episodes.flatMap(({ transcripts }) =>
    transcripts.flatMap(({ files }) => files.map(({ path }) => path)),
  ),
]

/**
 * Takes the lock as it will be after this build, and the catalog. Gives the former pages of the episodes that are published,
 * those of the newest episode first. What is at its old address today stays there: an address that was given to something
 * else was accepted at a release. Addresses of other sites, and those that cannot be a file of a page, are left out.
 */
export const movedPages = (lock: FeedLock, catalog: Catalog): readonly MovedPage[] => {
  const taken = new Set(takenPaths(catalog).map(nameOf))
  const published = new Map(catalog.episodes.map((episode) => [episode.guid, episode]))
  return lock.episodes.flatMap(({ guid, isRemoved, formerPages }) => {
    const now = published.get(guid)
    if (isRemoved || now === undefined) return []
    return formerPages.flatMap((url) => {
      const from = pagePath(pathOf(lock, url))
      if (from === undefined || taken.has(nameOf(from))) return []
      taken.add(nameOf(from))
      return [{ from, to: now.path, title: now.title }]
    })
  })
}

/** Takes the same; gives the former addresses of feeds that there are, where no other feed is today. */
export const movedFeeds = (lock: FeedLock, catalog: Catalog): readonly MovedAddress[] => {
  const taken = new Set(feedsOf(catalog).map(({ path }) => path))
  return lock.feeds
    .filter(({ isRemoved }) => !isRemoved)
    .flatMap(({ address, formerAddresses }) => {
      const to = pathOf(lock, address)
      return formerAddresses.flatMap((url) => {
        const from = pathOf(lock, url)
        const isFree = from !== undefined && to !== undefined && /^\/[\w./-]+$/.test(from) && !taken.has(from)
        return isFree ? [{ from, to }] : []
      })
    })
}
