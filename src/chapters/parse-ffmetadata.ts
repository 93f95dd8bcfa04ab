// Reads the metadata file of ffmpeg: after `;FFMETADATA1` a section `[CHAPTER]` for each chapter.
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
import { parseSeconds } from './chapter-time.ts'
import { type FfmetadataChapter, ffmetadataChapters } from './ffmetadata-sections.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'

const known: ReadonlySet<string> = new Set(['timebase', 'start', 'end', 'title'])

const shown = (startMs: number, title: string): string => {
  const escaped = title.replace(/[=;#\\]/g, '\\$&')
  return `TIMEBASE=1/1000\nSTART=${startMs}\ntitle=${escaped}`
}

const wholeNumber = /^\s*\d{1,15}\s*$/

/** Gives milliseconds in one unit of START and END. */
const unitOf = (reading: ChapterReading, { values, place }: FfmetadataChapter): number | undefined => {
  const timebase = values.get('timebase')
  const [, numerator, denominator] = /^\s*(\d{1,9})\/(\d{1,10})\s*$/.exec(timebase?.text ?? '') ?? []
  const unit = (Number(numerator) * 1000) / Number(denominator)
  if (Number.isFinite(unit) && unit > 0) return unit
  const found = timebase && excerpt(timebase.text.trim())
  addError(reading, timebase?.place ?? place, { code: 'chapter-timebase-unreadable', facts: { found } })
  return undefined
}

const readSection = (reading: ChapterReading, section: FfmetadataChapter): void => {
  const { values, place, stray } = section
  for (const { text, place: at } of stray)
    addError(reading, at, { code: 'chapter-line-stray', facts: { found: excerpt(text) } })
  for (const [key, { place: at }] of values)
    if (!known.has(key)) reading.unused.push({ key, position: { file: reading.file, ...at } })
  const title = values.get('title')?.text ?? ''
  const start = values.get('start')
  if (start === undefined) {
    const facts = { key: 'START', title: excerpt(title), write: shown(70_500, excerpt(title) || '…') }
    return void addError(reading, place, { code: 'chapter-start-missing', facts })
  }
  const unitMs = unitOf(reading, section)
  if (unitMs === undefined) return
  if (!wholeNumber.test(start.text)) {
    const meant = `TIMEBASE=1/1000\nSTART=${parseSeconds(start.text.trim()) ?? 70_500}`
    const facts = { found: excerpt(start.text.trim()), write: meant }
    return void addError(reading, start.place, { code: 'chapter-units-unreadable', facts })
  }
  const end = values.get('end')?.text ?? ''
  addMark(reading, {
    place,
    startMs: Math.round(Number(start.text) * unitMs),
    endMs: wholeNumber.test(end) ? Math.round(Number(end) * unitMs) : undefined,
    title,
    slip: 1000,
    shown,
  })
}

/**
 * Takes the text of a metadata file and its name; gives its chapters. START counts in units of TIMEBASE, in seconds. ffmpeg
 * takes a missing TIMEBASE for nanoseconds and its manual long said milliseconds, so a file has to say it. Reports
 * `chapter-start-missing`, `chapter-timebase-unreadable`, `chapter-units-unreadable`, `chapter-line-stray`, what `addMark`
 * complains of, and what `finishChapters` says. Never throws. See https://ffmpeg.org/ffmpeg-formats.html#Metadata-2
 */
export const parseFfmetadata = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const reading = startReading(source)
  for (const section of ffmetadataChapters(unifiedText(text))) readSection(reading, section)
  return finishChapters(reading)
}
