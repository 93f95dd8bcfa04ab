// Reads the JSON chapters of Podcasting 2.0: `{ "version": "1.2.0", "chapters": [{ "startTime": 70.5, "title": "Title" }] }`.
import { excerpt } from '../model/excerpt.ts'
import type { Outcome } from '../model/problem.ts'
import { addError, addMark, type ChapterReading, type ChapterSource } from './chapter-reading.ts'
import { parseClock } from './chapter-time.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'
import { type JsonEntry, jsonChapters } from './json-entries.ts'
import type { JsonValue } from './json-value.ts'

const known: ReadonlySet<string> = new Set(['startTime', 'title', 'img', 'url', 'toc', 'endTime'])

const shown = (startMs: number, title: string): string =>
  `{ "startTime": ${startMs / 1000}, "title": ${JSON.stringify(title)} }`

/** Gives what was probably meant by a time that is not a number of seconds. */
const secondsMeant = (value: JsonValue): number => {
  if (value.kind !== 'text') return 70.5
  const text = value.text.trim()
  const ms = parseClock(text, String).value ?? Number(text.replace(',', '.')) * 1000
  return Number.isFinite(ms) && ms >= 0 ? ms / 1000 : 70.5
}

const secondsAt = (reading: ChapterReading, entry: JsonEntry, key: string): number | undefined => {
  const value = entry.saidAt(key)
  if (value === undefined) return undefined
  if (value.kind === 'number' && value.number >= 0 && Number.isFinite(value.number))
    return Math.round(value.number * 1000)
  const found = value.kind === 'text' ? value.text : value.kind === 'number' ? value.spelling : key
  addError(reading, entry.placeOf(value), {
    code: 'chapter-seconds-unreadable',
    facts: { found: excerpt(found), write: `"${key}": ${secondsMeant(value)}` },
  })
  return undefined
}

const readEntry = (reading: ChapterReading, entry: JsonEntry): void => {
  const toc = entry.saidAt('toc')
  const startMs = secondsAt(reading, entry, 'startTime')
  const written = entry.textOf('title')
  if (written === undefined && entry.saidAt('title') !== undefined) return
  const title = written?.text ?? ''
  if (startMs === undefined) {
    if (entry.saidAt('startTime') !== undefined) return
    const facts = { key: 'startTime', title: excerpt(title), write: shown(70_500, excerpt(title) || '…') }
    return void addError(reading, entry.place, { code: 'chapter-start-missing', facts })
  }
  if (toc?.kind === 'boolean' && !toc.isTrue)
    return void reading.hidden.push({ startMs, position: { file: reading.file, ...entry.place } })
  if (toc !== undefined && toc.kind !== 'boolean')
    addError(reading, entry.placeOf(toc), { code: 'chapter-toc-unreadable', facts: undefined })
  addMark(reading, {
    place: entry.place,
    startMs,
    endMs: secondsAt(reading, entry, 'endTime'),
    title,
    url: entry.textOf('url'),
    image: entry.textOf('img'),
    slip: 1000,
    shown,
  })
}

/**
 * Takes the text of a JSON file and its name; gives its chapters. Times are numbers of seconds. Chapters with `toc: false`
 * are meant for no list and left out. Reports `chapter-start-missing`, `chapter-seconds-unreadable`,
 * `chapter-toc-unreadable`, what `jsonChapters` and `addMark` complain of, and what `finishChapters` says. Never throws.
 * See https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export const parsePodcastChapters = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const { reading, entries } = jsonChapters(text, source, known)
  for (const entry of entries) readEntry(reading, entry)
  return finishChapters(reading)
}
