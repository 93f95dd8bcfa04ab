// Finds the very moment at which one run of sound ends and the next begins.
import { type Envelope, framesPerSecond } from './envelope.ts'

/** A run at its exact distance; in fine frames. */
export interface FineRun {
  readonly offset: number
  /** Old frames that surely belong to it. */
  readonly from: number
  readonly to: number
}

/** Both recordings as levelled envelopes, and from which difference a frame is another sound. */
export interface Sounds {
  readonly before: Envelope
  readonly after: Envelope
  readonly limit: number
}

/** A re-recorded breath or a crossfade is none of the editors' business. */
const leastReplacedFrames = framesPerSecond / 4

/** Gives how different a frame of the old recording is from one of the new, 0 being the same. */
export const differenceAt = (
  { before, after }: Omit<Sounds, 'limit'>,
  oldFrame: number,
  newFrame: number,
): number =>
  (Math.abs((before.low[oldFrame] ?? 0) - (after.low[newFrame] ?? 0)) +
    Math.abs((before.high[oldFrame] ?? 0) - (after.high[newFrame] ?? 0))) /
  2

/** Sums of the difference from `from` to each frame up to `to`; beyond the new recording everything differs. */
const sumsAt = (sounds: Sounds, offset: number, from: number, to: number): Float64Array => {
  const sums = new Float64Array(to - from + 1)
  for (let at = from; at < to; at += 1) {
    const there = at + offset
    const isThere = there >= 0 && there < sounds.after.low.length
    // More than twice the limit is no more another sound than twice it is: one bang must not outweigh a word.
    const difference = isThere
      ? Math.min(2 * sounds.limit, differenceAt(sounds, at, there))
      : 2 * sounds.limit
    sums[at - from + 1] = (sums[at - from] ?? 0) + difference
  }
  return sums
}

/** The old frames at which one run ends and the next begins. */
export interface Cut {
  readonly end: number
  readonly start: number
}

/** Takes two runs that follow each other; gives where to change from one to the other so that they differ least from the sound. */
export const cutBetween = (sounds: Sounds, one: FineRun, other: FineRun): Cut => {
  const { limit } = sounds
  const [from, to] = [one.from, other.to]
  const least = Math.max(0, one.offset - other.offset)
  const [ending, beginning] = [sumsAt(sounds, one.offset, from, to), sumsAt(sounds, other.offset, from, to)]
  const rest = (start: number): number => (beginning[to - from] ?? 0) - (beginning[start - from] ?? 0)
  let pure = { end: from, start: Math.min(to, from + least), cost: Number.POSITIVE_INFINITY }
  let loose = pure
  let leaving = { end: from, cost: Number.POSITIVE_INFINITY }
  for (let end = from; end + least <= to; end += 1) {
    const start = end + least
    const kept = ending[end - from] ?? 0
    // What is replaced costs the limit a frame, so an end that lies further back pays for its distance.
    if (kept - limit * end < leaving.cost) leaving = { end, cost: kept - limit * end }
    const straight = kept + rest(start)
    if (straight < pure.cost) pure = { end, start, cost: straight }
    const replaced = leaving.cost + limit * end + rest(start)
    if (replaced < loose.cost) loose = { end: leaving.end, start, cost: replaced }
  }
  return loose.cost < pure.cost - limit * leastReplacedFrames ? loose : pure
}

/** Gives the old frame at which the first run begins. */
export const beginningOf = (sounds: Sounds, { offset, to }: FineRun): number => {
  const from = Math.max(0, -offset)
  if (from >= to) return from
  const sums = sumsAt(sounds, offset, from, to)
  let best = { at: from, cost: Number.POSITIVE_INFINITY }
  for (let at = from; at < to; at += 1) {
    const cost = sounds.limit * (at - from) - (sums[at - from] ?? 0)
    if (cost < best.cost) best = { at, cost }
  }
  return best.at - from < leastReplacedFrames ? from : best.at
}

/** Gives the old frame behind which nothing of the last run is left. */
export const endingOf = (sounds: Sounds, { offset, from }: FineRun): number => {
  const to = Math.min(sounds.before.low.length, sounds.after.low.length - offset)
  if (to <= from) return to
  const sums = sumsAt(sounds, offset, from, to)
  let best = { at: to, cost: Number.POSITIVE_INFINITY }
  for (let at = to; at > from; at -= 1) {
    const cost = (sums[at - from] ?? 0) + sounds.limit * (to - at)
    if (cost < best.cost) best = { at, cost }
  }
  return to - best.at < leastReplacedFrames ? to : best.at
}
