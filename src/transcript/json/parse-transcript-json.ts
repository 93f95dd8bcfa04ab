// Reads a transcript in JSON, whichever program wrote it.
import type { Outcome, Problem } from '../../model/problem.ts'
import type { ParsedTranscript, TranscriptSource } from '../transcript.ts'
import { type JsonKind, jsonKind } from './json-kind.ts'
import { jsonPlaces } from './json-places.ts'
import { shownValue } from './json-reading.ts'
import { parsePodcastJson } from './parse-podcast-json.ts'
import { parsePodloveJson } from './parse-podlove-json.ts'
import { parseWhisper } from './parse-whisper.ts'
import { parseWhisperCpp } from './parse-whisper-cpp.ts'
import { parseWhisperX, parseWhisperXWords } from './parse-whisperx.ts'
import { type JsonFile, readJson } from './read-json.ts'

/** Says what a file is that is no transcript. */
const refused = (
  { text, data }: JsonFile,
  file: string,
  kind: JsonKind & { kind: 'empty-list' | 'single-value' | 'foreign' },
): Outcome<ParsedTranscript> => {
  const [place = { line: 1, column: 1 }] = jsonPlaces(text, [kind.kind === 'empty-list' ? kind.path : []])
  const common = { severity: 'error', file, field: undefined, ...place } as const
  const problemOf = (): Problem => {
    if (kind.kind === 'empty-list') return { ...common, code: 'transcript-json-empty-list', facts: {} }
    if (kind.kind === 'single-value')
      return { ...common, code: 'transcript-json-single-value', facts: { found: shownValue(data) } }
    const facts = { name: kind.name ?? '', keys: kind.keys.map(shownValue) }
    return { ...common, code: 'transcript-json-foreign', facts }
  }
  return { value: undefined, problems: [problemOf()] }
}

const parsedAs = (file: JsonFile, source: TranscriptSource, kind: JsonKind): Outcome<ParsedTranscript> => {
  switch (kind.kind) {
    case 'podcast':
      return parsePodcastJson(file, source, kind.list, kind.path)
    case 'whisper':
      return parseWhisper(file, source, kind.record)
    case 'whisperx':
      return parseWhisperX(file, source, kind.list, kind.path)
    case 'whisperx-words':
      return parseWhisperXWords(file, source, kind.list, kind.path)
    case 'whisper-cpp':
      return parseWhisperCpp(file, source, kind.record)
    case 'podlove':
      return parsePodloveJson(file, source, kind.list, kind.path)
    default:
      return refused(file, source.file, kind)
  }
}

/**
 * Takes the text of a file and what its name says; gives the transcript of Podcasting 2.0, Whisper, WhisperX,
 * whisper.cpp or Podlove that it is by its content. Reports what `readJson`, the parsers and `finishSegments` do,
 * and for any other JSON `transcript-json-foreign`, `transcript-json-empty-list` or `transcript-json-single-value`.
 * Never throws; linear in the text. See https://www.rfc-editor.org/rfc/rfc8259
 */
export const parseTranscriptJson = (text: string, source: TranscriptSource): Outcome<ParsedTranscript> => {
  const { value: file, problems } = readJson(source.file, text)
  if (file === undefined) return { value: undefined, problems }
  const outcome = parsedAs(file, source, jsonKind(file.data))
  return { ...outcome, problems: [...outcome.problems, ...problems] }
}
