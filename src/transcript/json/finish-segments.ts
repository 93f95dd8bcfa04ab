// What every parser of JSON ends with: ends where they are missing, cues, problems with their real places.
import type { Outcome, Position, Problem } from '../../model/problem.ts'
import { finishTranscript } from '../finish-transcript.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { jsonPlaces } from './json-places.ts'
import { type JsonOddity, type JsonReading, noteOddity } from './json-reading.ts'
import { checkTimes, type TimeKey } from './plausible-times.ts'
import type { JsonFile } from './read-json.ts'
import { type EndedSegment, type SpokenSegment, segmentCues } from './segment-cues.ts'

/** German and English are spoken at about fifteen characters a second. */
const charactersPerSecond = 15

/** Gives segments without an end one: the start of the next that is later, otherwise when the text is spoken. */
export const withEnds = (reading: JsonReading, segments: readonly SpokenSegment[]): readonly EndedSegment[] =>
  segments.map((segment, at) => {
    const { startSeconds, endSeconds, text, position } = segment
    if (endSeconds !== undefined) return { ...segment, endSeconds }
    noteOddity(reading, 'end-missing', position)
    const next = segments[at + 1]?.startSeconds ?? 0
    const spoken = startSeconds + Math.max(1, Math.round((text.length / charactersPerSecond) * 1000) / 1000)
    return { ...segment, endSeconds: next > startSeconds ? next : spoken }
  })

const adviceOf = ({ oddities }: JsonReading): readonly Problem[] =>
  [...oddities].map(([oddity, { position, count }]): Problem => {
    const code: `transcript-json-${Exclude<JsonOddity, 'without-text'>}` | 'transcript-cue-without-text' =
      oddity === 'without-text' ? 'transcript-cue-without-text' : `transcript-json-${oddity}`
    return { code, severity: 'advice', field: undefined, ...position, facts: { count } }
  })

/** Replaces the provisional positions, all in one walk through the text. */
const placed = (
  text: string,
  { paths }: JsonReading,
  { value, problems }: Outcome<ParsedTranscript>,
): Outcome<ParsedTranscript> => {
  const positions = [
    ...problems,
    ...(value === undefined ? [] : [value.endPosition, ...value.speakerPositions]),
  ]
  const places = jsonPlaces(
    text,
    positions.map(({ line }) => paths[line - 1] ?? []),
  )
  const placeOf = new Map(positions.map(({ line }, at) => [line, places[at]]))
  const real = <P extends Position>(position: P): P => ({ ...position, ...placeOf.get(position.line) })
  if (value === undefined) return { value, problems: problems.map(real) }
  const { endPosition, speakerPositions } = value
  return {
    value: { ...value, endPosition: real(endPosition), speakerPositions: speakerPositions.map(real) },
    problems: problems.map(real),
  }
}

/**
 * Takes what a parser read and its segments in the order of the file; gives the transcript. Advice, once a file:
 * `transcript-json-end-missing`, `-words-differ`, `-words-backwards`, `-turns-unnamed`, `transcript-cue-without-text`.
 */
export const finishSegments = (
  { text }: JsonFile,
  source: TranscriptSource,
  reading: JsonReading,
  segments: readonly SpokenSegment[],
  timeKey: TimeKey,
): Outcome<ParsedTranscript> => {
  const ended = withEnds(reading, segments)
  if (reading.errors.length === 0) checkTimes(reading, ended, timeKey)
  const cues = reading.errors.length === 0 ? ended.flatMap((segment) => segmentCues(reading, segment)) : []
  const advice = reading.errors.length === 0 ? adviceOf(reading) : []
  const findings = { placed: cues, errors: reading.errors, advice }
  return placed(text, reading, finishTranscript(source, findings))
}
