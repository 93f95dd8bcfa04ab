// Says who speaks what in each card of a SubRip file.
import { isBlank, plainText } from '../plain-text.ts'
import { unguardedText } from './guarded-text.ts'
import { dash, readLineStart, speakerLabels } from './speaker-labels.ts'

/** What one voice says inside a card. */
interface Voice {
  readonly speaker: string | undefined
  readonly text: string
}

interface SrtVoices {
  /** For each card what is said in it, in order. */
  readonly voices: readonly (readonly Voice[])[]
  /** For each card the label that may be a name and was left in the text. */
  readonly doubtful: readonly (string | undefined)[]
}

interface Span {
  speaker: string | undefined
  readonly lines: string[]
}

/** Takes the lines of a card and who spoke before it; gives what each voice says. */
const spansOf = (
  lines: readonly string[],
  before: string | undefined,
  names: ReadonlySet<string>,
): readonly Span[] => {
  // Lines with dashes are two people; the card does not say which.
  const areDashed = lines.length > 1 && lines.every((line) => dash.test(line))
  const spans: Span[] = [{ speaker: areDashed ? undefined : before, lines: [] }]
  lines.forEach((line, at) => {
    const start = readLineStart(areDashed ? line.replace(dash, '') : line)
    const name = start.label !== undefined && names.has(start.label) ? start.label : undefined
    const isTurn = start.isTurn && (at === 0 || name !== undefined)
    if (name !== undefined) spans.push({ speaker: name, lines: [start.rest] })
    else if (isTurn) spans.push({ speaker: undefined, lines: [line.replace(/^>{2,3}[ \t]*/, '')] })
    else spans.at(-1)?.lines.push(line)
  })
  return spans
}

/**
 * Takes the lines of each card without markup. In a file with names, a card without one goes on with the voice of
 * the card before; after `>>` without a name nobody knows who speaks. Lines that all begin with a dash stay text that
 * nobody is named for. Voices of one card share its time.
 */
export const srtVoices = (cards: readonly (readonly string[])[]): SrtVoices => {
  const { names, doubtful } = speakerLabels(cards)
  let speaker: string | undefined
  const voices = cards.map((lines) => {
    const spans = spansOf(lines, speaker, names)
    speaker = spans.at(-1)?.speaker
    const said = spans.map((span) => ({
      speaker: span.speaker,
      text: plainText(unguardedText(span.lines.join(' '))),
    }))
    return said.filter(({ text }) => !isBlank(text))
  })
  const labelOf = ([line = '']: readonly string[]): string | undefined => {
    const { label } = readLineStart(line)
    return label !== undefined && doubtful.has(label) ? label : undefined
  }
  return { voices, doubtful: doubtful.size === 0 ? [] : cards.map(labelOf) }
}
