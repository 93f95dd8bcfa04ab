// Makes the new lock: what the world sees from now on, and what it will never forget.
import { nearest } from '../model/nearest.ts'
import type { BreakingChange, Change } from './change.ts'
import { belowSite } from './compare-feeds.ts'
import { compareWithLock } from './compare-with-lock.ts'
import {
  type FeedLock,
  type LockedEpisode,
  type LockedFeed,
  type SeenTimes,
  sortedLock,
} from './feed-lock.ts'
import { matchEpisodes } from './match-episodes.ts'
import { currentEpisodes, lockOf, type Published } from './published.ts'

interface UnknownCode {
  readonly code: string
  /** A code that there is and that may have been meant. */
  readonly nearest: string | undefined
}

export interface Acceptance {
  /** Undefined while something breaks that was not accepted, or a code names nothing: half an answer is none. */
  readonly lock: FeedLock | undefined
  readonly unknown: readonly UnknownCode[]
  /** What breaks and was not accepted. */
  readonly refused: readonly BreakingChange[]
}

const rebased = (lock: FeedLock, siteUrl: string): FeedLock => {
  const moved = (url: string): string => {
    const path = belowSite(lock.siteUrl, url)
    return path === url ? url : siteUrl + path
  }
  const episodes = lock.episodes.map((episode) => ({
    ...episode,
    page: moved(episode.page),
    formerPages: episode.formerPages.map(moved),
    enclosure: { ...episode.enclosure, url: moved(episode.enclosure.url) },
    formerEnclosures: episode.formerEnclosures.map((one) => ({ ...one, url: moved(one.url) })),
  }))
  return { ...lock, siteUrl, episodes }
}

/** Times that have not changed were made for the recording that they were made for, however often another is released. */
const stillFor = (is: LockedEpisode, was: LockedEpisode): SeenTimes | undefined =>
  is.times !== undefined && is.times.digest === was.times?.digest ? was.times : is.times

/** Gives an episode as it is, with every address under which it was ever seen. */
const remembering = (is: LockedEpisode, was: LockedEpisode): LockedEpisode => ({
  ...is,
  times: stillFor(is, was),
  formerEnclosures: [was.enclosure, ...was.formerEnclosures].filter(
    ({ url }, at, all) => url !== is.enclosure.url && all.findIndex((one) => one.url === url) === at,
  ),
  formerPages: [...new Set([was.page, ...was.formerPages])].filter((page) => page !== is.page),
})

const mergeEpisodes = (
  before: readonly LockedEpisode[],
  after: readonly LockedEpisode[],
  published: Published,
): readonly LockedEpisode[] => {
  const { pairs, reused } = matchEpisodes(before, currentEpisodes(published))
  const wasOf = new Map([...pairs, ...reused].map(({ was, is }) => [is.guid, was]))
  const guids = new Set(after.map(({ guid }) => guid))
  const current = after.map((is) => {
    const was = wasOf.get(is.guid)
    return was === undefined ? is : remembering(is, was)
  })
  const gone = before.filter(({ guid }) => !guids.has(guid)).map((was) => ({ ...was, isRemoved: true }))
  return [...current, ...gone]
}

const mergeFeeds = (before: readonly LockedFeed[], after: readonly LockedFeed[]): readonly LockedFeed[] => {
  const old = new Map(before.map((feed) => [feed.name, feed]))
  const names = new Set(after.map(({ name }) => name))
  const current = after.map((is) => {
    const was = old.get(is.name)
    const addresses = was === undefined ? [] : [was.address, ...was.formerAddresses]
    return { ...is, formerAddresses: [...new Set(addresses)].filter((one) => one !== is.address) }
  })
  const gone = before.filter(({ name }) => !names.has(name)).map((was) => ({ ...was, isRemoved: true }))
  return [...current, ...gone]
}

/** Gives the lock after a release, whatever it breaks. */
const releasedLock = (lock: FeedLock, published: Published): FeedLock => {
  const after = lockOf(published)
  const before = rebased(lock, after.siteUrl)
  return sortedLock({
    ...after,
    feeds: mergeFeeds(before.feeds, after.feeds),
    episodes: mergeEpisodes(before.episodes, after.episodes, published),
  })
}

const breakingOf = (changes: readonly Change[]): readonly BreakingChange[] =>
  changes.filter((change) => change.kind === 'breaks')

/**
 * Takes the lock (undefined before the first release), what a build would publish, and the codes that a person accepts; gives
 * the lock to write. A code allows exactly the change that it names; `refused` and `unknown` tell why there is no lock.
 */
export const acceptChanges = (
  lock: FeedLock | undefined,
  published: Published,
  codes: readonly string[],
): Acceptance => {
  const breaking = lock === undefined ? [] : breakingOf(compareWithLock(lock, published))
  const known = new Set(breaking.map(({ accept }) => accept))
  const wanted = new Set(codes)
  const unknown = [...wanted]
    .filter((code) => !known.has(code))
    .map((code) => ({ code, nearest: nearest(code, known) }))
  const refused = breaking.filter(({ accept }) => !wanted.has(accept))
  const isRefused = refused.length > 0 || unknown.length > 0
  if (isRefused) return { lock: undefined, unknown, refused }
  return { lock: lock === undefined ? lockOf(published) : releasedLock(lock, published), unknown, refused }
}
