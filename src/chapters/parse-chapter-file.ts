// Reads a chapter file of any kind.
import { excerpt } from '../model/excerpt.ts'
import type { Outcome } from '../model/problem.ts'
import { type ChapterKind, chapterKind } from './chapter-kind.ts'
import { addError, type ChapterSource, startReading, unifiedText } from './chapter-reading.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'
import { parseAudacityLabels } from './parse-audacity-labels.ts'
import { parseAuphonicChapters } from './parse-auphonic-chapters.ts'
import { parseChapterList } from './parse-chapter-list.ts'
import { parseCueSheet } from './parse-cue-sheet.ts'
import { parseFfmetadata } from './parse-ffmetadata.ts'
import { parseMp4chaps } from './parse-mp4chaps.ts'
import { parseOgmChapters } from './parse-ogm-chapters.ts'
import { parsePodcastChapters } from './parse-podcast-chapters.ts'
import { parsePodloveChapters } from './parse-podlove-chapters.ts'
import { parseVttChapters } from './parse-vtt-chapters.ts'

type Parser = (text: string, source: ChapterSource) => Outcome<ParsedChapters>

const parsers: Readonly<Record<ChapterKind, Parser>> = {
  mp4chaps: parseMp4chaps,
  list: parseChapterList,
  podlove: parsePodloveChapters,
  podcast: parsePodcastChapters,
  auphonic: parseAuphonicChapters,
  audacity: parseAudacityLabels,
  ffmetadata: parseFfmetadata,
  vtt: parseVttChapters,
  cue: parseCueSheet,
  ogm: parseOgmChapters,
}

/**
 * Takes the text of a chapter file and its name; gives its chapters and where each of them stands. The kind is told from the
 * text. Reports `chapters-kind-unknown`, and what the parser of the kind reports. Never throws.
 */
export const parseChapterFile = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const kind = chapterKind(text)
  if (kind !== undefined) return parsers[kind](text, source)
  const reading = startReading(source)
  const lines = unifiedText(text).split('\n')
  const at = lines.findIndex((line) => line.trim() !== '')
  if (at !== -1) {
    const found = excerpt(lines[at]?.trim() ?? '')
    addError(reading, { line: at + 1, column: 1 }, { code: 'chapters-kind-unknown', facts: { found } })
  }
  return finishChapters(reading)
}
