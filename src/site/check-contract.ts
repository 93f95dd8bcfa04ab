// Holds what a build would publish against what the world has already seen.
import { randomUUID } from 'node:crypto'
import { acceptChanges } from '../contract/accept-changes.ts'
import { compareWithLock } from '../contract/compare-with-lock.ts'
import { contractProblems } from '../contract/contract-problems.ts'
import type { FeedLock } from '../contract/feed-lock.ts'
import type { Published } from '../contract/published.ts'
import type { Problem } from '../model/problem.ts'
import { Refusal } from './refusal.ts'

/** Both sides of the promise. */
export interface Contract {
  /** Undefined before the first release: nothing is promised yet. */
  readonly feedLock: FeedLock | undefined
  readonly published: Published
}

/**
 * Takes both sides, and the codes of what a person wants to change on purpose; gives an error for everything else that would
 * hurt a subscriber. Throws a `Refusal` for a code that allows nothing: it was meant for something, and that would go wrong.
 */
export const checkContract = (
  { feedLock, published }: Contract,
  accepted: readonly string[],
): readonly Problem[] => {
  const [unknown] = accepted.length === 0 ? [] : acceptChanges(feedLock, published, accepted).unknown
  if (unknown !== undefined) throw new Refusal('accept-unknown', unknown)
  if (feedLock === undefined) return []
  const changes = compareWithLock(feedLock, published)
  return contractProblems(changes, published, { accepted, mintGuid: randomUUID })
}
