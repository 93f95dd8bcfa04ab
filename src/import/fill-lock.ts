// Fills the lock of an imported show: what the world knows from the old feed is known here from the start.
import { type FeedLock, MAIN_FEED, sortedLock } from '../contract/feed-lock.ts'
import type { ForeignEpisode } from './foreign-feed.ts'

/**
 * Takes the lock that a release would write, the episodes of the old feed, and the addresses of that feed. Guids, dates and
 * numbers are promised as they were; addresses of recordings, pages and the feed move with the show, on purpose, so the
 * old ones are remembered as former ones and the first release needs no code for them.
 */
export const fillLock = (
  lock: FeedLock,
  episodes: readonly ForeignEpisode[],
  feedUrls: readonly string[],
): FeedLock => {
  const byGuid = new Map(episodes.map((episode) => [episode.guid, episode]))
  return sortedLock({
    ...lock,
    feeds: lock.feeds.map((feed) =>
      feed.name === MAIN_FEED
        ? { ...feed, formerAddresses: feedUrls.filter((url) => url !== feed.address) }
        : feed,
    ),
    episodes: lock.episodes.flatMap((episode) => {
      const old = byGuid.get(episode.guid)
      if (old === undefined) return []
      const { url, sizeBytes, type } = old.enclosure
      const enclosure = {
        url,
        sizeBytes: sizeBytes ?? 0,
        mimeType: type || episode.enclosure.mimeType,
        soundSha256: episode.enclosure.soundSha256,
      }
      return [
        {
          ...episode,
          formerEnclosures: url === episode.enclosure.url ? [] : [enclosure],
          formerPages: old.link === undefined || old.link === episode.page ? [] : [old.link],
        },
      ]
    }),
  })
}
