// Reads chapters written as WebVTT: each cue is a chapter, its text the title.
import { excerpt } from '../model/excerpt.ts'
import type { Outcome } from '../model/problem.ts'
import {
  addError,
  addMark,
  type ChapterReading,
  type ChapterSource,
  startReading,
  unifiedText,
} from './chapter-reading.ts'
import { clockTime, parseClock } from './chapter-time.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'

const timing = /^\s*(\S+)\s+-->\s+(\S+)(?:\s.*)?$/s
const example = '00:01:10.500 --> 00:05:00.000'
const shown = (startMs: number, title: string): string => `${clockTime(startMs)} --> 00:00:00.000\n${title}`

const characters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&amp;': '&' }
const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|nbsp|amp);/g, (name) => characters[name] ?? '')

/** Takes the lines between two blank ones, the first of them the line `number` of the file. */
const readBlock = (reading: ChapterReading, lines: readonly string[], number: number): void => {
  const [first = ''] = lines
  if (/^(?:NOTE(?:\s|$)|(?:STYLE|REGION)\s*$)/.test(first)) return
  const timingAt = lines.findIndex((line, at) => at < 2 && line.includes('-->'))
  const place = { line: number + Math.max(0, timingAt), column: 1 }
  const [, startText, endText = ''] = timing.exec(lines[timingAt] ?? '') ?? []
  if (startText === undefined) {
    const found = excerpt(lines[Math.max(0, timingAt)] ?? '')
    return void addError(reading, place, { code: 'chapter-line-stray', facts: { found } })
  }
  const start = parseClock(startText, (right) => example.replace('00:01:10.500', right))
  if (start.complaint) return void addError(reading, place, start.complaint)
  const title = plain(lines.slice(timingAt + 1).join(' '))
  if (title.includes('-->'))
    return void addError(reading, place, { code: 'chapter-line-stray', facts: { found: excerpt(title) } })
  const endMs = parseClock(endText, String).value
  addMark(reading, { place, startMs: start.value, endMs, title, slip: 60, shown })
}

/**
 * Takes the text of a WebVTT file and its name; gives a chapter for each cue. Reports `chapter-line-stray`, what `parseClock`
 * and `addMark` complain of, and what `finishChapters` says. Never throws.
 * See https://www.w3.org/TR/webvtt1/#introduction-chapters
 */
export const parseVttChapters = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const reading = startReading(source)
  const lines = unifiedText(text).split('\n')
  let at = lines.findIndex((line) => line.trim() === '')
  while (at !== -1 && at < lines.length) {
    const from = at
    while (at < lines.length && lines[at]?.trim() !== '') at += 1
    if (at > from) readBlock(reading, lines.slice(from, at), from + 1)
    else at += 1
  }
  return finishChapters(reading)
}
