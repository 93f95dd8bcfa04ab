// Where the reader stopped in each episode: a short list, the newest first.

export type Positions = readonly (readonly [slug: string, seconds: number])[]

/** So many episodes are remembered. */
export const mostPositions = 50

const isPosition = (entry: unknown): entry is readonly [string, number] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && Number.isFinite(entry[1]) && entry[1] > 0

/** Takes what was stored, which anybody may have changed; gives what of it can be used. */
export const parsePositions = (stored: unknown): Positions =>
  Array.isArray(stored) ? stored.filter(isPosition).slice(0, mostPositions) : []

/** Puts an episode's second first, in place of an older one; undefined forgets the episode. */
export const withPosition = (positions: Positions, slug: string, seconds: number | undefined): Positions => {
  const others = positions.filter(([other]) => other !== slug)
  return seconds === undefined ? others : [[slug, seconds] as const, ...others].slice(0, mostPositions)
}

export const positionOf = (positions: Positions, slug: string): number | undefined =>
  positions.find(([other]) => other === slug)?.[1]
