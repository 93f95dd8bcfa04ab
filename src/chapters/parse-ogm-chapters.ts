// Reads the chapter text of OGM and Vorbis comments: `CHAPTER01=00:01:10.500` and `CHAPTER01NAME=Title`.
import { excerpt } from '../model/excerpt.ts'
import type { Outcome } from '../model/problem.ts'
import {
  addError,
  addMark,
  type ChapterReading,
  type ChapterSource,
  type Place,
  startReading,
  unifiedText,
  type Written,
} from './chapter-reading.ts'
import { clockTime, parseClock } from './chapter-time.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'

const entry = /^\s*CHAPTER(\d{1,4})(NAME|URL|)\s*=\s*(.*?)\s*$/is

interface OgmChapter {
  /** As it is written, such as `01`. */
  readonly number: string
  /** By `''`, `NAME` and `URL`. */
  readonly values: Map<string, Written>
  /** Its first line. */
  readonly place: Place
}

/** Keeps a line with its chapter; every other line, and one that says a thing again, is reported. */
const readLine = (
  reading: ChapterReading,
  chapters: Map<number, OgmChapter>,
  line: string,
  place: Place,
): void => {
  const [, number, key = '', text = ''] = entry.exec(line) ?? []
  const chapter =
    number === undefined ? undefined : (chapters.get(Number(number)) ?? { number, place, values: new Map() })
  if (chapter === undefined || chapter.values.has(key.toUpperCase())) {
    const facts = { found: excerpt(line.trim()) }
    return void addError(reading, place, { code: 'chapter-line-stray', facts })
  }
  chapter.values.set(key.toUpperCase(), { text, place })
  chapters.set(Number(number), chapter)
}

const finishChapter = (reading: ChapterReading, { number, values, place }: OgmChapter): void => {
  const shown = (startMs: number, title: string): string =>
    `CHAPTER${number}=${clockTime(startMs)}\nCHAPTER${number}NAME=${title}`
  const title = values.get('NAME')?.text ?? ''
  const start = values.get('')
  const url = values.get('URL')
  if (start === undefined) {
    const facts = {
      key: `CHAPTER${number}`,
      title: excerpt(title),
      write: shown(70_500, excerpt(title) || '…'),
    }
    return void addError(reading, place, { code: 'chapter-start-missing', facts })
  }
  const time = parseClock(start.text, (right) => `CHAPTER${number}=${right}`)
  if (time.complaint) return void addError(reading, start.place, time.complaint)
  addMark(reading, {
    place: start.place,
    startMs: time.value,
    title,
    url: url?.text ? url : undefined,
    slip: 60,
    shown,
  })
}

/**
 * Takes the text of a chapter file and its name; gives its chapters, in whatever order their lines are. Reports
 * `chapter-line-stray`, `chapter-start-missing`, what `parseClock` and `addMark` complain of, and what `finishChapters` says.
 * Never throws. See https://wiki.xiph.org/Chapter_Extension
 */
export const parseOgmChapters = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const reading = startReading(source)
  const chapters = new Map<number, OgmChapter>()
  for (const [index, line] of unifiedText(text).split('\n').entries())
    if (line.trim() !== '') readLine(reading, chapters, line, { line: index + 1, column: 1 })
  for (const chapter of chapters.values()) finishChapter(reading, chapter)
  return finishChapters(reading)
}
