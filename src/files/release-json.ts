// Writes and reads the file that tells a monitor what is live.
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { isoDateTime } from './iso-date-time.ts'

/** Where it stands, from the site's root. */
export const RELEASE_PATH = '/release.json'

export interface ReleaseFacts {
  /** Digest (SHA-256, hex) of the feed's bytes. */
  readonly feedSha256: string
  /** When the next episode appears, in milliseconds since 1970; undefined where none is waiting. */
  readonly nextDueEpochMs: number | undefined
}

/** What a release says of itself that decides whether the next build is due. */
export interface LiveRelease {
  readonly episodes: number
  readonly nextDueEpochMs: number | undefined
}

/** Gives `release.json`. It knows nothing of the clock: two builds of the same content are the same. Moments are in UTC. */
export const releaseJson = (catalog: Catalog, { feedSha256, nextDueEpochMs }: ReleaseFacts): string => {
  const [newest] = catalog.episodes
  const release = {
    version: 1,
    url: catalog.baseUrl,
    feed: { url: absoluteUrl(catalog, catalog.paths.feed), sha256: feedSha256 },
    episodes: catalog.episodes.length,
    newest: newest === undefined ? null : { guid: newest.guid, date: isoDateTime(newest.publishedEpochMs) },
    nextDue: nextDueEpochMs === undefined ? null : isoDateTime(nextDueEpochMs),
  }
  return `${JSON.stringify(release, null, 2)}\n`
}

const dataOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Takes the text of a `release.json`; gives undefined where it is none. */
export const parseReleaseJson = (text: string): LiveRelease | undefined => {
  const data = dataOf(text)
  if (typeof data !== 'object' || data === null || !('episodes' in data) || !('nextDue' in data))
    return undefined
  const { episodes, nextDue } = data
  if (typeof episodes !== 'number') return undefined
  if (nextDue === null) return { episodes, nextDueEpochMs: undefined }
  const nextDueEpochMs = typeof nextDue === 'string' ? Date.parse(nextDue) : Number.NaN
  return Number.isNaN(nextDueEpochMs) ? undefined : { episodes, nextDueEpochMs }
}
