// Says where each moment of an old recording is found in a new one.

/** A stretch of the old recording that the new one has, too; in seconds. */
export interface KeptPart {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
}

/** A stretch of one of the two recordings, in seconds. */
export interface Part {
  readonly startSeconds: number
  readonly endSeconds: number
}

/** In ascending order in both recordings; nothing overlaps. */
export type TimeMap = readonly KeptPart[]

/** What is left of a stretch of the old recording; `isCut` where some of it is not there any more. */
export interface MovedSpan extends Part {
  readonly isCut: boolean
}

/** Sound between two halves of a sentence: from here on they no longer belong together. */
const leastBreakSeconds = 0.5
/** A shorter rest of a sentence is the edge of a cut and not heard as speech. */
const leastRestSeconds = 0.1

const newEnd = ({ oldStart, oldEnd, newStart }: KeptPart): number => newStart + oldEnd - oldStart

/** Takes seconds; gives the map that moves all times by them. What would begin before 0 is not there any more. */
export const shiftMap = (seconds: number): TimeMap => [
  {
    oldStart: Math.max(0, -seconds),
    oldEnd: Number.POSITIVE_INFINITY,
    newStart: Math.max(0, seconds),
  },
]

/** Gives the part that a moment of the old recording is in; the end of a part belongs to what comes behind it. */
const partAt = (map: TimeMap, oldSeconds: number): KeptPart | undefined =>
  map.find(({ oldStart, oldEnd }) => oldStart <= oldSeconds && oldSeconds < oldEnd)

/** Takes a moment of the old recording; gives that of the new one, undefined where it was cut out. */
export const keptMoment = (map: TimeMap, oldSeconds: number): number | undefined => {
  const part = partAt(map, oldSeconds)
  return part && part.newStart + oldSeconds - part.oldStart
}

/**
 * Takes a moment of the old recording at which something begins; gives that of the new one, or of the next sound that was kept.
 * Undefined where nothing comes behind it.
 */
export const movedStart = (map: TimeMap, oldSeconds: number): number | undefined =>
  keptMoment(map, oldSeconds) ?? map.find(({ oldStart }) => oldStart >= oldSeconds)?.newStart

interface Run extends Part {
  readonly seconds: number
}

/** What was kept of a stretch, joined where nothing long was put between. */
const runsOf = (map: TimeMap, { startSeconds, endSeconds }: Part): readonly Run[] => {
  const runs: Run[] = []
  for (const part of map) {
    const from = Math.max(part.oldStart, startSeconds)
    const to = Math.min(part.oldEnd, endSeconds)
    if (to <= from) continue
    const start = part.newStart + from - part.oldStart
    const end = start + to - from
    const last = runs.at(-1)
    if (last !== undefined && start - last.endSeconds < leastBreakSeconds)
      runs.splice(-1, 1, {
        startSeconds: last.startSeconds,
        endSeconds: end,
        seconds: last.seconds + to - from,
      })
    else runs.push({ startSeconds: start, endSeconds: end, seconds: to - from })
  }
  return runs
}

/**
 * Takes a stretch of the old recording, such as a sentence; gives where it is in the new one, undefined where nothing of it is.
 * Where something long was put into it, the longer half counts.
 */
export const movedSpan = (map: TimeMap, span: Part): MovedSpan | undefined => {
  const length = span.endSeconds - span.startSeconds
  if (length <= 0) {
    const at = keptMoment(map, span.startSeconds)
    return at === undefined ? undefined : { startSeconds: at, endSeconds: at + length, isCut: false }
  }
  const [first, ...others] = runsOf(map, span)
  if (first === undefined) return undefined
  const longest = others.reduce((long, run) => (run.seconds > long.seconds ? run : long), first)
  const lost = length - longest.seconds
  if (lost > 0 && longest.seconds < leastRestSeconds) return undefined
  return {
    startSeconds: longest.startSeconds,
    endSeconds: longest.endSeconds,
    isCut: lost > leastRestSeconds,
  }
}

/** Takes the map and the length of the old recording in seconds; gives what was cut out of it. */
export const removedParts = (map: TimeMap, oldSeconds: number): readonly Part[] => {
  const ends = [0, ...map.map(({ oldEnd }) => oldEnd)]
  const starts = [...map.map(({ oldStart }) => oldStart), oldSeconds]
  return between(ends, starts)
}

/** Takes the map and the length of the new recording in seconds; gives what was put into it. */
export const insertedParts = (map: TimeMap, newSeconds: number): readonly Part[] => {
  const ends = [0, ...map.map(newEnd)]
  const starts = [...map.map(({ newStart }) => newStart), newSeconds]
  return between(ends, starts)
}

/** Encoders add and drop a few hundredths of a second at the ends. */
const leastPartSeconds = 0.06

const between = (ends: readonly number[], starts: readonly number[]): readonly Part[] =>
  ends.flatMap((startSeconds, at) => {
    const endSeconds = starts[at] ?? startSeconds
    return endSeconds - startSeconds < leastPartSeconds ? [] : [{ startSeconds, endSeconds }]
  })

/** Says whether a map moves nothing. */
export const movesNothing = (map: TimeMap, oldSeconds: number): boolean =>
  map.every(({ oldStart, newStart }) => oldStart === newStart) && removedParts(map, oldSeconds).length === 0
