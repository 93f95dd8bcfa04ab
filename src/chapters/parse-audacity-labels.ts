// Reads the label track that Audacity exports: start, end and title of a label in each line, tabs between.
import { excerpt } from '../model/excerpt.ts'
import type { Outcome } from '../model/problem.ts'
import { addError, addMark, type ChapterSource, startReading, unifiedText } from './chapter-reading.ts'
import { parseSeconds } from './chapter-time.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'

// Some editors turn tabs into spaces; two numbers before the title still tell a label.
const label = /^\s*(\d+(?:[.,]\d+)?)[\t ]+(\d+(?:[.,]\d+)?)(?:[\t ]+(.*))?$/s

/** The range of frequencies that was selected in a spectrogram. */
const frequencies = /^\s*\\[\t ]/

/** With spaces: a tab could not be seen in a sentence. */
const shown = (startMs: number, title: string): string => {
  const seconds = (startMs / 1000).toFixed(6)
  return `${seconds}   ${seconds}   ${title}`
}

/**
 * Takes the text of a label file and its name; gives a chapter for each label. Times are seconds; a label that ends where
 * it starts is a point and says nothing about an end. Lines that begin with a backslash hold frequencies of the label
 * before them. Reports `chapter-label-unreadable`, what `addMark` complains of, and what `finishChapters` says.
 * Never throws. See https://manual.audacityteam.org/man/importing_and_exporting_labels.html
 */
export const parseAudacityLabels = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const reading = startReading(source)
  for (const [index, line] of unifiedText(text).split('\n').entries()) {
    if (line.trim() === '' || frequencies.test(line)) continue
    const place = { line: index + 1, column: 1 }
    const [, start = '', end = '', title = ''] = label.exec(line) ?? []
    const startMs = parseSeconds(start)
    const endMs = parseSeconds(end)
    if (startMs === undefined || endMs === undefined) {
      const facts = { found: excerpt(line.trim()), write: shown(70_500, '…') }
      addError(reading, place, { code: 'chapter-label-unreadable', facts })
    } else {
      const regionEndMs = endMs > startMs ? endMs : undefined
      addMark(reading, { place, startMs, endMs: regionEndMs, title, slip: 1000, shown })
    }
  }
  return finishChapters(reading)
}
