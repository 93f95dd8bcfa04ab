// Reads JSON of Podcasting 2.0: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md
import type { Outcome } from '../../model/problem.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { finishSegments, withEnds } from './finish-segments.ts'
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
import { joinWordSegments } from './word-segments.ts'

const segmentOf = (reading: JsonReading, entry: JsonEntry): SpokenSegment => ({
  position: positionAt(reading, entry.path),
  startSeconds: readStart(reading, entry, 'startTime', 'seconds'),
  endSeconds: readTime(reading, entry, 'endTime', 'seconds'),
  speaker: readName(reading, entry, 'speaker'),
  text: readText(reading, entry, 'body'),
  words: [],
})

/**
 * Takes `{version, segments: [{speaker?, startTime, endTime?, body}]}`, times in seconds; gives the transcript.
 * Where the segments are single words, these are joined into sentences and keep their times. `listed` and `path`
 * are the list of the segments and where it stands.
 */
export const parsePodcastJson = (
  file: JsonFile,
  source: TranscriptSource,
  listed: unknown,
  path: JsonPath,
): Outcome<ParsedTranscript> => {
  const reading = startReading(source.file)
  const segments = readEntries(reading, listed, path).map((entry) => segmentOf(reading, entry))
  const joined = joinWordSegments(withEnds(reading, segments))
  return finishSegments(file, source, reading, joined, {
    key: 'startTime',
    unit: 'seconds',
    path: ['startTime'],
  })
}
