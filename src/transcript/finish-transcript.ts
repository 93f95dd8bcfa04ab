// What every parser of transcripts ends with: cues in order, speakers named once, problems counted.
import type { Outcome, Position, Problem } from '../model/problem.ts'
import { repairCues } from './repair-cues.ts'
import type { ParsedTranscript, PlacedCue, Timing, TranscriptSource } from './transcript.ts'

/** A file of another kind has an error in every line; nobody reads more than the first few. */
const errorsShown = 20

const fewest = (errors: readonly Problem[]): readonly Problem[] => {
  const further = errors[errorsShown]
  if (further === undefined) return errors
  const { file, line, column } = further
  return [
    ...errors.slice(0, errorsShown),
    {
      code: 'transcript-further-problems',
      severity: 'error',
      file,
      line,
      column,
      field: undefined,
      facts: { count: errors.length - errorsShown },
    },
  ]
}

/** What a parser found in a file. */
interface Findings {
  /** In the order of the file. */
  readonly placed: readonly PlacedCue[]
  readonly errors: readonly Problem[]
  readonly advice: readonly Problem[]
  /** `cues` where it is not given. */
  readonly timing?: Timing
}

/** Gives each speaker with the place of the first cue, in order of their first word. */
const firstPlaces = (placed: readonly PlacedCue[]): ReadonlyMap<string, Position> => {
  const places = new Map<string, Position>()
  for (const { cue, position } of placed)
    if (cue.speaker !== undefined && !places.has(cue.speaker)) places.set(cue.speaker, position)
  return places
}

/**
 * Takes what a parser found; gives the transcript with its cues repaired, or the errors, at most twenty and how
 * many more. Reports `transcript-empty` where there is no cue, `transcript-further-problems`, and what
 * `repairCues` repaired.
 */
export const finishTranscript = (
  { file, language }: TranscriptSource,
  { placed, errors, advice, timing = 'cues' }: Findings,
): Outcome<ParsedTranscript> => {
  if (errors.length > 0) return { value: undefined, problems: [...fewest(errors), ...advice] }
  const { cues, problems } = timing === 'none' ? { cues: placed, problems: [] } : repairCues(placed)
  const [first] = cues
  if (first === undefined) {
    const place = { file, line: 1, column: 1, field: undefined }
    const empty: Problem = { ...place, code: 'transcript-empty', severity: 'error', facts: {} }
    return { value: undefined, problems: [empty, ...advice] }
  }
  const last = cues.reduce((latest, placedCue) =>
    placedCue.cue.endSeconds >= latest.cue.endSeconds ? placedCue : latest,
  )
  const places = firstPlaces(cues)
  const value: ParsedTranscript = {
    language,
    timing,
    speakers: [...places.keys()],
    speakerPositions: [...places.values()],
    cues: cues.map(({ cue }) => cue),
    endSeconds: last.cue.endSeconds,
    endPosition: last.position,
  }
  return { value, problems: [...advice, ...problems] }
}
