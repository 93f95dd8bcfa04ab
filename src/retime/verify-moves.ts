// Reads a moved file back and compares what it says with what it should say.
import type { Chapter } from '../model/episode.ts'
import type { Transcript } from '../transcript/transcript.ts'
import type { MovedEntry, MovedText } from './move-entries.ts'
import { movedSpan, type TimeMap } from './time-map.ts'

const inMs = (seconds: number): number => Math.round(seconds * 1000)

/** How far a time may be from what was meant: half of the least step that its spelling can show. */
const toleranceOf = ({ entries }: MovedText): number =>
  entries.reduce(
    (most, { entry }) =>
      [...entry.starts, ...entry.ends].reduce((step, { stepSeconds }) => Math.max(step, stepSeconds), most),
    0.001,
  ) /
    2 +
  0.0011

/** Says whether the chapters that were read before and after are those that should be there, at the times they should be at. */
export const areMovedChapters = (
  before: readonly Chapter[],
  after: readonly Chapter[],
  moved: MovedText,
): boolean => {
  const tolerance = toleranceOf(moved)
  const byStart = new Map<number, MovedEntry>()
  for (const entry of moved.entries) {
    const key = inMs(entry.oldSeconds)
    if (!byStart.has(key)) byStart.set(key, entry)
  }
  if (before.some(({ startSeconds }) => !byStart.has(inMs(startSeconds)))) return false
  const expected = before.flatMap(({ startSeconds, title }) => {
    const to = byStart.get(inMs(startSeconds))?.to
    return to === undefined ? [] : [{ title, startSeconds: to.startSeconds }]
  })
  return (
    expected.length === after.length &&
    expected.every((chapter, at) => {
      const is = after[at]
      return is?.title === chapter.title && Math.abs(is.startSeconds - chapter.startSeconds) <= tolerance
    })
  )
}

interface Wanted {
  readonly key: string
  readonly startSeconds: number
  readonly endSeconds: number
}

const keyOf = ({ speaker, text }: { readonly speaker: string | undefined; readonly text: string }): string =>
  `${speaker ?? ''}\n${text}`

/** Cues, or their words where these have times: words that a file lists one by one are grouped anew around a cut. */
const inPieces = (transcript: Transcript): Transcript => ({
  ...transcript,
  cues: transcript.cues.flatMap((cue) =>
    cue.words.length === 0
      ? [{ ...cue, speaker: undefined }]
      : cue.words.map((word) => ({ ...word, speaker: undefined, words: [] })),
  ),
})

/** Cues that no cut touches, and where they must be. */
const untouched = (before: Transcript, moved: MovedText, map: TimeMap): readonly Wanted[] => {
  const cut = moved.entries.filter(({ to }) => to === undefined || to.isCut)
  const touched = cut.map(({ oldSeconds, entry }) => ({
    from: oldSeconds,
    to: entry.ends[0]?.seconds ?? oldSeconds,
  }))
  let at = 0
  const ordered = touched.toSorted((one, other) => one.from - other.from)
  return before.cues.flatMap((cue) => {
    while ((ordered[at]?.to ?? Number.POSITIVE_INFINITY) < cue.startSeconds) at += 1
    const near = ordered.slice(at, at + 8)
    if (near.some(({ from, to }) => from <= cue.startSeconds && cue.startSeconds <= to)) return []
    const to = movedSpan(map, cue)
    if (to === undefined || to.isCut) return []
    return [{ key: keyOf(cue), startSeconds: to.startSeconds, endSeconds: to.endSeconds }]
  })
}

const areInOrder = (
  wanted: readonly Wanted[],
  after: Transcript,
  isAt: (one: Wanted, at: number) => boolean,
) => {
  let at = 0
  return wanted.every((one) => {
    while (at < after.cues.length && !isAt(one, at)) at += 1
    at += 1
    return at <= after.cues.length
  })
}

/** Where only starts are written, the texts must be those of before, and each moved start must be read. */
const areMovedStarts = (before: Transcript, after: Transcript, moved: MovedText): boolean => {
  const tolerance = toleranceOf(moved)
  const starts = after.cues.map(({ startSeconds }) => startSeconds)
  const isRead = ({ to }: MovedEntry): boolean =>
    to === undefined || starts.some((start) => Math.abs(start - to.startSeconds) <= tolerance)
  const known = before.cues.map((cue) => ({ key: keyOf(cue), startSeconds: 0, endSeconds: 0 }))
  const said = { ...after, cues: before.cues }
  const isKept = moved.entries.every(({ to }) => to !== undefined)
  const texts = after.cues.map((cue) => ({ ...cue, key: keyOf(cue) }))
  return (
    (isKept ? known.length === texts.length : known.length >= texts.length) &&
    areInOrder(texts, said, (one, at) => known[at]?.key === one.key) &&
    moved.entries.every(isRead)
  )
}

/**
 * Takes the transcripts that were read before and after; says whether nothing was lost but what was cut out, nothing was added, and
 * whatever no cut touches is where it belongs, to the step that its spelling can show.
 */
export const isMovedTranscript = (
  before: Transcript,
  after: Transcript,
  moved: MovedText,
  map: TimeMap,
): boolean => {
  if (before.timing !== after.timing) return false
  if (before.timing === 'starts') return areMovedStarts(before, after, moved)
  return (
    areMovedCues(before, after, moved, map) || areMovedCues(inPieces(before), inPieces(after), moved, map)
  )
}

const areMovedCues = (before: Transcript, after: Transcript, moved: MovedText, map: TimeMap): boolean => {
  if (after.cues.length > before.cues.length) return false
  const tolerance = toleranceOf(moved)
  const isAt = ({ key, startSeconds, endSeconds }: Wanted, at: number): boolean => {
    const cue = after.cues[at]
    return (
      cue !== undefined &&
      keyOf(cue) === key &&
      Math.abs(cue.startSeconds - startSeconds) <= tolerance &&
      Math.abs(cue.endSeconds - endSeconds) <= tolerance
    )
  }
  const isWhole = moved.entries.every(({ to }) => to !== undefined)
  if (isWhole && before.cues.length !== after.cues.length) return false
  return areInOrder(untouched(before, moved, map), after, isAt)
}
