// Finds the episodes that changed dates have put before or behind another one.
import type { EpisodePair } from './match-episodes.ts'

type Moment = Pick<EpisodePair['was'], 'publishedEpochMs' | 'id'>

const byDate = (one: Moment, other: Moment): number =>
  one.publishedEpochMs - other.publishedEpochMs || (one.id < other.id ? -1 : 1)

/**
 * Takes the episodes that stay published; gives those that have passed another or were passed. In a feed that moves as a
 * whole nobody passes anybody.
 */
export const findReordered = (pairs: readonly EpisodePair[]): ReadonlySet<EpisodePair> => {
  const before = pairs.toSorted((a, b) => byDate(a.was, b.was))
  const ranks = new Map(pairs.toSorted((a, b) => byDate(a.is, b.is)).map((pair, rank) => [pair, rank]))
  const rankOf = (pair: EpisodePair): number => ranks.get(pair) ?? 0
  const passing = new Set<EpisodePair>()
  let highest = -1
  for (const pair of before) {
    if (rankOf(pair) < highest) passing.add(pair)
    highest = Math.max(highest, rankOf(pair))
  }
  let lowest = pairs.length
  for (const pair of before.toReversed()) {
    if (rankOf(pair) > lowest) passing.add(pair)
    lowest = Math.min(lowest, rankOf(pair))
  }
  return passing
}
