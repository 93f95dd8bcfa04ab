// Reads one transcript, for checking it and for publishing it.
import { readFileSync } from 'node:fs'
import type { ContentTranscript } from '../catalog/content.ts'
import type { Problem } from '../model/problem.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { decodeText } from './decode-text.ts'
import { readText } from './read-text.ts'
import type { TranscriptEntry } from './transcript-names.ts'

/** What is kept of a transcript that was checked; its text is read again when it is published. */
export interface TranscriptFinding {
  readonly found: Pick<ContentTranscript, 'endSeconds' | 'endPosition' | 'timing' | 'speakers'> | undefined
  readonly problems: readonly Problem[]
}

// An hour of speech with every word's time and probability takes some megabytes of JSON.
const largestBytes = 20_000_000

/** Takes the entry of a transcript and its language, a BCP 47 tag. Reports what the parser reports. */
export const checkTranscript = async (
  entry: TranscriptEntry,
  language: string,
): Promise<TranscriptFinding> => {
  const { source, problem } = await readText(entry, entry.room, largestBytes)
  if (source === undefined) return { found: undefined, problems: [problem] }
  const { value, problems } = parseTranscript(source.text, { file: source.file, language })
  if (value === undefined) return { found: undefined, problems }
  const { endSeconds, endPosition, timing, speakers, speakerPositions } = value
  const named = speakers.flatMap((name, at) => {
    const position = speakerPositions[at]
    return position === undefined ? [] : [{ name, position }]
  })
  return { found: { endSeconds, endPosition, timing, speakers: named }, problems }
}

/**
 * Takes an entry that was checked and its language, and reads it. Throws where the file has changed for the worse
 * since then: that is no mistake in the content, and half a site must not be written.
 */
export const readTranscript = ({ place, path }: TranscriptEntry, language: string): Transcript => {
  const { text } = decodeText(readFileSync(path))
  const parsed = text === undefined ? undefined : parseTranscript(text, { file: place, language }).value
  if (parsed === undefined) throw new Error(`The transcript ${place} changed after it had been checked.`)
  const { timing, speakers, cues } = parsed
  return { language, timing, speakers, cues }
}
