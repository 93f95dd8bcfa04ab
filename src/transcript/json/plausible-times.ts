// Notices times that cannot be in the unit that their format counts in.

import type { JsonPath } from './json-places.ts'
import { errorAt, type JsonReading } from './json-reading.ts'
import type { EndedSegment } from './segment-cues.ts'

/** Where the times of the segments stand, and in what they count. */
export interface TimeKey {
  readonly key: string
  readonly unit: 'seconds' | 'milliseconds'
  /** Leads from a segment to its start, such as `['offsets', 'from']`. */
  readonly path: JsonPath
}

/** Speech has about fifteen characters a second; whoever speaks fastest does not reach thirty. */
const impossiblyFast = 100
/** Less than a word in ten seconds: read in thousandths, these are some hundred characters a second at most. */
const impossiblySlow = 0.5
/** With less text than that nothing can be told. */
const enoughCharacters = 10

const isWhole = ({ startSeconds, endSeconds }: EndedSegment): boolean =>
  Number.isInteger(startSeconds) && Number.isInteger(endSeconds)

/** Whether all of it may be thousandths: whole numbers, and next to nothing said in all that time. */
const looksLikeMilliseconds = (segments: readonly EndedSegment[], perSecond: number): boolean =>
  perSecond < impossiblySlow / 10 || (perSecond < impossiblySlow && segments.every(isWhole))

/** A single start in thousandths among seconds: far behind what follows, and a thousandth of it fits. */
const leapOf = (segments: readonly EndedSegment[]): EndedSegment | undefined =>
  segments.find(({ startSeconds }, at) => {
    const next = segments[at + 1]?.startSeconds ?? Number.POSITIVE_INFINITY
    const before = segments[at - 1]?.startSeconds ?? 0
    const meant = startSeconds / 1000
    return startSeconds >= 1000 && startSeconds > 10 * next && meant >= before && meant <= next
  })

/** The middle one: a few long pauses, or one time that was mistyped, say nothing about the file. */
const medianPace = (timed: readonly EndedSegment[]): number => {
  const paces = timed.map(
    ({ startSeconds, endSeconds, text }) => text.trim().length / (endSeconds - startSeconds),
  )
  return paces.toSorted((a, b) => a - b)[Math.floor(paces.length / 2)] ?? 0
}

/**
 * Takes the segments of a file and where their starts stand; reports `transcript-json-milliseconds`,
 * `transcript-json-time-leap` or `transcript-json-too-fast` where nobody could speak so slowly or so fast.
 */
export const checkTimes = (
  reading: JsonReading,
  segments: readonly EndedSegment[],
  { key, unit, path }: TimeKey,
): void => {
  const timed = segments.filter(
    ({ startSeconds, endSeconds, text }) => endSeconds > startSeconds && text.trim() !== '',
  )
  const characters = timed.reduce((sum, { text }) => sum + text.trim().length, 0)
  const perSecond = medianPace(timed)
  const first = timed.find(({ startSeconds }) => startSeconds > 0) ?? timed[0]
  if (first === undefined || characters < enoughCharacters) return
  const commonAt = ({ position }: EndedSegment) =>
    errorAt(reading, [...(reading.paths[position.line - 1] ?? []), ...path])
  const leap = unit === 'seconds' ? leapOf(segments) : undefined
  if (unit === 'seconds' && looksLikeMilliseconds(timed, perSecond)) {
    const { startSeconds } = first
    const facts = { key, found: String(startSeconds), write: `"${key}": ${startSeconds / 1000}` }
    reading.errors.push({ ...commonAt(first), code: 'transcript-json-milliseconds', facts })
  } else if (perSecond > impossiblyFast) {
    const facts = { key, perSecond: Math.round(perSecond) }
    reading.errors.push({ ...commonAt(first), code: 'transcript-json-too-fast', facts })
  } else if (leap !== undefined) {
    const entry = Number(reading.paths[leap.position.line - 1]?.at(-1) ?? 0) + 1
    const found = String(leap.startSeconds)
    const facts = { entry, key, found, write: `"${key}": ${leap.startSeconds / 1000}` }
    reading.errors.push({ ...commonAt(leap), code: 'transcript-json-time-leap', facts })
  }
}
