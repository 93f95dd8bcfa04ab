// Reads transcripts of Podlove Publisher and Podlove Web Player, flat or grouped by speaker: https://docs.podlove.org/podlove-web-player/v5/configuration
import type { Outcome } from '../../model/problem.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { finishSegments } from './finish-segments.ts'
import type { JsonPath } from './json-places.ts'
import {
  errorAt,
  isRecord,
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

/** Reads `start_ms`, otherwise `start`: the clock of the publisher, or the thousandths of the player. */
const timeOf = (reading: JsonReading, entry: JsonEntry, key: 'start' | 'end'): number | undefined => {
  const inMilliseconds = readTime(reading, entry, `${key}_ms`, 'milliseconds')
  const unit = typeof entry.record[key] === 'number' ? 'milliseconds' : 'clock'
  const shown = readTime(reading, entry, key, unit)
  if (inMilliseconds !== undefined && shown !== undefined && Math.abs(inMilliseconds - shown) > 1) {
    const facts = { entry: entry.number, keys: [`${key}_ms`, key] }
    reading.errors.push({
      ...errorAt(reading, [...entry.path, `${key}_ms`]),
      code: 'transcript-json-times-differ',
      facts,
    })
  }
  return inMilliseconds ?? shown
}

/** `voice` is the name in the transcript; `speaker` a name too, or the number of a contributor. */
const nameIn = (reading: JsonReading, entry: JsonEntry): string | undefined => {
  const { speaker } = entry.record
  const voice = readName(reading, entry, 'voice')
  if (voice !== undefined) return voice
  if (!isRecord(speaker)) return readName(reading, entry, 'speaker')
  const inside = { record: speaker, path: [...entry.path, 'speaker'], number: entry.number }
  return readName(reading, inside, 'name') ?? readName(reading, inside, 'id')
}

const segmentOf = (reading: JsonReading, entry: JsonEntry, name: string | undefined): SpokenSegment => {
  const startSeconds = timeOf(reading, entry, 'start')
  return {
    position: positionAt(reading, entry.path),
    startSeconds: startSeconds ?? readStart(reading, entry, 'start', 'clock'),
    endSeconds: timeOf(reading, entry, 'end'),
    speaker: nameIn(reading, entry) ?? name,
    text: readText(reading, entry, 'text'),
    words: [],
  }
}

/** A group of one speaker holds `items` in the publisher, `texts` in the player; anything else is an entry itself. */
const segmentsOf = (reading: JsonReading, entry: JsonEntry): readonly SpokenSegment[] => {
  const key = ['items', 'texts'].find((name) => entry.record[name] !== undefined)
  if (key === undefined) return [segmentOf(reading, entry, undefined)]
  const name = nameIn(reading, entry)
  const inside = readEntries(reading, entry.record[key], [...entry.path, key])
  return inside.map((item) => segmentOf(reading, item, name))
}

/** Where the first group has no voice, the publisher writes an object of numbered groups, from -1 on. */
const groupsOf = (reading: JsonReading, listed: unknown, path: JsonPath): readonly JsonEntry[] => {
  if (!isRecord(listed)) return readEntries(reading, listed, path)
  const keys = Object.keys(listed).toSorted((a, b) => Number(a) - Number(b))
  return keys.flatMap((key, at) => {
    const record = listed[key]
    return isRecord(record) ? [{ record, path: [...path, key], number: at + 1 }] : []
  })
}

/**
 * Takes the list `[{start, start_ms, end, end_ms, speaker, voice, text}]`, or one of groups
 * `[{speaker, voice, items: […]}]`, and the path to it; times are `00:00:01.234` and thousandths of a second; gives
 * the transcript. Reports `transcript-json-times-differ` where the two do not agree.
 */
export const parsePodloveJson = (
  file: JsonFile,
  source: TranscriptSource,
  listed: unknown,
  path: JsonPath,
): Outcome<ParsedTranscript> => {
  const reading = startReading(source.file)
  const segments = groupsOf(reading, listed, path).flatMap((entry) => segmentsOf(reading, entry))
  return finishSegments(file, source, reading, segments, {
    key: 'start',
    unit: 'milliseconds',
    path: ['start'],
  })
}
