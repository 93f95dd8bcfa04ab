// Reads the JSON of WhisperX, whole or only its list: https://github.com/m-bain/whisperX
import type { Outcome } from '../../model/problem.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { finishSegments } from './finish-segments.ts'
import type { JsonPath } from './json-places.ts'
import {
  type JsonEntry,
  type JsonReading,
  positionAt,
  readEntries,
  readName,
  readText,
  startReading,
} from './json-reading.ts'
import { readStart, readTime } from './json-times.ts'
import type { JsonFile } from './read-json.ts'
import type { SpokenSegment } from './segment-cues.ts'
import { readWords } from './spoken-words.ts'
import { type PlacedWord, segmentsOfWords } from './word-segments.ts'
import { withSpeakers } from './words-to-cues.ts'

const timeKey = { key: 'start', unit: 'seconds', path: ['start'] } as const

/** Words that are split among speakers are told apart when the cues are made. */
const segmentOf = (reading: JsonReading, entry: JsonEntry): SpokenSegment => ({
  position: positionAt(reading, entry.path),
  startSeconds: readStart(reading, entry, 'start', 'seconds'),
  endSeconds: readTime(reading, entry, 'end', 'seconds'),
  speaker: readName(reading, entry, 'speaker'),
  text: readText(reading, entry, 'text'),
  words: readWords(entry.record['words']),
})

/** Numbers have no times: WhisperX finds them by their sound, which digits do not have. */
const wordOf = (reading: JsonReading, entry: JsonEntry): PlacedWord => ({
  position: positionAt(reading, entry.path),
  startSeconds: readTime(reading, entry, 'start', 'seconds'),
  endSeconds: readTime(reading, entry, 'end', 'seconds'),
  speaker: readName(reading, entry, 'speaker'),
  text: readText(reading, entry, 'word'),
})

/**
 * Takes the list of the segments, `[{start, end, text, speaker?, words?: [{word, start?, end?, speaker?}]}]`, times
 * in seconds, and the path to it; gives the transcript.
 */
export const parseWhisperX = (
  file: JsonFile,
  source: TranscriptSource,
  listed: unknown,
  path: JsonPath,
): Outcome<ParsedTranscript> => {
  const reading = startReading(source.file)
  const segments = readEntries(reading, listed, path).map((entry) => segmentOf(reading, entry))
  return finishSegments(file, source, reading, segments, timeKey)
}

/** Takes the list of the words alone, `word_segments`, and the path to it; gives the transcript. */
export const parseWhisperXWords = (
  file: JsonFile,
  source: TranscriptSource,
  listed: unknown,
  path: JsonPath,
): Outcome<ParsedTranscript> => {
  const reading = startReading(source.file)
  const words = readEntries(reading, listed, path).map((entry) => wordOf(reading, entry))
  const voiced = withSpeakers(words, undefined)
  return finishSegments(file, source, reading, segmentsOfWords(voiced), timeKey)
}
