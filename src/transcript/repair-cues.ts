// Puts the cues of a file in order and says what was wrong with their times.
import type { Position, Problem } from '../model/problem.ts'
import { cueTime } from './cue-time.ts'
import type { Cue, PlacedCue } from './transcript.ts'

/** German and English are spoken at about fifteen characters a second. */
const charactersPerSecond = 15

interface Repaired {
  readonly cues: readonly PlacedCue[]
  readonly problems: readonly Problem[]
}

const positionOf = ({ file, line, column }: Position): Position => ({ file, line, column })

/** Sorts by start; cues that start together stay in the order of the file. */
const sortCues = (placed: readonly PlacedCue[]): Repaired => {
  const backwards = placed.filter(({ cue }, at) => cue.startSeconds < (placed[at - 1]?.cue.startSeconds ?? 0))
  const [first] = backwards
  if (first === undefined) return { cues: placed, problems: [] }
  return {
    cues: placed.toSorted((a, b) => a.cue.startSeconds - b.cue.startSeconds),
    problems: [
      {
        code: 'transcript-out-of-order',
        severity: 'advice',
        field: undefined,
        ...positionOf(first.position),
        facts: { start: cueTime(first.cue.startSeconds), count: backwards.length },
      },
    ],
  }
}

const guessedEnd = ({ startSeconds, text }: Cue, nextStartSeconds: number): number => {
  const spoken = startSeconds + Math.max(1, text.length / charactersPerSecond)
  return Math.round(Math.min(spoken, nextStartSeconds) * 1000) / 1000
}

/** Gives cues that do not end after their start an end: when the text is spoken or the next cue starts. */
const endCues = (placed: readonly PlacedCue[]): Repaired => {
  const endless = placed.filter(({ cue }) => cue.endSeconds <= cue.startSeconds)
  const [first] = endless
  if (first === undefined) return { cues: placed, problems: [] }
  let nextStartSeconds = Number.POSITIVE_INFINITY
  const cues = placed.toReversed().map(({ cue, position }, at, reversed) => {
    const later = reversed[at - 1]?.cue.startSeconds ?? Number.POSITIVE_INFINITY
    if (later > cue.startSeconds) nextStartSeconds = later
    if (cue.endSeconds > cue.startSeconds) return { cue, position }
    return { position, cue: { ...cue, endSeconds: guessedEnd(cue, nextStartSeconds), words: [] } }
  })
  return {
    cues: cues.toReversed(),
    problems: [
      {
        code: 'transcript-cue-ends-too-early',
        severity: 'advice',
        field: undefined,
        ...positionOf(first.position),
        facts: {
          start: cueTime(first.cue.startSeconds),
          end: cueTime(first.cue.endSeconds),
          count: endless.length,
        },
      },
    ],
  }
}

/** Voices may overlap, one voice may not: that is said, and the times are left as they are. */
const overlaps = (placed: readonly PlacedCue[]): readonly Problem[] => {
  const lastOf = new Map<string | undefined, PlacedCue>()
  const overlapping = placed.filter((found) => {
    const last = lastOf.get(found.cue.speaker)
    lastOf.set(found.cue.speaker, found)
    if (last === undefined || last.position.line === found.position.line) return false
    return last.cue.endSeconds > found.cue.startSeconds
  })
  const [first] = overlapping
  if (first === undefined) return []
  return [
    {
      code: 'transcript-overlap',
      severity: 'advice',
      field: undefined,
      ...positionOf(first.position),
      facts: { start: cueTime(first.cue.startSeconds), count: overlapping.length },
    },
  ]
}

/**
 * Takes cues in the order of their file; gives them in the order of their starts, each ending after it starts.
 * Advice: `transcript-out-of-order`, `transcript-cue-ends-too-early`, `transcript-overlap`, each once a file.
 */
export const repairCues = (placed: readonly PlacedCue[]): Repaired => {
  const sorted = sortCues(placed)
  const ended = endCues(sorted.cues)
  return {
    cues: ended.cues,
    problems: [...sorted.problems, ...ended.problems, ...overlaps(ended.cues)],
  }
}
