// Reads a Podcasting 2.0 transcript in HTML: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#html
import type { Outcome, Position, Problem } from '../../model/problem.ts'
import { finishTranscript } from '../finish-transcript.ts'
import { isBlank, plainText } from '../plain-text.ts'
import { type SpokenParagraph, spreadTimes } from '../spread-times.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { htmlAdvice, htmlErrors, shown } from './html-advice.ts'
import { type HtmlPiece, htmlPieces } from './html-pieces.ts'
import { parseHtmlTime } from './parse-html-time.ts'

type PositionAt = (offset: number) => Position
type Label = HtmlPiece & { readonly kind: 'cite' | 'time' }

interface LoneName {
  readonly name: string
  readonly position: Position
}

/** What has been read of a file so far. */
interface Reading {
  readonly positionAt: PositionAt
  readonly paragraphs: SpokenParagraph[]
  readonly errors: Problem[]
  readonly timesWithoutText: Position[]
  readonly namesWithoutText: LoneName[]
  speaker: string | undefined
  /** A name that has no text yet. */
  lone: LoneName | undefined
  /** The time that stands before the next text, and where. */
  time: { readonly seconds: number; readonly position: Position } | undefined
  text: string
  offset: number
}

/** Offsets ascend mostly, but not always: the line is looked for from the middle. */
const placesIn = (file: string, html: string): PositionAt => {
  const starts = [0]
  for (const { index, 0: end } of html.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

const finishParagraph = (reading: Reading): void => {
  const { positionAt, paragraphs, speaker, time, offset } = reading
  const text = plainText(reading.text)
  reading.text = ''
  if (isBlank(text)) return
  paragraphs.push({ position: positionAt(offset), speaker, startSeconds: time?.seconds, text })
  reading.time = undefined
  reading.lone = undefined
}

/**
 * Inside a paragraph `cite` may also be a book that is spoken of, and `time` a time of day: there they are labels
 * only before any text, a name with its colon or before the time.
 */
const isLabel = (piece: Label, next: HtmlPiece | undefined, text: string): boolean => {
  if (!piece.isInParagraph) return true
  if (piece.kind === 'cite' && /:\s*$/.test(piece.text)) return true
  return isBlank(text) && (piece.kind === 'time' || next?.kind !== 'text' || isBlank(next.text))
}

const readTime = (reading: Reading, { text, datetime, offset }: HtmlPiece & { kind: 'time' }): void => {
  const position = reading.positionAt(offset)
  const seconds = parseHtmlTime(text, datetime)
  if (seconds !== undefined) {
    if (reading.time !== undefined) reading.timesWithoutText.push(reading.time.position)
    reading.time = { seconds, position }
  } else if (!isBlank(text + datetime))
    reading.errors.push({
      ...{ ...position, severity: 'error', field: undefined },
      code: 'transcript-html-time-unreadable',
      facts: { found: shown(isBlank(text) ? datetime : text) },
    })
}

const readName = (reading: Reading, { text, offset }: Label): void => {
  if (reading.lone !== undefined) reading.namesWithoutText.push(reading.lone)
  const name = plainText(plainText(text).replace(/:$/, ''))
  // An empty name says that nobody knows who speaks.
  reading.speaker = isBlank(name) ? undefined : name
  reading.lone = isBlank(name) ? undefined : { name, position: reading.positionAt(offset) }
}

const readLabel = (reading: Reading, piece: Label): void => {
  finishParagraph(reading)
  if (piece.kind === 'time') readTime(reading, piece)
  else readName(reading, piece)
}

const readPiece = (reading: Reading, piece: HtmlPiece, next: HtmlPiece | undefined): void => {
  if (piece.kind === 'break') finishParagraph(reading)
  else if (piece.kind !== 'text' && isLabel(piece, next, reading.text)) readLabel(reading, piece)
  else {
    if (isBlank(reading.text)) reading.offset = piece.offset
    reading.text += piece.text
  }
}

const lonelyAdvice = ([first, ...more]: readonly LoneName[]): readonly Problem[] => {
  if (first === undefined) return []
  const common = { ...first.position, severity: 'advice', field: undefined } as const
  const facts = { found: shown(first.name), count: more.length + 1 }
  return [{ ...common, code: 'transcript-name-without-text', facts }]
}

const emptyAdvice = (places: readonly Position[]): readonly Problem[] => {
  const [position] = places
  if (position === undefined) return []
  const common = { ...position, severity: 'advice', field: undefined } as const
  return [{ ...common, code: 'transcript-cue-without-text', facts: { count: places.length } }]
}

/**
 * Takes HTML, a fragment or a document; gives a cue for each sentence. `cite` names the speaker of what follows,
 * `time` says when the next text starts, text outside of `p` is speech too. Errors: `transcript-html-none`,
 * `transcript-html-time-unreadable`, those of `htmlErrors`, `transcript-empty`. Advice: `htmlAdvice`,
 * `transcript-cue-without-text`, `transcript-name-without-text`, and what `repairCues` says. Never throws.
 */
export const parsePodcastHtml = (text: string, source: TranscriptSource): Outcome<ParsedTranscript> => {
  const html = text.replace(/^\uFEFF/, '')
  const positionAt = placesIn(source.file, html)
  const { pieces, findings } = htmlPieces(html)
  const errors = [...htmlErrors(findings, positionAt)]
  const reading: Reading = {
    ...{ positionAt, paragraphs: [], errors: [], timesWithoutText: [], namesWithoutText: [] },
    ...{ speaker: undefined, lone: undefined, time: undefined, text: '', offset: 0 },
  }
  pieces.forEach((piece, at) => {
    readPiece(reading, piece, pieces[at + 1])
  })
  finishParagraph(reading)
  if (reading.time !== undefined) reading.timesWithoutText.push(reading.time.position)
  if (reading.lone !== undefined) reading.namesWithoutText.push(reading.lone)
  const isPage = findings.some(({ kind }) => kind === 'page' || kind === 'too-deep')
  if (!isPage) errors.push(...reading.errors)
  if (errors.length === 0 && !/<(?:p|cite|time)[\s>]/i.test(html) && !isBlank(html))
    errors.push({
      ...{ ...positionAt(0), severity: 'error', field: undefined },
      code: 'transcript-html-none',
      facts: {},
    })
  errors.sort((a, b) => a.line - b.line || a.column - b.column)
  const advice = [
    ...htmlAdvice(findings, positionAt),
    ...emptyAdvice(reading.timesWithoutText),
    ...lonelyAdvice(reading.namesWithoutText),
  ]
  return finishTranscript(source, { ...spreadTimes(reading.paragraphs), errors, advice })
}
