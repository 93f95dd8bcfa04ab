// Reads a transcript, whatever kind it is.
import type { Outcome, Problem } from '../model/problem.ts'
import { parsePodcastHtml } from './html/parse-podcast-html.ts'
import { parseTranscriptJson } from './json/parse-transcript-json.ts'
import { isBlank } from './plain-text.ts'
import { parseSrt } from './srt/parse-srt.ts'
import { parseText } from './text/parse-text.ts'
import type { ParsedTranscript, TranscriptSource } from './transcript.ts'
import { kindByEnding, type TranscriptKind, transcriptKind } from './transcript-kind.ts'
import { parseVtt } from './vtt/parse-vtt.ts'

const parsers: Readonly<
  Record<TranscriptKind, (text: string, source: TranscriptSource) => Outcome<ParsedTranscript>>
> = {
  vtt: parseVtt,
  srt: parseSrt,
  json: parseTranscriptJson,
  html: parsePodcastHtml,
  text: parseText,
}

const endings = { vtt: 'vtt', srt: 'srt', json: 'json', html: 'html', text: 'txt' } as const

const startOf = (file: string) => ({ file, line: 1, column: 1, field: undefined })

const endingAdvice = (file: string, kind: TranscriptKind): readonly Problem[] => {
  if (kind === kindByEnding(file)) return []
  const rename = file.replace(/[^.]*$/, endings[kind])
  const facts = { ending: file.slice(file.lastIndexOf('.')), kind, rename }
  return [{ ...startOf(file), code: 'transcript-ending', severity: 'advice', facts }]
}

/**
 * Takes the text of a file, its name and its language; tells its kind and gives the transcript. Errors:
 * `transcript-empty`, `transcript-kind-unread` for what is none or of no kind that is read, and those of the kind's
 * parser. Advice: `transcript-ending` where the file is of another kind than its name says, and those of the parser.
 */
export const parseTranscript = (text: string, source: TranscriptSource): Outcome<ParsedTranscript> => {
  const { file } = source
  if (isBlank(text)) {
    const empty: Problem = { ...startOf(file), code: 'transcript-empty', severity: 'error', facts: {} }
    return { value: undefined, problems: [empty] }
  }
  const { kind, foreign } = transcriptKind(text, file)
  if (foreign !== undefined) {
    const common = { ...startOf(file), severity: 'error' } as const
    const unread: Problem = { ...common, code: 'transcript-kind-unread', facts: { kind: foreign } }
    return { value: undefined, problems: [unread] }
  }
  const { value, problems } = parsers[kind](text, source)
  return { value, problems: [...endingAdvice(file, kind), ...problems] }
}
