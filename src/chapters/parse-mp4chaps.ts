// Reads MP4Chaps text: a line for each chapter, `00:01:10.500 Title`, as Podlove and Auphonic also write it.
import { excerpt } from '../model/excerpt.ts'
import type { Outcome } from '../model/problem.ts'
import { addError, addMark, type ChapterSource, startReading, unifiedText } from './chapter-reading.ts'
import { clockTime, parseClock } from './chapter-time.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'
import { splitLink } from './split-link.ts'

const timeAndRest = /^(\s*)(\S+)(\s*)(.*)$/s
const shown = (startMs: number, title: string): string => `${clockTime(startMs)} ${title}`

/**
 * Takes the text of a chapter file and its name; gives its chapters. Behind a title may stand `<https://…>`, the
 * chapter's link; lines that begin with `#` are comments. Reports `chapter-line-unreadable`, what `parseClock` and
 * `addMark` complain of, and what `finishChapters` says. Never throws.
 * See https://github.com/TechSmith/mp4v2/blob/master/doc/tool/mp4chaps.txt
 * and https://auphonic.com/help/web/production.html#chapter-marks
 */
export const parseMp4chaps = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const reading = startReading(source)
  for (const [index, line] of unifiedText(text).split('\n').entries()) {
    const [, before = '', time, space = '', rest = ''] = timeAndRest.exec(line) ?? []
    if (time === undefined || time.startsWith('#')) continue
    const place = { line: index + 1, column: before.length + 1 }
    if (!/^\d/.test(time)) {
      const found = excerpt(line.trim())
      addError(reading, place, {
        code: 'chapter-line-unreadable',
        facts: { found, write: `00:01:10.500 ${found}` },
      })
      continue
    }
    const { title, url } = splitLink(rest, {
      ...place,
      column: place.column + time.length + space.length,
    })
    const start = parseClock(time, (right) => `${right} ${excerpt(rest.trim()) || '…'}`)
    if (start.complaint) addError(reading, place, start.complaint)
    else addMark(reading, { place, startMs: start.value, title, url, slip: 60, shown })
  }
  return finishChapters(reading)
}
