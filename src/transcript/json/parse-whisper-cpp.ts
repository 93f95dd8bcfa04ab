// Reads the JSON of whisper.cpp, short (`-oj`) or full (`-ojf`): https://github.com/ggml-org/whisper.cpp/blob/master/examples/cli/cli.cpp
import type { Outcome } from '../../model/problem.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { finishSegments, withEnds } from './finish-segments.ts'
import {
  errorAt,
  isRecord,
  type JsonEntry,
  type JsonReading,
  type JsonRecord,
  noteOddity,
  positionAt,
  readEntries,
  readName,
  readText,
  startReading,
} from './json-reading.ts'
import { readStart, readTime, wordTime } from './json-times.ts'
import type { JsonFile } from './read-json.ts'
import type { SpokenSegment } from './segment-cues.ts'
import type { SpokenWord } from './spoken-words.ts'
import { joinWordSegments } from './word-segments.ts'

/** `[_BEG_]`, `[_TT_50]`, `<|de|>`: marks of the model, not speech. */
const specialToken = /^\s*(?:\[_[^\]]*\]|<\|[^|]*\|>)\s*$/
/** What whisper.cpp writes into the text where nobody speaks, and where `-tdrz` hears another voice. */
const marks = /\[BLANK_AUDIO\]|\[SPEAKER_TURN\]/g

/** Joins the pieces of which the model makes words: each word begins with a space. */
const wordsOf = (tokens: unknown): readonly SpokenWord[] => {
  if (!Array.isArray(tokens)) return []
  const words: {
    text: string
    startSeconds: number | undefined
    endSeconds: number | undefined
    speaker: undefined
  }[] = []
  for (const value of tokens) {
    const token: unknown = value
    const text = isRecord(token) ? token['text'] : undefined
    if (!isRecord(token) || typeof text !== 'string') return []
    if (specialToken.test(text)) continue
    const offsets = isRecord(token['offsets']) ? token['offsets'] : {}
    const startSeconds = wordTime(offsets['from'], 'milliseconds')
    const endSeconds = wordTime(offsets['to'], 'milliseconds')
    const last = words.at(-1)
    if (last === undefined || /^\s/.test(text))
      words.push({ text, startSeconds, endSeconds, speaker: undefined })
    else {
      last.text += text
      last.endSeconds = endSeconds ?? last.endSeconds
    }
  }
  return words.filter(({ text }) => text.replace(marks, '').trim() !== '')
}

/** The same time stands there twice: in thousandths and as a clock shows it. One of them may have been edited. */
const timesOf = (reading: JsonReading, entry: JsonEntry) => {
  const within = (key: string, inside: unknown): JsonEntry | undefined =>
    isRecord(inside) ? { record: inside, path: [...entry.path, key], number: entry.number } : undefined
  const offsets = within('offsets', entry.record['offsets'])
  const stamps = within('timestamps', entry.record['timestamps'])
  if (offsets === undefined && stamps !== undefined)
    return {
      startSeconds: readStart(reading, stamps, 'from', 'clock'),
      endSeconds: readTime(reading, stamps, 'to', 'clock'),
    }
  if (offsets === undefined)
    return { startSeconds: readStart(reading, entry, 'offsets', 'milliseconds'), endSeconds: undefined }
  const startSeconds = readStart(reading, offsets, 'from', 'milliseconds')
  const shown = stamps && readTime(reading, stamps, 'from', 'clock')
  if (shown !== undefined && Math.abs(shown - startSeconds) > 1) {
    const facts = { entry: entry.number, keys: ['offsets', 'timestamps'] }
    reading.errors.push({
      ...errorAt(reading, [...entry.path, 'offsets', 'from']),
      code: 'transcript-json-times-differ',
      facts,
    })
  }
  return { startSeconds, endSeconds: readTime(reading, offsets, 'to', 'milliseconds') }
}

const segmentOf = (reading: JsonReading, entry: JsonEntry): SpokenSegment => {
  const position = positionAt(reading, entry.path)
  const speaker = readName(reading, entry, 'speaker')
  const written = readText(reading, entry, 'text')
  if (entry.record['speaker_turn_next'] === true || written.includes('[SPEAKER_TURN]'))
    noteOddity(reading, 'turns-unnamed', position)
  const text = written.replace(marks, '')
  const words = wordsOf(entry.record['tokens'])
  return { position, ...timesOf(reading, entry), speaker: speaker === '?' ? undefined : speaker, text, words }
}

/**
 * Takes `{result: {language}, transcription: [{timestamps, offsets: {from, to}, text, tokens?, speaker?}]}`, offsets
 * in thousandths of a second; gives the transcript. Tokens are joined into words; segments of one word (`-ml 1`)
 * into sentences. Reports `transcript-json-times-differ` where offsets and timestamps do not agree.
 */
export const parseWhisperCpp = (
  file: JsonFile,
  source: TranscriptSource,
  record: JsonRecord,
): Outcome<ParsedTranscript> => {
  const reading = startReading(source.file)
  const entries = readEntries(reading, record['transcription'], ['transcription'])
  const segments = withEnds(
    reading,
    entries.map((entry) => segmentOf(reading, entry)),
  )
  const timeKey = { key: 'offsets', unit: 'milliseconds', path: ['offsets', 'from'] } as const
  return finishSegments(file, source, reading, joinWordSegments(segments), timeKey)
}
