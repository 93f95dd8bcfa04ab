// Compares two recordings of one episode and says where each moment of the old one is in the new one.
import { type Envelope, framesPerSecond, isHeard, levelled } from './envelope.ts'
import { findRuns, type SharedRun } from './find-runs.ts'
import { beginningOf, cutBetween, differenceAt, endingOf, type Sounds } from './place-cuts.ts'
import type { KeptPart, Part, TimeMap } from './time-map.ts'

export type Alignment =
  | {
      readonly kind: 'found'
      readonly map: TimeMap
      /** Parts of the old recording that are as long in the new one and sound different. */
      readonly changed: readonly Part[]
    }
  /** One of them has no sound; they do not belong together; they repeat so often that many distances fit. */
  | { readonly kind: 'silent' | 'unrelated' | 'ambiguous' }

/** Less than this of the shorter recording in common, and they are two recordings with the same jingle. */
const leastShared = 0.5
const leastHeardFrames = framesPerSecond
/** Encoders begin a few milliseconds early or late. */
const delaySeconds = 0.02
/** What another encoder makes of the same sound differs by less than this, whatever the recording is. */
const leastLimit = 0.05
const windowFrames = 2 * framesPerSecond
/** What the last cue may lie behind the end. */
const slackSeconds = 0.3

const heardFrames = (envelope: Envelope): number => {
  let count = 0
  for (let frame = 0; frame < envelope.low.length; frame += 1) if (isHeard(envelope, frame)) count += 1
  return count
}

const meanDifference = (
  before: Envelope,
  after: Envelope,
  runs: readonly SharedRun[],
  shift: number,
): number => {
  let [sum, count] = [0, 0]
  for (const { from, to, offset } of runs) {
    const step = Math.max(1, Math.floor((to - from) / 5000))
    for (let at = from; at < to; at += step) {
      const there = at + offset + shift
      if (there < 0 || there >= after.low.length || !isHeard(before, at)) continue
      sum += differenceAt({ before, after }, at, there)
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}

/** Half-way between what the same sound differs by and what any two moments do. */
const limitOf = (before: Envelope, after: Envelope, runs: readonly SharedRun[]): number => {
  const others = [-731, -317, 317, 731].map((shift) => meanDifference(before, after, runs, shift))
  const other = others.reduce((sum, each) => sum + each, 0) / others.length
  return Math.max(leastLimit, (meanDifference(before, after, runs, 0) + other) / 2)
}

const partOf = ({ exactOffset }: SharedRun, from: number, to: number): KeptPart => {
  const offset = Math.abs(exactOffset) < delaySeconds * framesPerSecond ? 0 : exactOffset
  const [oldStart, oldEnd] = [from / framesPerSecond, to / framesPerSecond]
  return { oldStart, oldEnd, newStart: Math.max(0, oldStart + offset / framesPerSecond) }
}

const partsOf = (sounds: Sounds, runs: readonly SharedRun[]): readonly KeptPart[] => {
  let from = runs[0] === undefined ? 0 : beginningOf(sounds, runs[0])
  return runs.flatMap((run, at) => {
    const next = runs[at + 1]
    const cut = next === undefined ? undefined : cutBetween(sounds, run, next)
    const [start, end] = [from, cut?.end ?? endingOf(sounds, run)]
    from = cut?.start ?? end
    return end > start ? [partOf(run, start, end)] : []
  })
}

/** Rounding must not make parts overlap; what lies a moment behind the end moves with it. */
const tidied = (parts: readonly KeptPart[], oldSeconds: number): TimeMap => {
  const last = parts.at(-1)
  return parts.map((part, at) => {
    const before = parts[at - 1]
    const least = before === undefined ? 0 : before.newStart + before.oldEnd - before.oldStart
    const isFirst = at === 0 && part.oldStart < delaySeconds
    const isLast = part === last && oldSeconds - part.oldEnd < slackSeconds
    const oldEnd = isLast ? Number.POSITIVE_INFINITY : part.oldEnd
    if (isFirst) return { oldStart: 0, oldEnd, newStart: Math.max(0, part.newStart - part.oldStart) }
    return { ...part, oldEnd, newStart: Math.max(least, part.newStart) }
  })
}

const changedParts = (sounds: Sounds, map: TimeMap): readonly Part[] => {
  const changed: Part[] = []
  for (const { oldStart, oldEnd, newStart } of map) {
    const to = Math.min(sounds.before.low.length, Math.round(oldEnd * framesPerSecond))
    const offset = Math.round((newStart - oldStart) * framesPerSecond)
    for (let at = Math.round(oldStart * framesPerSecond); at + windowFrames <= to; at += windowFrames / 2) {
      let [sum, heard] = [0, 0]
      for (let frame = at; frame < at + windowFrames; frame += 1) {
        sum += differenceAt(sounds, frame, frame + offset)
        if (isHeard(sounds.before, frame)) heard += 1
      }
      if (sum / windowFrames < sounds.limit * 1.2 || heard < windowFrames / 4) continue
      const [startSeconds, endSeconds] = [at / framesPerSecond, (at + windowFrames) / framesPerSecond]
      const last = changed.at(-1)
      if (last !== undefined && last.endSeconds >= startSeconds)
        changed.splice(-1, 1, { startSeconds: last.startSeconds, endSeconds })
      else changed.push({ startSeconds, endSeconds })
    }
  }
  return changed
}

const sharedFrames = (sounds: Sounds, map: TimeMap): number => {
  let shared = 0
  for (const { oldStart, oldEnd, newStart } of map) {
    const to = Math.min(sounds.before.low.length, Math.round(oldEnd * framesPerSecond))
    const offset = Math.round((newStart - oldStart) * framesPerSecond)
    for (let at = Math.round(oldStart * framesPerSecond); at < to; at += 1)
      if (isHeard(sounds.before, at) && differenceAt(sounds, at, at + offset) < sounds.limit) shared += 1
  }
  return shared
}

const isSameThroughout = (before: Envelope, after: Envelope): boolean => {
  const [one, other] = [before.low.length, after.low.length]
  if (Math.abs(one - other) > framesPerSecond / 10) return false
  let different = 0
  for (let at = 0; at < Math.min(one, other); at += 1)
    if (differenceAt({ before, after }, at, at) > leastLimit) different += 1
  return different < one / 50
}

/**
 * Takes the envelopes of the old and the new recording, a hundred frames a second, in decibels; gives the map from one to the
 * other, exact to about two hundredths of a second, or why there is none. Level, encoder and sampling do not matter; two recordings
 * of an hour are a few million numbers and some hundred Fourier transforms.
 */
export const alignRecordings = (old: Envelope, fresh: Envelope): Alignment => {
  const [before, after] = [levelled(old), levelled(fresh)]
  const heard = Math.min(heardFrames(before), heardFrames(after))
  if (heard < leastHeardFrames) return { kind: 'silent' }
  const oldSeconds = before.low.length / framesPerSecond
  if (isSameThroughout(before, after)) {
    const whole = tidied([{ oldStart: 0, oldEnd: oldSeconds, newStart: 0 }], oldSeconds)
    return {
      kind: 'found',
      map: whole,
      changed: changedParts({ before, after, limit: 2 * leastLimit }, whole),
    }
  }
  const runs = findRuns(before, after)
  if (runs.length === 0) return { kind: 'unrelated' }
  const doubtful = runs.filter(({ rivals }) => rivals > 0).reduce((sum, { blocks }) => sum + blocks, 0)
  if (doubtful * 2 > runs.reduce((sum, { blocks }) => sum + blocks, 0)) return { kind: 'ambiguous' }
  const sounds: Sounds = { before, after, limit: limitOf(before, after, runs) }
  const map = tidied(partsOf(sounds, runs), oldSeconds)
  if (sharedFrames(sounds, map) < leastShared * heard) return { kind: 'unrelated' }
  return { kind: 'found', map, changed: changedParts(sounds, map) }
}
