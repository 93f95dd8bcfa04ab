// Reads one transcript, for checking it and for publishing it.
import { readFileSync } from 'node:fs'
import type { Position, Problem } from '../model/problem.ts'
import { parseVtt } from '../transcript/parse-vtt.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { decodeText } from './decode-text.ts'
import { readText } from './read-text.ts'
import type { FolderEntry } from './walk-folder.ts'

/** What is kept of a transcript that was checked; its text is read again when it is published. */
export interface TranscriptFinding {
  readonly end: { readonly seconds: number; readonly position: Position } | undefined
  readonly problems: readonly Problem[]
}

// An hour of speech with a time for every word takes half a megabyte.
const largestBytes = 20_000_000

/** Takes an entry of the transcripts folder and its language, a BCP 47 tag. Reports what the parser reports. */
export const checkTranscript = async (entry: FolderEntry, language: string): Promise<TranscriptFinding> => {
  const { source, problem } = await readText(entry, 'transcripts', largestBytes)
  if (source === undefined) return { end: undefined, problems: [problem] }
  const { value, problems } = parseVtt(source.text, { file: source.file, language })
  if (value === undefined) return { end: undefined, problems }
  return { end: { seconds: value.endSeconds, position: value.endPosition }, problems }
}

/**
 * Takes an entry that was checked and its language, and reads it. Throws where the file has changed for the worse
 * since then: that is no mistake in the content, and half a site must not be written.
 */
export const readTranscript = ({ file, path }: FolderEntry, language: string): Transcript => {
  const { text } = decodeText(readFileSync(path))
  const parsed =
    text === undefined ? undefined : parseVtt(text, { file: `transcripts/${file}`, language }).value
  if (parsed === undefined)
    throw new Error(`The transcript transcripts/${file} changed after it had been checked.`)
  const { speakers, cues } = parsed
  return { language, speakers, cues }
}
