// Reads a transcript in plain text or Markdown, as people write it and as programs export it.
import type { Outcome, Problem } from '../../model/problem.ts'
import { parseClockTime } from '../clock-time.ts'
import { finishTranscript } from '../finish-transcript.ts'
import { isBlank, plainText } from '../plain-text.ts'
import { type SpokenParagraph, spreadTimes } from '../spread-times.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { markdownInline } from './markdown-inline.ts'
import { looksLikeName } from './name-shape.ts'
import { readHead } from './read-head.ts'
import { shown, type TextOddity, textAdvice } from './text-advice.ts'
import { type TextBlocks, type TextLine, textBlocks } from './text-blocks.ts'
import { type HeadedLine, isTimeOfDay, weighHeads } from './weigh-heads.ts'

/** What has been read of a file so far. */
interface Reading {
  readonly file: string
  readonly inline: (text: string) => string
  readonly paragraphs: SpokenParagraph[]
  readonly errors: Problem[]
  readonly oddities: TextOddity[]
  speaker: string | undefined
  time: { readonly seconds: number; readonly line: number; readonly isExpected: boolean } | undefined
  /** A name that has no text yet. */
  lone: TextOddity | undefined
  words: string[]
  line: number
}

interface Line extends TextLine, HeadedLine {}

/** Marks of lists and quotations, which stand before what is said. */
const prefix = /^[ \t]{0,20}(?:(?:>|[-*+•])[ \t]+){0,4}/

/** Takes the blocks of a file; gives each line with what may be its head. */
export const headedLines = ({ blocks }: TextBlocks, isMarkdown: boolean): readonly Line[] =>
  blocks.flatMap((block) => {
    const bare = block.map(({ text }) => (isMarkdown ? text.replace(prefix, '') : text))
    const heads = bare.map(readHead)
    return heads.map((head, at) => {
      // Markup of any name is read, in .txt files too: nobody is called `**Anna**`.
      const name = plainText(markdownInline(head.name?.raw ?? ''))
      const next = heads[at + 1]
      const place = { startsBlock: at === 0, isFollowed: next !== undefined && next.time === undefined }
      return {
        line: block[at]?.line ?? 1,
        text: bare[at] ?? '',
        head,
        name: isBlank(name) ? '' : name,
        ...place,
      }
    })
  })

/** Where a paragraph ends and the next one starts, as f4transkript writes it. */
const timeAtEnd = /[ \t]*#(\d{1,2}:\d{2}:\d{2})(?:-(\d))?#[ \t]*$/

const finishParagraph = (reading: Reading): void => {
  const { file, paragraphs, speaker, time, line } = reading
  const said = reading.words.join(' ')
  const end = timeAtEnd.exec(said.slice(-20))
  const text = plainText(reading.inline(end === null ? said : said.slice(0, -end[0].length)))
  reading.words = []
  if (isBlank(text)) return
  const position = { file, line, column: 1 }
  paragraphs.push({ position, speaker, startSeconds: time?.seconds, text })
  const endSeconds = end === null ? undefined : parseClockTime(`${end[1]}.${end[2] ?? 0}`)
  reading.time = endSeconds === undefined ? undefined : { seconds: endSeconds, line, isExpected: false }
  reading.lone = undefined
}

const forgetTime = (reading: Reading): void => {
  if (reading.time?.isExpected === true)
    reading.oddities.push({ kind: 'time-without-text', line: reading.time.line, found: '' })
}

const takeTime = (reading: Reading, { head, line }: Line): void => {
  if (head.time === undefined) return
  const { seconds, found } = head.time
  if (seconds === undefined) {
    const meant = /^\d{1,2}:[0-5]\d:[0-5]\d/.exec(found.replace(/[.;,]/g, ':'))?.[0]
    reading.errors.push({
      ...{ file: reading.file, line, column: 1, severity: 'error', field: undefined },
      code: 'transcript-text-time-unreadable',
      facts: { found: shown(found), suggestion: meant && `[${meant}]` },
    })
  } else {
    forgetTime(reading)
    reading.time = { seconds, line, isExpected: true }
  }
}

const takeName = (reading: Reading, { name, line }: Line): void => {
  if (reading.lone !== undefined) reading.oddities.push(reading.lone)
  reading.lone = { kind: 'name-without-text', line, found: name }
  reading.speaker = name
}

const takeText = (reading: Reading, line: Line, text: string): void => {
  if (isBlank(text)) return
  if (reading.words.length === 0) reading.line = line.line
  reading.words.push(text)
}

const readLine = (reading: Reading, line: Line, isTime: boolean, isName: boolean): void => {
  const { head, startsBlock, name } = line
  if (startsBlock || isTime || isName) finishParagraph(reading)
  if (isTime) takeTime(reading, line)
  if (isName) takeName(reading, line)
  const isPlainTime = head.time?.seconds !== undefined && !isTime && /:\d\d/.test(head.time.found)
  if (isPlainTime && !isTimeOfDay(head) && (head.isTimeFirst || isName))
    reading.oddities.push({ kind: 'time-as-text', line: line.line, found: head.time.found })
  if (!isName && startsBlock && head.name?.hasColon === true && looksLikeName(name))
    reading.oddities.push({ kind: 'name-as-text', line: line.line, found: `${name}:` })
  const hasTimeBehindName = head.time !== undefined && !head.isTimeFirst
  if (isName && (isTime || !head.isTimeFirst) && (isTime || !hasTimeBehindName))
    takeText(reading, line, head.rest)
  else if (isTime && head.isTimeFirst) takeText(reading, line, head.restWithName)
  else takeText(reading, line, line.text)
}

/** Names that were believed though they come only once and nothing else speaks for them. */
const onceNamed = (lines: readonly Line[], isName: (line: Line) => boolean): readonly TextOddity[] => {
  const counts = new Map<string, number>()
  const named = lines.filter(isName)
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  return named
    .filter(
      ({ name, head }) =>
        counts.get(name) === 1 &&
        head.time === undefined &&
        head.name?.hasColon === true &&
        !head.name.isMarked,
    )
    .map(({ name, line }) => ({ kind: 'name-once', line, found: `${name}:` }))
}

/**
 * Takes plain text, or Markdown where the file ends in `.md` or `.markdown`; gives a cue for each sentence.
 * Paragraphs are parted by blank lines, times and names; one without a name goes on with the speaker. What is a
 * time or a name, `weighHeads` decides over the whole file. Errors: `transcript-text-time-unreadable`,
 * `transcript-empty`. Advice: what `textAdvice` and `repairCues` say. Never throws.
 */
export const parseText = (text: string, source: TranscriptSource): Outcome<ParsedTranscript> => {
  const isMarkdown = /\.(?:md|markdown)$/i.test(source.file)
  const found = textBlocks(text.replace(/^\uFEFF/, ''), isMarkdown)
  const lines = headedLines(found, isMarkdown)
  const { isTime, isName } = weighHeads(lines)
  const reading: Reading = {
    ...{ file: source.file, inline: isMarkdown ? markdownInline : (words: string) => words },
    ...{ paragraphs: [], errors: [], oddities: [...found.leftOut, ...onceNamed(lines, isName)] },
    ...{ speaker: undefined, time: undefined, lone: undefined, words: [], line: 1 },
  }
  for (const line of lines) readLine(reading, line, isTime(line), isName(line))
  finishParagraph(reading)
  forgetTime(reading)
  if (reading.lone !== undefined) reading.oddities.push(reading.lone)
  const advice = textAdvice(source.file, reading.oddities)
  return finishTranscript(source, { ...spreadTimes(reading.paragraphs), errors: reading.errors, advice })
}
