// Reads SubRip as the world writes it, and says what of it would be lost: https://en.wikipedia.org/wiki/SubRip
import type { Outcome, Problem } from '../../model/problem.ts'
import { type CaptionOddity, captionAdvice, shownLine } from '../caption-advice.ts'
import { captionVoices } from '../caption-voices.ts'
import { finishTranscript } from '../finish-transcript.ts'
import { isBlank } from '../plain-text.ts'
import { withoutRollingLines } from '../rolling-lines.ts'
import type { ParsedTranscript, PlacedCue, TranscriptSource } from '../transcript.ts'
import { parseSrtText } from './parse-srt-text.ts'
import { parseSrtTiming } from './parse-srt-timing.ts'
import { type SrtCard, srtCards } from './srt-cards.ts'

/** What has been read of a file so far. */
interface Reading {
  readonly file: string
  readonly errors: Problem[]
  readonly oddities: CaptionOddity[]
}

/** A card with readable times and its lines without markup. */
interface ReadCard {
  /** Of the timing, from 1. */
  readonly line: number
  readonly startSeconds: number
  readonly endSeconds: number
  readonly lines: readonly string[]
}

const errorAt = (file: string, line: number) =>
  ({ severity: 'error', field: undefined, file, line, column: 1 }) as const

/** Each block of text that stands before the first timing is lost speech; so is a whole file without timings. */
const readUntimed = ({ file, errors }: Reading, lines: readonly string[], firstLine: number): void => {
  lines.forEach((line, at) => {
    const isFirstOfBlock = isBlank(lines[at - 1] ?? '') || /^\s*\d+\s*$/.test(lines[at - 1] ?? '')
    if (isBlank(line) || /^\s*\d+\s*$/.test(line) || !isFirstOfBlock) return
    const facts = { found: shownLine(line) }
    errors.push({ ...errorAt(file, firstLine + at), code: 'transcript-text-without-time', facts })
  })
}

/** A blank line and then the number that comes next: the timing of that card is missing. */
const nextCardAt = ({ number, text }: SrtCard): number => {
  if (number === undefined || text.length < 3) return -1
  return text.findIndex((line, at) => Number(line) === number + 1 && at > 0 && isBlank(text[at - 1] ?? ''))
}

const readLines = (reading: Reading, card: SrtCard): readonly string[] => {
  const { oddities } = reading
  const lostAt = nextCardAt(card)
  if (lostAt !== -1) readUntimed(reading, card.text.slice(lostAt), card.textAt + lostAt + 1)
  const text = lostAt === -1 ? card.text : card.text.slice(0, lostAt)
  const lines: string[] = []
  let blankAt = -1
  text.forEach((line, at) => {
    const spoken = parseSrtText(line)
    for (const tag of spoken.unknownTags)
      oddities.push({ kind: 'tag-unknown', line: card.textAt + at + 1, found: tag })
    if (isBlank(spoken.text)) return
    const isBehindBlank = at > 0 && isBlank(text[at - 1] ?? '') && lines.length > 0
    if (isBehindBlank && blankAt === -1) blankAt = at
    lines.push(spoken.text)
  })
  if (blankAt !== -1) {
    const line = card.textAt + blankAt + 1
    oddities.push({ kind: 'blank-line-in-text', line, found: text[blankAt] ?? '' })
  }
  return lines
}

const readCard = (reading: Reading, card: SrtCard): readonly ReadCard[] => {
  const { file, errors, oddities } = reading
  const [timing, line] = [parseSrtTiming(card.timing), card.timingAt + 1]
  if (timing.kind === 'times') {
    const lines = readLines(reading, card)
    if (lines.length === 0) oddities.push({ kind: 'cue-without-text', line, found: '' })
    return [{ line, startSeconds: timing.startSeconds, endSeconds: timing.endSeconds, lines }]
  }
  if (timing.kind === 'unreadable') {
    const facts = { found: shownLine(card.timing), suggestion: timing.suggestion }
    errors.push({ ...errorAt(file, line), code: 'transcript-srt-timing-unreadable', facts })
  } else {
    const facts = { timing: timing.timing, text: shownLine(timing.text) }
    errors.push({ ...errorAt(file, line), code: 'transcript-text-on-timing-line', facts })
  }
  return []
}

const placedCues = ({ file, oddities }: Reading, cards: readonly ReadCard[]): readonly PlacedCue[] => {
  const rolled = withoutRollingLines(cards.map(({ lines }) => lines))
  const { voices, doubtful, lonely } = captionVoices(rolled)
  const lineOf = (at: number): number => cards[at]?.line ?? 1
  for (const { at, label } of doubtful)
    oddities.push({ kind: 'name-doubtful', line: lineOf(at), found: label })
  for (const { at, label } of lonely)
    oddities.push({ kind: 'name-without-text', line: lineOf(at), found: label })
  cards.forEach(({ line, lines }, at) => {
    if (rolled[at] !== lines) oddities.push({ kind: 'lines-repeated', line, found: lines[0] ?? '' })
  })
  return cards.flatMap(({ line, startSeconds, endSeconds }, at) =>
    (voices[at] ?? []).map(({ speaker, text }) => ({
      position: { file, line, column: 1 },
      cue: { startSeconds, endSeconds, speaker, text, words: [] },
    })),
  )
}

/**
 * Takes the text of a SubRip file and what its name says; gives the transcript, cues in order of their starts.
 * Numbers may be missing, doubled or wrong, and blank lines may be missing: timings tell the cards apart. Names
 * before a colon are speakers where the whole file shows that they are (`speakerLabels`). Errors, which would lose
 * speech: `transcript-srt-timing-unreadable`, `transcript-text-on-timing-line`, `transcript-text-without-time`,
 * `transcript-empty`. Advice: what `captionAdvice` and `repairCues` say. Never throws.
 */
export const parseSrt = (text: string, source: TranscriptSource): Outcome<ParsedTranscript> => {
  const { file } = source
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const reading: Reading = { file, errors: [], oddities: [] }
  const { cards, before } = srtCards(lines)
  readUntimed(reading, before, 1)
  const placed = placedCues(
    reading,
    cards.flatMap((card) => readCard(reading, card)),
  )
  const advice = captionAdvice(file, reading.oddities)
  return finishTranscript(source, { placed, errors: reading.errors, advice })
}
