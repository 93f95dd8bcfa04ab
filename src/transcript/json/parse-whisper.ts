// Reads the JSON of OpenAI Whisper, of the command and of the service (`verbose_json`, `diarized_json`): https://developers.openai.com/api/docs/api-reference/audio/verbose-json-object
import type { Outcome } from '../../model/problem.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { alignWords } from './align-words.ts'
import { finishSegments } from './finish-segments.ts'
import {
  type JsonEntry,
  type JsonReading,
  type JsonRecord,
  positionAt,
  readEntries,
  readName,
  readText,
  startReading,
} from './json-reading.ts'
import { readStart, readTime } from './json-times.ts'
import type { JsonFile } from './read-json.ts'
import type { SpokenSegment } from './segment-cues.ts'
import { readWords, type SpokenWord } from './spoken-words.ts'
import { type PlacedWord, segmentsOfWords } from './word-segments.ts'
import { wordsBySegment } from './words-by-segment.ts'

const segmentOf = (reading: JsonReading, entry: JsonEntry): SpokenSegment => ({
  position: positionAt(reading, entry.path),
  startSeconds: readStart(reading, entry, 'start', 'seconds'),
  endSeconds: readTime(reading, entry, 'end', 'seconds'),
  speaker: readName(reading, entry, 'speaker'),
  text: readText(reading, entry, 'text'),
  words: readWords(entry.record['words']),
})

const wordOf = (reading: JsonReading, entry: JsonEntry): PlacedWord => ({
  position: positionAt(reading, entry.path),
  startSeconds: readStart(reading, entry, 'start', 'seconds'),
  endSeconds: readTime(reading, entry, 'end', 'seconds'),
  speaker: readName(reading, entry, 'speaker'),
  text: readText(reading, entry, 'word'),
})

/** The service gives words without punctuation, which stands in the text of the whole. */
const punctuated = (words: readonly PlacedWord[], text: unknown): readonly PlacedWord[] => {
  const aligned: readonly SpokenWord[] | undefined =
    typeof text === 'string' ? alignWords(text, words) : undefined
  return aligned === undefined
    ? words
    : words.map((word, at) => ({ ...word, text: aligned[at]?.text ?? word.text }))
}

/**
 * Takes `{text, language, segments: [{start, end, text, words?: [{word, start, end}], speaker?}]}`, times in
 * seconds, with `words` also beside `segments` or instead of them; gives the transcript.
 */
export const parseWhisper = (
  file: JsonFile,
  source: TranscriptSource,
  record: JsonRecord,
): Outcome<ParsedTranscript> => {
  const reading = startReading(source.file)
  const timeKey = { key: 'start', unit: 'seconds', path: ['start'] } as const
  if (!Array.isArray(record['segments'])) {
    const words = readEntries(reading, record['words'], ['words']).map((entry) => wordOf(reading, entry))
    return finishSegments(file, source, reading, segmentsOfWords(punctuated(words, record['text'])), timeKey)
  }
  const entries = readEntries(reading, record['segments'], ['segments'])
  const segments = entries.map((entry) => segmentOf(reading, entry))
  const hasOwnWords = segments.some(({ words }) => words.length > 0)
  const timed = hasOwnWords ? segments : wordsBySegment(segments, readWords(record['words']))
  return finishSegments(file, source, reading, timed, timeKey)
}
