// Turns what editors write under `chapters` into chapters.
import type { Complaint, Finding } from './complaint.ts'
import type { Chapter } from './episode.ts'
import { excerpt } from './excerpt.ts'
import { fileName, url } from './field-schemas.ts'
import { formatTimecode } from './format-timecode.ts'
import { parseTimecode } from './parse-timecode.ts'
import { yamlText } from './quoted-line.ts'
import { type Group, isGroup, isList, type Plain, valueIn } from './yaml-data.ts'

export interface ParsedChapters {
  readonly chapters: readonly Chapter[]
  readonly findings: readonly Finding[]
}

const IMAGE = fileName()
const ADDRESS = url()
const LONGEST_TITLE = 255
const TIME_AND_TITLE = /^(\d[\d:.,]*)(?:\s+(.*))?$/s
const UNITS_AND_TITLE = /^((?:\d+\s?(?:h|std|stunden?|m|min|minuten?|s|sek|sekunden?)\.?(?:\s+|$))+)(.*)$/is

/**
 * Takes the value of `chapters`; gives chapters and what is wrong with their times and titles.
 * Entries of the wrong kind are left out: the schema complains about them. `pathOf` resolves the name of an image.
 */
export const parseChapters = (
  value: Plain | undefined,
  pathOf: (image: string) => string,
): ParsedChapters => {
  const chapters: Chapter[] = []
  const findings: Finding[] = []
  if (value === undefined || !isList(value)) return { chapters, findings }
  for (const [index, entry] of value.entries()) {
    const isText = typeof entry === 'string'
    const { chapter, complaint } = isText ? fromText(entry) : fromGroup(entry, pathOf)
    const wrong = complaint ?? (chapter && outOfOrder(chapter, chapters.at(-1)))
    if (wrong)
      findings.push({ path: isText ? ['chapters', index] : ['chapters', index, 'start'], complaint: wrong })
    if (chapter) chapters.push(chapter)
  }
  return { chapters, findings }
}

interface ReadChapter {
  readonly chapter?: Chapter
  readonly complaint?: Complaint
}

const fromText = (entry: string): ReadChapter => {
  const text = entry.trim()
  const match = TIME_AND_TITLE.exec(text) ?? UNITS_AND_TITLE.exec(text)
  const time = match?.[1]?.trim() ?? text
  const title = (match ? (match[2] ?? '') : text).replace(/^[-–—|]\s+/, '').trim()
  const start = parseTimecode(time, (timecode) => `- ${yamlText(`${timecode} ${title || '…'}`)}`)
  if (start.complaint) return { complaint: start.complaint }
  const chapter = { startSeconds: start.value, title, url: undefined, image: undefined }
  if (title === '') return { complaint: { code: 'chapter-without-title', facts: { start: time } } }
  if (title.includes('\n')) return { complaint: { code: 'text-one-line', facts: {} }, chapter }
  if (title.length <= LONGEST_TITLE) return { chapter }
  const facts = { key: 'chapters', found: title.length, limit: LONGEST_TITLE }
  return { complaint: { code: 'text-too-long', facts }, chapter }
}

const fromGroup = (entry: Plain, pathOf: (image: string) => string): ReadChapter => {
  if (!isGroup(entry)) return {}
  const start = valueIn(entry, 'start')
  if (typeof start !== 'string' && typeof start !== 'number') return {}
  const title = textOf(entry, 'title')
  const parsed = parseTimecode(String(start).trim(), (timecode) => `start: ${timecode}`)
  if (parsed.complaint) return { complaint: parsed.complaint }
  const image = IMAGE.safeParse(valueIn(entry, 'image')).data
  return {
    chapter: {
      startSeconds: parsed.value,
      title: title?.trim() ?? '',
      url: ADDRESS.safeParse(valueIn(entry, 'url')).data,
      image: image === undefined ? undefined : pathOf(image),
    },
  }
}

const textOf = (group: Group, key: string): string | undefined => {
  const value = valueIn(group, key)
  return typeof value === 'string' ? value : undefined
}

const outOfOrder = (chapter: Chapter, before: Chapter | undefined): Complaint | undefined => {
  if (before === undefined || chapter.startSeconds > before.startSeconds) return undefined
  return {
    code: 'chapter-order',
    facts: {
      start: formatTimecode(chapter.startSeconds),
      title: excerpt(chapter.title),
      previousStart: formatTimecode(before.startSeconds),
      previousTitle: excerpt(before.title),
    },
  }
}
