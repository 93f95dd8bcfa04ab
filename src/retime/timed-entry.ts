// What a file says happens at a time: a cue, a paragraph, a chapter; and where in its text that stands.
import type { TimeToken } from './spell-time.ts'

/** A stretch of a text, the end not with it. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** A time inside of an entry, such as that of a word. */
export interface InsideTime {
  readonly starts: readonly TimeToken[]
  readonly ends: readonly TimeToken[]
  /** What goes where its sound is gone; undefined where it stays and takes the time of the cut. */
  readonly removal: TextRange | undefined
}

export interface TimedEntry {
  /** One moment, perhaps written several times. */
  readonly starts: readonly TimeToken[]
  readonly ends: readonly TimeToken[]
  readonly inside: readonly InsideTime[]
  /** What goes where its sound is gone. */
  readonly removal: TextRange
  /** Its list, where commas stand between the entries; `removal` is then one of these. */
  readonly siblings?: readonly TextRange[]
}

/** How entries move: `cues` have a length of their own, `starts` last to the next one, `chapters` follow the sound. */
type EntryKind = 'cues' | 'starts' | 'chapters'

export interface TimedText {
  readonly kind: EntryKind
  readonly entries: readonly TimedEntry[]
  /** Further moments that move with the sound, such as ends that nobody reads. */
  readonly moments?: readonly TimeToken[]
}

/** One line of a text. */
export interface PlacedLine extends TextRange {
  /** Without its break. */
  readonly text: string
}

/** Takes a text; gives its lines, `to` behind the line break, whichever it is. */
export const placedLines = (text: string): readonly PlacedLine[] => {
  const lines: PlacedLine[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(from, index), from, to: index + end.length })
    from = index + end.length
  }
  lines.push({ text: text.slice(from), from, to: text.length })
  return lines
}
