// Compares what a build would publish with what the world has already seen.
import { excerpt } from '../model/excerpt.ts'
import { breaks, type Change, notice, silent } from './change.ts'
import { compareEpisode, isWholeFolderMoved, type Surroundings } from './compare-episode.ts'
import { belowSite, compareFeeds } from './compare-feeds.ts'
import { dateWriter } from './date-writer.ts'
import type { FeedLock, LockedEpisode, SeenEnclosure } from './feed-lock.ts'
import { findReordered } from './find-reordered.ts'
import { type EpisodeMatches, type EpisodePair, isSameSound, matchEpisodes } from './match-episodes.ts'
import { type CurrentEpisode, currentEpisodes, type Published } from './published.ts'

interface Known<T> {
  readonly owner: LockedEpisode
  readonly what: T
}

/** Every address that ever led to a recording, or to a page, with the episode that had it last. */
const addressBook = ({ siteUrl, episodes }: FeedLock) => {
  const enclosures = new Map<string, Known<SeenEnclosure>>()
  const pages = new Map<string, LockedEpisode>()
  const removed = episodes.filter(({ isRemoved }) => isRemoved)
  const live = episodes.filter(({ isRemoved }) => !isRemoved)
  for (const owner of [...removed, ...live]) {
    for (const what of owner.formerEnclosures) enclosures.set(belowSite(siteUrl, what.url), { owner, what })
    for (const page of owner.formerPages) pages.set(belowSite(siteUrl, page), owner)
  }
  for (const owner of [...removed, ...live]) {
    enclosures.set(belowSite(siteUrl, owner.enclosure.url), { owner, what: owner.enclosure })
    pages.set(belowSite(siteUrl, owner.page), owner)
  }
  return { enclosures, pages }
}

const compareAddresses = (lock: FeedLock, siteUrl: string, matches: EpisodeMatches): Change[] => {
  const { enclosures, pages } = addressBook(lock)
  const lockedAs = new Map([...matches.pairs, ...matches.reused].map(({ was, is }) => [is, was]))
  const published = [...lockedAs.keys(), ...matches.fresh].filter(({ state }) => state === 'published')
  return published.flatMap((episode) => {
    const changes: Change[] = []
    const isForeign = (owner: LockedEpisode) => owner !== lockedAs.get(episode) && owner.guid !== episode.guid
    const known = enclosures.get(belowSite(siteUrl, episode.enclosure.url))
    if (known && isForeign(known.owner) && !isSameSound(known.what, episode.enclosure))
      changes.push(
        breaks('enclosure-reused', { episode, from: excerpt(known.owner.title), to: episode.enclosure.url }),
      )
    const owner = pages.get(belowSite(siteUrl, episode.page))
    if (owner && isForeign(owner) && !isSameSound(owner.enclosure, episode.enclosure))
      changes.push(notice('page-reused', { episode, from: excerpt(owner.title), to: episode.page }))
    return changes
  })
}

const compareFresh = (
  lock: FeedLock,
  fresh: readonly CurrentEpisode[],
  { dateText }: Surroundings,
): Change[] => {
  const newest = lock.episodes.reduce(
    (latest, { publishedEpochMs, isRemoved }) => (isRemoved ? latest : Math.max(latest, publishedEpochMs)),
    Number.NEGATIVE_INFINITY,
  )
  return fresh.map((episode) => {
    const isBehind = episode.publishedEpochMs < newest
    const to = dateText(episode.publishedEpochMs)
    return isBehind ? notice('episode-new-behind', { episode, to }) : silent('episode-new', { episode, to })
  })
}

const compareReused = ({ was, is }: EpisodePair): Change[] => {
  if (is.state === 'published')
    return [breaks('guid-reused', { episode: is, from: excerpt(was.title), to: is.guid })]
  return was.isRemoved ? [] : [breaks('episode-lost', { episode: was })]
}

const comparePairs = ({ pairs }: EpisodeMatches, around: Surroundings): Change[] => {
  const moved = pairs.find((pair) => !pair.was.isRemoved && isWholeFolderMoved(pair, around))
  return [
    ...(moved ? [breaks('pages-moved', { from: moved.was.page, to: moved.is.page })] : []),
    ...pairs.flatMap((pair) => compareEpisode(pair, around)),
  ]
}

/**
 * Takes the lock and what a build would publish; gives all that has changed. `breaks`: a subscriber would load an episode
 * twice, lose one, or see a wrong order. `notice`: listeners see it, nobody loses anything. `silent`: nothing but news.
 * The address of this very build does not matter, only the `url` of `show.yaml` does: a preview breaks nothing.
 * Takes time linear in the number of episodes, but for sorting.
 * Rules: guids https://podcasters.apple.com/support/4115-technical-updates-for-hosting-providers,
 * moves https://podcasters.apple.com/support/837-change-the-rss-feed-url.
 */
export const compareWithLock = (lock: FeedLock, published: Published): readonly Change[] => {
  const { url, timeZone } = published.content.show
  const matches = matchEpisodes(lock.episodes, currentEpisodes(published))
  const staying = matches.pairs.filter(({ was, is }) => !was.isRemoved && is.state === 'published')
  const around: Surroundings = {
    siteBefore: lock.siteUrl,
    siteAfter: url,
    dateText: dateWriter(timeZone),
    reordered: findReordered(staying),
  }
  return [
    ...compareFeeds(lock, published),
    ...comparePairs(matches, around),
    ...matches.reused.flatMap(compareReused),
    ...matches.lost.map((was) => breaks('episode-lost', { episode: was })),
    ...compareAddresses(lock, url, matches),
    ...compareFresh(lock, matches.fresh, around),
  ]
}
