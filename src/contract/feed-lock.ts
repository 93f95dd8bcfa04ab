// What the world has already seen of the show, and the file in which the show remembers it.

/** Where the lock lies, relative to the content folder: it belongs to the show and moves with it. */
export const FEED_LOCK_FILE = 'episodes/feed.lock.json'

/** The form of the file; a program that changes it counts up. */
export const FEED_LOCK_VERSION = 1

/** Name of the feed that everybody subscribes to. */
export const MAIN_FEED = 'main'

/** A recording at its address. */
export interface SeenEnclosure {
  readonly url: string
  readonly sizeBytes: number
  readonly mimeType: string
  /** Hex digest (SHA-256) of the sound without tags; undefined for recordings that lie elsewhere. */
  readonly soundSha256: string | undefined
}

/** Chapters and transcripts of an episode, and the recording that their times were made for. */
export interface SeenTimes {
  /** Of all starts of chapters and ends of transcripts; see `recorded-times.ts`. */
  readonly digest: string
  readonly recordingSeconds: number
}

/** What apps and links know of an episode. */
export interface SeenEpisode {
  readonly guid: string
  /** Path without ending below the episodes folder: names the Markdown file to put back. */
  readonly id: string
  /** Only for sentences. */
  readonly title: string
  readonly seasonNumber: number | undefined
  readonly episodeNumber: number | undefined
  /** Milliseconds since 1970-01-01T00:00Z, whole seconds. */
  readonly publishedEpochMs: number
  /** Absolute address of the episode's page. */
  readonly page: string
  readonly enclosure: SeenEnclosure
  /** Undefined where nothing has times, and in locks of programs that did not remember it. */
  readonly times?: SeenTimes | undefined
}

/** An episode with what was given up on purpose, because apps, caches and links still know it. */
export interface LockedEpisode extends SeenEpisode {
  readonly formerEnclosures: readonly SeenEnclosure[]
  readonly formerPages: readonly string[]
  /** Taken out of the feed on purpose. */
  readonly isRemoved: boolean
}

/** One feed, by a name that stays when its address changes. */
export interface LockedFeed {
  readonly name: string
  readonly address: string
  /** The `podcast:guid`; undefined for feeds beside the main one, whose guid follows from their address. */
  readonly guid: string | undefined
  readonly formerAddresses: readonly string[]
  readonly isRemoved: boolean
}

export interface FeedLock {
  /** Address of the site, ending with a slash, below which the addresses of pages and own recordings lie. */
  readonly siteUrl: string
  readonly type: 'serial' | 'episodic'
  /** By name. */
  readonly feeds: readonly LockedFeed[]
  /** Newest first, then by guid. */
  readonly episodes: readonly LockedEpisode[]
}

const compare = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Gives the lock in the one order in which it is written. */
export const sortedLock = (lock: FeedLock): FeedLock => ({
  ...lock,
  feeds: lock.feeds.toSorted((a, b) => compare(a.name, b.name)),
  episodes: lock.episodes.toSorted(
    (a, b) => b.publishedEpochMs - a.publishedEpochMs || compare(a.guid, b.guid),
  ),
})

const orLeaveOut = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

const enclosureEntry = ({ url, sizeBytes, mimeType, soundSha256 }: SeenEnclosure) => ({
  url,
  sizeBytes,
  mimeType,
  soundSha256,
})

const feedEntry = ({ name, address, guid, formerAddresses, isRemoved }: LockedFeed) => ({
  name,
  address,
  guid,
  formerAddresses: orLeaveOut(formerAddresses),
  removed: isRemoved || undefined,
})

const episodeEntry = (episode: LockedEpisode) => ({
  guid: episode.guid,
  file: episode.id,
  title: episode.title,
  season: episode.seasonNumber,
  episode: episode.episodeNumber,
  published: new Date(episode.publishedEpochMs).toISOString().replace('.000Z', 'Z'),
  page: episode.page,
  enclosure: enclosureEntry(episode.enclosure),
  times: episode.times?.digest,
  timesForSeconds: episode.times?.recordingSeconds,
  formerEnclosures: orLeaveOut(episode.formerEnclosures.map(enclosureEntry)),
  formerPages: orLeaveOut(episode.formerPages),
  removed: episode.isRemoved || undefined,
})

/**
 * Takes a lock and gives the text of its file (https://www.rfc-editor.org/rfc/rfc8259). The same lock gives the same bytes;
 * newest first and a key a line, so that a release adds one block at the top and git shows nothing else.
 */
export const renderFeedLock = (lock: FeedLock): string => {
  const { siteUrl, type, feeds, episodes } = sortedLock(lock)
  const file = {
    version: FEED_LOCK_VERSION,
    site: siteUrl,
    type,
    feeds: feeds.map(feedEntry),
    episodes: episodes.map(episodeEntry),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
