// Says who speaks what in captions that name voices in their text: `Name: ` where the voice changes.

import { unguardedText } from './guarded-text.ts'
import { isBlank, plainText } from './plain-text.ts'
import { dash, readLineStart, speakerLabels } from './speaker-labels.ts'

/** What one voice says inside a caption. */
interface Voice {
  readonly speaker: string | undefined
  readonly text: string
}

/** A label that is odd, and the index of the caption it stands in. */
interface OddLabel {
  readonly at: number
  readonly label: string
}

interface CaptionVoices {
  /** For each caption what is said in it, in order. */
  readonly voices: readonly (readonly Voice[])[]
  /** Labels that may be names and were left in the text, one a caption. */
  readonly doubtful: readonly OddLabel[]
  /** Names behind which nothing is said before the next voice. */
  readonly lonely: readonly OddLabel[]
}

interface Span {
  readonly speaker: string | undefined
  /** Whether a name stands before it. */
  readonly isNamed: boolean
  readonly lines: string[]
}

/** Takes the lines of a caption and who spoke before it; gives what each voice says. */
const spansOf = (
  lines: readonly string[],
  before: string | undefined,
  names: ReadonlySet<string>,
): readonly Span[] => {
  // Lines with dashes are two people; the caption does not say which.
  const areDashed = lines.length > 1 && lines.every((line) => dash.test(line))
  const spans: Span[] = [{ speaker: areDashed ? undefined : before, isNamed: false, lines: [] }]
  lines.forEach((line, at) => {
    const start = readLineStart(areDashed ? line.replace(dash, '') : line)
    const name = start.label !== undefined && names.has(start.label) ? start.label : undefined
    const isTurn = start.isTurn && (at === 0 || name !== undefined)
    if (name !== undefined) spans.push({ speaker: name, isNamed: true, lines: [start.rest] })
    else if (isTurn)
      spans.push({ speaker: undefined, isNamed: false, lines: [line.replace(/^>{2,3}[ \t]*/, '')] })
    else spans.at(-1)?.lines.push(line)
  })
  return spans
}

/** Finds the names that another voice follows before anything is said. */
const lonelyNames = (captions: readonly (readonly Span[])[]): readonly OddLabel[] => {
  const lonely: OddLabel[] = []
  let open: OddLabel | undefined
  captions.forEach((spans, at) => {
    for (const { speaker, isNamed, lines } of spans) {
      const isSpoken = lines.some((line) => !isBlank(line))
      const isOther = isNamed || (isSpoken && speaker !== open?.label)
      if (open !== undefined && isOther) lonely.push(open)
      if (isSpoken || isOther) open = undefined
      if (isNamed && !isSpoken && speaker !== undefined) open = { at, label: speaker }
    }
  })
  return open === undefined ? lonely : [...lonely, open]
}

/**
 * Takes the lines of each caption without markup. In a file with names (`speakerLabels`), a caption without one goes
 * on with the voice of the caption before; after `>>` without a name nobody knows who speaks. Lines that all begin
 * with a dash stay text that nobody is named for. Text comes without its guards (`guardedText`).
 */
export const captionVoices = (captions: readonly (readonly string[])[]): CaptionVoices => {
  const { names, doubtful } = speakerLabels(captions)
  let speaker: string | undefined
  const spoken = captions.map((lines) => {
    const spans = spansOf(lines, speaker, names)
    speaker = spans.at(-1)?.speaker
    return spans
  })
  const voiceOf = (span: Span): Voice => ({
    speaker: span.speaker,
    text: plainText(unguardedText(span.lines.join(' '))),
  })
  const doubtfulIn = ([line = '']: readonly string[], at: number): readonly OddLabel[] => {
    const { label } = readLineStart(line)
    return label !== undefined && doubtful.has(label) ? [{ at, label }] : []
  }
  return {
    voices: spoken.map((spans) => spans.map(voiceOf).filter(({ text }) => !isBlank(text))),
    doubtful: doubtful.size === 0 ? [] : captions.flatMap(doubtfulIn),
    lonely: lonelyNames(spoken),
  }
}
