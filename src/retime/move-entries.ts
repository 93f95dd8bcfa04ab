// Moves the times of a file to a new recording: edits for its text, and what they do to it.
import type { TextEdit } from '../model/text-edit.ts'
import type { TimeToken } from './spell-time.ts'
import { type MovedSpan, movedSpan, movedStart, type TimeMap } from './time-map.ts'
import type { InsideTime, TextRange, TimedEntry, TimedText } from './timed-entry.ts'

export interface MovedEntry {
  readonly entry: TimedEntry
  readonly oldSeconds: number
  /** Where it goes; undefined where it goes away. */
  readonly to: MovedSpan | undefined
}

export interface MovedText {
  readonly edits: readonly TextEdit[]
  readonly entries: readonly MovedEntry[]
}

const secondsOf = (tokens: readonly TimeToken[]): number | undefined => tokens[0]?.seconds

const place = (map: TimeMap, seconds: number): MovedSpan | undefined => {
  const at = movedStart(map, seconds)
  return at === undefined ? undefined : { startSeconds: at, endSeconds: at, isCut: false }
}

const cueDestination = (map: TimeMap, { starts, ends }: TimedEntry, next: number | undefined) => {
  const startSeconds = secondsOf(starts) ?? 0
  const endSeconds = secondsOf(ends)
  if (endSeconds !== undefined) return movedSpan(map, { startSeconds, endSeconds })
  return movedSpan(map, { startSeconds, endSeconds: Math.max(startSeconds, next ?? startSeconds) })
}

/** A paragraph that begins in a cut goes on behind it; its text is not known to the second. */
const startDestination = (map: TimeMap, { starts }: TimedEntry, next: number | undefined) => {
  const startSeconds = secondsOf(starts) ?? 0
  const span =
    next === undefined || next <= startSeconds
      ? undefined
      : movedSpan(map, { startSeconds, endSeconds: next })
  if (next !== undefined && next > startSeconds && span === undefined) return undefined
  const to = place(map, startSeconds)
  return to && { ...to, isCut: span?.isCut ?? false }
}

/** Of chapters that begin in one and the same second the last one counts: it is what is heard there. */
const withoutTwins = (moved: readonly MovedEntry[]): readonly MovedEntry[] =>
  moved.map((one, at) => {
    const next = moved.slice(at + 1).find(({ to }) => to !== undefined)
    const isCovered =
      one.to !== undefined &&
      next?.to !== undefined &&
      next.oldSeconds > one.oldSeconds &&
      Math.round(next.to.startSeconds) <= Math.round(one.to.startSeconds) &&
      Math.round(next.oldSeconds) > Math.round(one.oldSeconds)
    return isCovered ? { ...one, to: undefined } : one
  })

const destinations = ({ kind, entries }: TimedText, map: TimeMap): readonly MovedEntry[] => {
  const inOrder = entries.map(({ starts }) => secondsOf(starts) ?? 0)
  const later = new Map<number, number>()
  const sorted = [...new Set(inOrder)].toSorted((one, other) => one - other)
  for (const [at, seconds] of sorted.entries()) {
    const next = sorted[at + 1]
    if (next !== undefined) later.set(seconds, next)
  }
  const moved = entries.map((entry, at): MovedEntry => {
    const oldSeconds = inOrder[at] ?? 0
    const next = later.get(oldSeconds)
    if (kind === 'cues') return { entry, oldSeconds, to: cueDestination(map, entry, next) }
    if (kind === 'starts') return { entry, oldSeconds, to: startDestination(map, entry, next) }
    const [start, end] = [place(map, oldSeconds), secondsOf(entry.ends)]
    const span = end === undefined ? undefined : movedSpan(map, { startSeconds: oldSeconds, endSeconds: end })
    return { entry, oldSeconds, to: start && { ...start, endSeconds: span?.endSeconds ?? start.endSeconds } }
  })
  return kind === 'chapters' ? withoutTwins(moved) : moved
}

const respell =
  (file: string) =>
  (tokens: readonly TimeToken[], seconds: number): readonly TextEdit[] =>
    tokens.flatMap(({ offset, text, spell, seconds: before }) => {
      const after = before === seconds ? text : spell(seconds)
      return after === text ? [] : [{ file, startOffset: offset, before: text, after }]
    })

const cutOut = (file: string, text: string, { from, to }: TextRange): TextEdit => ({
  file,
  startOffset: from,
  before: text.slice(from, to),
  after: '',
})

const insideEdits = (
  file: string,
  text: string,
  inside: readonly InsideTime[],
  map: TimeMap,
  around: MovedSpan,
): readonly TextEdit[] => {
  const edits: TextEdit[] = []
  const write = respell(file)
  const within = (seconds: number): number =>
    Math.min(Math.max(seconds, around.startSeconds), around.endSeconds)
  let reached = around.startSeconds
  for (const { starts, ends, removal } of inside) {
    const [start, end] = [secondsOf(starts), secondsOf(ends)]
    const to = start === undefined ? undefined : within(movedStart(map, start) ?? around.endSeconds)
    const isKept = to !== undefined && to > reached && to < around.endSeconds
    if (removal !== undefined && !isKept && around.isCut) {
      edits.push(cutOut(file, text, removal))
      continue
    }
    if (to !== undefined) edits.push(...write(starts, to))
    if (end !== undefined) {
      const span = movedSpan(map, { startSeconds: start ?? end, endSeconds: end })
      edits.push(...write(ends, within(span?.endSeconds ?? to ?? end)))
    }
    reached = to ?? reached
  }
  return edits
}

/** Entries of a list go with one of the commas beside them. */
const listRemovals = (gone: readonly TimedEntry[]): readonly TextRange[] => {
  const lists = new Map<readonly TextRange[], Set<TextRange>>()
  for (const { siblings, removal } of gone)
    if (siblings !== undefined) lists.set(siblings, (lists.get(siblings) ?? new Set()).add(removal))
  return [...lists].flatMap(([items, removed]) => {
    const ranges: TextRange[] = []
    for (let at = 0; at < items.length; at += 1) {
      const first = items[at]
      if (first === undefined || !removed.has(first)) continue
      const before = items[at - 1]
      while (items[at + 1] !== undefined && removed.has(items[at + 1] ?? first)) at += 1
      const [last, next] = [items[at] ?? first, items[at + 1]]
      if (next !== undefined) ranges.push({ from: first.from, to: next.from })
      else ranges.push({ from: before === undefined ? first.from : before.to, to: last.to })
    }
    return ranges
  })
}

/** Takes a file's name, its text and what of it has times; gives the edits that move it all to the new recording. */
export const moveEntries = (file: string, text: string, timed: TimedText, map: TimeMap): MovedText => {
  const entries = destinations(timed, map)
  const gone = entries.filter(({ to }) => to === undefined).map(({ entry }) => entry)
  const removals = [
    ...gone.filter(({ siblings }) => siblings === undefined).map(({ removal }) => removal),
    ...listRemovals(gone),
  ]
  const write = respell(file)
  const edits = entries.flatMap(({ entry, to }) => {
    if (to === undefined) return []
    const { starts, ends, inside } = entry
    return [
      ...write(starts, to.startSeconds),
      ...write(ends, to.endSeconds),
      ...insideEdits(file, text, inside, map, to),
    ]
  })
  const isGone = ({ offset }: TimeToken): boolean =>
    removals.some(({ from, to }) => from <= offset && offset < to)
  const moments = (timed.moments ?? []).flatMap((token) => {
    const to = isGone(token) ? undefined : movedStart(map, token.seconds)
    return to === undefined ? [] : write([token], to)
  })
  const cuts = removals.filter(({ from, to }) => to > from).map((range) => cutOut(file, text, range))
  return { entries, edits: [...edits, ...moments, ...cuts] }
}
