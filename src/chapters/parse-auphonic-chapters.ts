// Reads the chapters in the JSON of an Auphonic production, and the bare list that Podlove writes in the same form.
import { excerpt } from '../model/excerpt.ts'
import type { Outcome } from '../model/problem.ts'
import { addError, addMark, type ChapterReading, type ChapterSource } from './chapter-reading.ts'
import { clockTime, parseClock } from './chapter-time.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'
import { type JsonEntry, jsonChapters } from './json-entries.ts'

const known: ReadonlySet<string> = new Set([
  ...['start', 'start_sec', 'start_output', 'start_output_sec'],
  ...['title', 'url', 'href', 'image'],
])

/** Auphonic gives both times of a mark: in the recording as it was uploaded, and in the one that it cut and put together. */
type TimeKey = 'start' | 'start_output'

interface Time {
  readonly ms?: number | undefined
  readonly isMissing?: boolean
}

const entryWith =
  (key: TimeKey) =>
  (time: string, title: string): string =>
    `{ "${key}": "${time}", "title": ${JSON.stringify(title)} }`

/** Gives milliseconds or a complaint with its place; nothing where the mark has no such time. */
const timeAt = (reading: ChapterReading, entry: JsonEntry, key: TimeKey, title: string): Time => {
  const seconds = entry.saidAt(`${key}_sec`)
  const text = entry.saidAt(key)
  if (text === undefined && seconds?.kind === 'number' && seconds.number >= 0)
    return { ms: Math.round(seconds.number * 1000) }
  const written = entry.textOf(key)
  if (written === undefined) return { isMissing: text === undefined }
  const start = parseClock(written.text, (right) => entryWith(key)(right, excerpt(title) || '…'))
  if (start.complaint) addError(reading, written.place, start.complaint)
  return { ms: start.value }
}

const readEntry = (reading: ChapterReading, entry: JsonEntry, key: TimeKey): void => {
  const written = entry.textOf('title')
  if (written === undefined && entry.saidAt('title') !== undefined) return
  const title = written?.text ?? ''
  const inFile = entryWith(key)
  const { ms, isMissing } = timeAt(reading, entry, key, title)
  if (isMissing) {
    const write = inFile('00:01:10.500', excerpt(title) || '…')
    const code = key === 'start' ? 'chapter-start-missing' : 'chapter-output-start-missing'
    addError(reading, entry.place, { code, facts: { key, title: excerpt(title), write } })
  }
  if (ms === undefined) return
  addMark(reading, {
    place: entry.place,
    startMs: ms,
    title,
    url: entry.textOf('url', 'href'),
    image: entry.textOf('image'),
    slip: 60,
    shown: (startMs, right) => inFile(clockTime(startMs), right),
  })
}

/**
 * Takes the text of a JSON file and its name; gives the chapters at `chapters`, `data.chapters` or in the bare list. Where
 * any of them has `start_output`, that is the time in the finished recording and all of them need it. Reports
 * `chapter-start-missing`, `chapter-output-start-missing`, what `parseClock`, `jsonChapters` and `addMark` complain of,
 * and what `finishChapters` says. Never throws. See https://auphonic.com/help/api/query.html#details-about-a-production
 */
export const parseAuphonicChapters = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const { reading, entries } = jsonChapters(text, source, known)
  const isProduced = entries.some((entry) => entry.saidAt('start_output') ?? entry.saidAt('start_output_sec'))
  for (const entry of entries) readEntry(reading, entry, isProduced ? 'start_output' : 'start')
  return finishChapters(reading)
}
