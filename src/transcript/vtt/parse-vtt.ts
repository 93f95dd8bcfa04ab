// Reads WebVTT as in https://www.w3.org/TR/webvtt1/ and says what of it would be lost.
import type { Outcome, Position, Problem } from '../../model/problem.ts'
import { type CaptionOddity, captionAdvice, shownLine } from '../caption-advice.ts'
import { finishTranscript } from '../finish-transcript.ts'
import { isBlank } from '../plain-text.ts'
import type { Cue, ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { parseVttText, type VoiceSpan } from './parse-vtt-text.ts'
import { looksLikeTiming, parseVttTiming, type VttTiming } from './parse-vtt-timing.ts'
import { type VttBlock, vttBlocks } from './vtt-blocks.ts'
import { vttVoices, type WrittenCue } from './vtt-voices.ts'

/** What has been read of a file so far. */
interface Reading {
  readonly file: string
  readonly cues: WrittenCue[]
  readonly errors: Problem[]
  readonly oddities: CaptionOddity[]
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
  const { file, cues, oddities } = reading
  const { startSeconds, endSeconds } = timing
  const line = block.start + block.before.length + 1
  const [identifier] = block.before
  if (identifier !== undefined && looksSpoken(identifier))
    oddities.push({ kind: 'identifier-spoken', line: line - 1, found: identifier })
  const { spans, unknownTags } = parseVttText(block.text.join('\n'), startSeconds, endSeconds)
  for (const tag of unknownTags) oddities.push({ kind: 'tag-unknown', line, found: tag })
  if (timing.hasComma) oddities.push({ kind: 'time-comma', line, found: block.timing ?? '' })
  if (spans.length === 0) oddities.push({ kind: 'cue-without-text', line, found: '' })
  const lastLine = block.text.at(-1) ?? ''
  if (block.runsIntoNext && !isBlank(lastLine))
    oddities.push({ kind: 'blank-line-missing', line: line + block.text.length + 1, found: lastLine })
  const position: Position = { file, line, column: 1 }
  for (const span of spans) {
    // Voices that share a cue share its times, unless the times inside tell them apart.
    const timed = spans.length > 1 ? span.words : []
    const start = timed[0]?.startSeconds ?? startSeconds
    const end = timed.at(-1)?.endSeconds ?? endSeconds
    cues.push({ position, cue: cueOf(span, start, end), written: span.written })
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
  const found = shownLine(line)
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
    const facts = { found: shownLine(timingLine), suggestion: timing.suggestion }
    reading.errors.push({ ...common, code: 'transcript-timing-unreadable', facts })
  } else {
    const facts = { timing: timing.timing, text: shownLine(timing.text) }
    reading.errors.push({ ...common, code: 'transcript-text-on-timing-line', facts })
  }
}

/**
 * Takes the text of a WebVTT file and what its name says; gives the transcript, cues in order of their starts.
 * A cue with two voices becomes two cues. Who speaks in a file without `<v>`, `vttVoices` finds out. Errors, which would lose speech: `transcript-header-missing`,
 * `transcript-empty`, `transcript-timing-unreadable`, `transcript-text-on-timing-line`,
 * `transcript-text-without-time`. Advice: what `captionAdvice` and `repairCues` say. Never throws.
 * See https://www.w3.org/TR/webvtt1/#file-parsing
 */
export const parseVtt = (text: string, source: TranscriptSource): Outcome<ParsedTranscript> => {
  const { file } = source
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const [header = ''] = lines
  if (!/^WEBVTT(?:[ \t]|$)/.test(header)) {
    const facts = { found: shownLine(header) }
    const problem: Problem = { ...errorAt(file, 1), code: 'transcript-header-missing', facts }
    return { value: undefined, problems: [problem] }
  }
  const reading: Reading = { file, cues: [], errors: [], oddities: [] }
  for (const block of vttBlocks(lines)) {
    if (block.timing === undefined) readUntimed(reading, block)
    else readTimed(reading, block, block.timing)
  }
  const { placed, oddities } = vttVoices(reading.cues)
  const advice = captionAdvice(file, [...reading.oddities, ...oddities])
  return finishTranscript(source, { placed, errors: reading.errors, advice })
}
