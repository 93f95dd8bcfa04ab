// Reads the list of times that YouTube and Spotify take from a description: `0:00 Intro`, a chapter in each line.
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
import { clockSeconds, parseClock } from './chapter-time.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'
import { splitLink } from './split-link.ts'

const bullet = /^\s*(?:[-*•]\s+)?/
const timeThenRest = /^[([]?(\d(?:[\d:.,]*\d)?)([)\]]?(?:\s*[-–—|:.]\s*|\s+|$)|[)\]])(.*)$/s
const endThenTitle = /^(\d{1,3}:\d\d(?::\d\d)?)[)\]]?\s+(\S.*)$/s
const shown = (startMs: number, title: string): string => `${clockSeconds(startMs)} ${title}`

/** Takes what stands behind a dash: `1:30 Title` may say when the chapter ends. */
const endIn = (separator: string, rest: string, startMs: number) => {
  const [, written, title] = (/[-–—]/.test(separator) && endThenTitle.exec(rest)) || []
  if (written === undefined || title === undefined) return undefined
  const end = parseClock(written, String).value
  return end !== undefined && end > startMs ? { endMs: end, title } : undefined
}

const readLine = (reading: ChapterReading, line: string, number: number): void => {
  const indent = bullet.exec(line)?.[0].length ?? 0
  const place = { line: number, column: indent + 1 }
  const entry = line.slice(indent)
  const [, time, separator = '', rest = ''] = timeThenRest.exec(entry) ?? []
  if (time === undefined) {
    const found = excerpt(line.trim())
    addError(reading, place, { code: 'chapter-line-unreadable', facts: { found, write: `01:10 ${found}` } })
    return
  }
  const { title, url } = splitLink(rest, { ...place, column: place.column + entry.length - rest.length })
  const start = parseClock(time, (right) => `${right} ${excerpt(rest.trim()) || '…'}`)
  if (start.complaint) return void addError(reading, place, start.complaint)
  const startMs = start.value
  addMark(reading, { place, startMs, title, ...endIn(separator, title, startMs), url, slip: 60, shown })
}

/**
 * Takes lines such as `0:00 Intro`, `(00:00) Intro`, `00:00:00 - Intro` or `0:00–1:30 Intro`, and the name of their
 * file; gives the chapters. Reports `chapter-line-unreadable`, what `parseClock` and `addMark` complain of, and what
 * `finishChapters` says. Never throws. See https://support.spotify.com/us/creators/article/episode-chapters/ and
 * https://support.google.com/youtube/answer/9884579
 */
export const parseChapterList = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const reading = startReading(source)
  for (const [index, line] of unifiedText(text).split('\n').entries())
    if (line.trim() !== '') readLine(reading, line, index + 1)
  return finishChapters(reading)
}
