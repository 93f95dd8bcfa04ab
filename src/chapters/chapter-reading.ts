// Gathers what a chapter file says, mark by mark, with the place of everything that cannot be used.
import { type Complaint, problemAt } from '../model/complaint.ts'
import { excerpt } from '../model/excerpt.ts'
import type { Position, Problem } from '../model/problem.ts'
import { readUrl } from '../model/read-url.ts'
import { clockSeconds, dayMs } from './chapter-time.ts'
import { plainTitle } from './plain-title.ts'
import { readChapterImage } from './read-chapter-image.ts'

/** What a parser is told besides the text of a file. */
export interface ChapterSource {
  /** Path with its top folder, such as `episodes/staffel-1/02-beteiligung.chapters.txt`. */
  readonly file: string
}

/** Line and column from 1. */
export type Place = Omit<Position, 'file'>

/** A piece of text and where it stands. */
export interface Written {
  readonly text: string
  readonly place: Place
}

/** One mark, ready to become a chapter. */
export interface Mark {
  readonly position: Position
  readonly startMs: number
  /** Where the file says when a chapter ends. */
  readonly endMs: number | undefined
  readonly title: string
  readonly url: string | undefined
  readonly image: string | undefined
}

/** What has been read of a file so far. */
export interface ChapterReading {
  readonly file: string
  readonly marks: Mark[]
  readonly errors: Problem[]
  /** Marks that the file itself hides from listeners. */
  readonly hidden: { readonly position: Position; readonly startMs: number }[]
  /** What the file says about chapters and no feed can carry. */
  readonly unused: { readonly position: Position; readonly key: string }[]
}

/** What a file says about one chapter. */
export interface MarkParts {
  readonly place: Place
  readonly startMs: number
  readonly endMs?: number | undefined
  readonly title: string
  readonly url?: Written | undefined
  readonly image?: Written | undefined
  /** What a start of more than a day was probably multiplied by: 60 where minutes were read as hours. */
  readonly slip: 60 | 1000
  /** Shows the mark as it would stand in the file. */
  readonly shown: (startMs: number, title: string) => string
}

const longestTitle = 255

export const startReading = ({ file }: ChapterSource): ChapterReading => ({
  file,
  marks: [],
  errors: [],
  hidden: [],
  unused: [],
})

/** Takes the text of a file; gives it without a byte order mark and with `\n` as line breaks. */
export const unifiedText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

export const addError = ({ file, errors }: ChapterReading, place: Place, complaint: Complaint): void => {
  errors.push(problemAt({ file, ...place }, undefined, complaint))
}

const complaintAbout = ({ startMs, slip, shown }: MarkParts, title: string): Complaint | undefined => {
  if (startMs >= dayMs) {
    const meant = Math.round(startMs / slip)
    const write = meant < dayMs ? shown(meant, title || '…') : undefined
    return { code: 'chapter-start-far', facts: { start: clockSeconds(startMs), write } }
  }
  if (title === '')
    return {
      code: 'chapter-title-missing',
      facts: { start: clockSeconds(startMs), write: shown(startMs, '…') },
    }
  const found = title.length
  if (found <= longestTitle) return undefined
  return { code: 'chapter-title-long', facts: { title: excerpt(title), found, limit: longestTitle } }
}

/**
 * Takes what a file says about one chapter and keeps it, or what keeps it from being one: `chapter-start-far`,
 * `chapter-title-missing`, `chapter-title-long`, and what `readUrl` and `readChapterImage` complain of.
 */
export const addMark = (reading: ChapterReading, parts: MarkParts): void => {
  const title = plainTitle(parts.title)
  const complaint = complaintAbout(parts, title)
  const url = parts.url && readUrl(parts.url.text)
  const image = parts.image && readChapterImage(parts.image.text, reading.file)
  if (complaint) addError(reading, parts.place, complaint)
  if (parts.url && url?.complaint) addError(reading, parts.url.place, url.complaint)
  if (parts.image && image?.complaint) addError(reading, parts.image.place, image.complaint)
  reading.marks.push({
    position: { file: reading.file, ...parts.place },
    startMs: parts.startMs,
    endMs: parts.endMs,
    title,
    url: url?.value,
    image: image?.value,
  })
}
