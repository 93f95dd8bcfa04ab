// Reads what the world has already seen of the show.
import { FEED_LOCK_FILE, type FeedLock } from '../contract/feed-lock.ts'
import { parseFeedLock } from '../contract/parse-feed-lock.ts'
import type { Problem } from '../model/problem.ts'
import { readText } from './read-text.ts'
import type { FolderListing } from './walk-folder.ts'

export interface FeedLockReading {
  /** Undefined before the first release, and where it cannot be read. */
  readonly feedLock: FeedLock | undefined
  readonly problems: readonly Problem[]
}

/** Ten thousand episodes, each with a few former addresses, take a sixth of it. */
const largestLockBytes = 100_000_000

const name = FEED_LOCK_FILE.replace(/^.*\//, '')

/**
 * Takes the listing of the episodes folder. Reports a lock that cannot be read, and what `parseFeedLock` finds wrong in it:
 * a lock that is broken must not pass for none, or everything that it remembers could change unseen.
 */
export const readFeedLock = async ({ entries, name: folder }: FolderListing): Promise<FeedLockReading> => {
  const entry = entries.get(name)
  if (entry === undefined) return { feedLock: undefined, problems: [] }
  const { source, problem } = await readText(entry, folder, largestLockBytes)
  if (source === undefined) return { feedLock: undefined, problems: [problem] }
  const { value, problems } = parseFeedLock(source.text, { file: source.file })
  return { feedLock: value, problems }
}
