// Reads a CUE sheet: a TRACK for each chapter, with its TITLE and its start at INDEX 01.
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
} from './chapter-reading.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'

const framesPerSecond = 75
const command = /^\s*([A-Za-z]+)(?:\s+(.*?))?\s*$/s
const index01 = /^0?1\s+(\d{1,4}):([0-5]\d):([0-6]\d|7[0-4])$/

interface Track {
  readonly place: Place
  title: string
  startMs: number | undefined
}

const two = (value: number): string => String(value).padStart(2, '0')

const cueTime = (ms: number): string => {
  const frames = Math.floor((ms % 1000) * (framesPerSecond / 1000))
  return `${two(Math.floor(ms / 60_000))}:${two(Math.floor(ms / 1000) % 60)}:${two(frames)}`
}

const shown = (startMs: number, title: string): string =>
  `TITLE "${title.replaceAll('"', "'")}"\nINDEX 01 ${cueTime(startMs)}`

const unquoted = (text: string): string => /^"(.*)"$/s.exec(text)?.[1] ?? text

const finishTrack = (reading: ChapterReading, track: Track | undefined): void => {
  if (track === undefined) return
  const { place, title, startMs } = track
  if (startMs !== undefined) return void addMark(reading, { place, startMs, title, slip: 60, shown })
  const facts = { key: 'INDEX 01', title: excerpt(title), write: shown(70_500, excerpt(title) || '…') }
  addError(reading, place, { code: 'chapter-start-missing', facts })
}

const readIndex = (reading: ChapterReading, track: Track, rest: string, place: Place): void => {
  const [, minutes, seconds, frames] = index01.exec(rest) ?? []
  if (minutes !== undefined) {
    const wholeSeconds = Number(minutes) * 60 + Number(seconds)
    track.startMs = Math.round((wholeSeconds + Number(frames) / framesPerSecond) * 1000)
  } else if (/^0?1(?:\s|$)/.test(rest)) {
    track.startMs = 0
    const facts = { found: excerpt(rest), write: 'INDEX 01 01:10:00' }
    addError(reading, place, { code: 'chapter-frames-unreadable', facts })
  }
}

/**
 * Takes the text of a CUE sheet and its name; gives a chapter for each track. Times are minutes, seconds and 75ths of a second
 * from the beginning of one recording; sheets about several are refused as `chapters-several-recordings`. Reports
 * `chapter-start-missing`, `chapter-frames-unreadable`, what `addMark` complains of, and what `finishChapters` says. Never
 * throws. See https://wiki.hydrogenaud.io/index.php?title=Cue_sheet
 */
export const parseCueSheet = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const reading = startReading(source)
  let files = 0
  let track: Track | undefined
  for (const [index, line] of unifiedText(text).split('\n').entries()) {
    const [, name = '', rest = ''] = command.exec(line) ?? []
    const place = { line: index + 1, column: 1 }
    const word = name.toUpperCase()
    if (word === 'FILE') files += 1
    if (word === 'FILE' && files === 2)
      addError(reading, place, { code: 'chapters-several-recordings', facts: undefined })
    if (word === 'TRACK') {
      finishTrack(reading, track)
      track = { place, title: '', startMs: undefined }
    }
    if (word === 'TITLE' && track) track.title = unquoted(rest)
    if (word === 'INDEX' && track) readIndex(reading, track, rest, place)
  }
  finishTrack(reading, track)
  return finishChapters(reading)
}
