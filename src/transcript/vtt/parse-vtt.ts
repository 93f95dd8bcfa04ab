// Reads WebVTT as in https://www.w3.org/TR/webvtt1/ and says what of it would be lost.
import type { Outcome, Position, Problem } from '../../model/problem.ts'
import { finishTranscript } from '../finish-transcript.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, ParsedTranscript, PlacedCue, TranscriptSource } from '../transcript.ts'
import { parseVttText, type VoiceSpan } from './parse-vtt-text.ts'
import { looksLikeTiming, parseVttTiming, type VttTiming } from './parse-vtt-timing.ts'
import { type Oddities, vttAdvice } from './vtt-advice.ts'
import { type VttBlock, vttBlocks } from './vtt-blocks.ts'

/** What has been read of a file so far. */
interface Reading {
  readonly file: string
  readonly placed: PlacedCue[]
  readonly errors: Problem[]
  readonly oddities: Oddities
}

const shown = (line: string): string => {
  const text = plainText(line)
  return text.length > 80 ? `${plainText(text.slice(0, 79))}…` : text
}

const errorAt = (file: string, line: number) => {
  const position: Position = { file, line, column: 1 }
  return { severity: 'error', field: undefined, ...position } as const
}

/** Several words that begin small or end like a sentence; identifiers are numbers or headings such as `Teil 7`. */
const looksSpoken = (identifier: string): boolean =>
  /^\s*\S+\s+\S/.test(identifier) && (/^\s*\p{Ll}/u.test(identifier) || /[.,;!?…]["“”]?\s*$/.test(identifier))

const cueOf = ({ speaker, text, words }: VoiceSpan, startSeconds: number, endSeconds: number): Cue => ({
  startSeconds,
  endSeconds,
  speaker,
  text,
  words,
})

const readCue = (reading: Reading, block: VttBlock, timing: VttTiming & { kind: 'times' }): void => {
  const { file, placed, oddities } = reading
  const { startSeconds, endSeconds } = timing
  const line = block.start + block.before.length + 1
  const [identifier] = block.before
  if (identifier !== undefined && looksSpoken(identifier))
    oddities.spokenIdentifiers.push({ line: line - 1, found: shown(identifier) })
  const { spans, unknownTags } = parseVttText(block.text.join(' '), startSeconds, endSeconds)
  for (const tag of unknownTags) oddities.unknownTags.push({ line, found: shown(tag) })
  if (timing.hasComma) oddities.commas.push({ line, found: shown(block.timing ?? '') })
  if (spans.length === 0) oddities.cuesWithoutText.push({ line, found: '' })
  const lastLine = block.text.at(-1) ?? ''
  if (block.runsIntoNext && !isBlank(lastLine))
    oddities.missingBlankLines.push({ line: line + block.text.length + 1, found: shown(lastLine) })
  const position: Position = { file, line, column: 1 }
  for (const span of spans) {
    // Voices that share a cue share its times, unless the times inside tell them apart.
    const timed = spans.length > 1 ? span.words : []
    const start = timed[0]?.startSeconds ?? startSeconds
    const end = timed.at(-1)?.endSeconds ?? endSeconds
    placed.push({ position, cue: cueOf(span, start, end) })
  }
}

/** A block without a timing is a comment, a style sheet, a region, or text that would be lost. */
const readUntimed = ({ file, errors }: Reading, { start, before }: VttBlock): void => {
  if (/^(?:NOTE(?:[ \t]|$)|(?:STYLE|REGION)[ \t]*$)/.test(before[0] ?? '')) return
  const at = before.findIndex((line) => !isBlank(line))
  if (at === -1) return
  const timingAt = before.findIndex((line, index) => index - at <= 1 && looksLikeTiming(line))
  const foundAt = timingAt === -1 ? at : timingAt
  const line = before[foundAt] ?? ''
  const common = errorAt(file, start + foundAt + 1)
  const found = shown(line)
  if (timingAt === -1) errors.push({ ...common, code: 'transcript-text-without-time', facts: { found } })
  else {
    const timing = parseVttTiming(line)
    const suggestion = timing.kind === 'unreadable' ? timing.suggestion : undefined
    errors.push({ ...common, code: 'transcript-timing-unreadable', facts: { found, suggestion } })
  }
}

const readTimed = (reading: Reading, block: VttBlock, timingLine: string): void => {
  const timing = parseVttTiming(timingLine)
  if (timing.kind === 'times') return void readCue(reading, block, timing)
  const common = errorAt(reading.file, block.start + block.before.length + 1)
  if (timing.kind === 'unreadable') {
    const facts = { found: shown(timingLine), suggestion: timing.suggestion }
    reading.errors.push({ ...common, code: 'transcript-timing-unreadable', facts })
  } else {
    const facts = { timing: timing.timing, text: shown(timing.text) }
    reading.errors.push({ ...common, code: 'transcript-text-on-timing-line', facts })
  }
}

/**
 * Takes the text of a WebVTT file and what its name says; gives the transcript, cues in order of their starts.
 * A cue with two voices becomes two cues. Errors, which would lose speech: `transcript-header-missing`,
 * `transcript-empty`, `transcript-timing-unreadable`, `transcript-text-on-timing-line`,
 * `transcript-text-without-time`. Advice: what `vttAdvice` and `repairCues` say. Never throws.
 * See https://www.w3.org/TR/webvtt1/#file-parsing
 */
export const parseVtt = (text: string, source: TranscriptSource): Outcome<ParsedTranscript> => {
  const { file } = source
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const [header = ''] = lines
  if (!/^WEBVTT(?:[ \t]|$)/.test(header)) {
    const facts = { found: shown(header) }
    const problem: Problem = { ...errorAt(file, 1), code: 'transcript-header-missing', facts }
    return { value: undefined, problems: [problem] }
  }
  const oddities: Oddities = {
    commas: [],
    missingBlankLines: [],
    cuesWithoutText: [],
    spokenIdentifiers: [],
    unknownTags: [],
  }
  const reading: Reading = { file, placed: [], errors: [], oddities }
  for (const block of vttBlocks(lines)) {
    if (block.timing === undefined) readUntimed(reading, block)
    else readTimed(reading, block, block.timing)
  }
  return finishTranscript(source, { ...reading, advice: vttAdvice(file, oddities) })
}
