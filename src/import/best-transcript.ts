// Chooses among the forms in which a feed offers a transcript.
import { complaintAboutLanguage } from '../model/locale-complaints.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import { transcriptKind } from '../transcript/transcript-kind.ts'
import type { ForeignTranscript } from './foreign-feed.ts'

/** The most exact form first: https://podcasting2.org/docs/podcast-namespace/tags/transcript */
const FORMS: readonly (readonly [type: RegExp, ending: RegExp])[] = [
  [/vtt/, /\.vtt$/i],
  [/json/, /\.json$/i],
  [/srt|subrip/, /\.srt$/i],
  [/html/, /\.html?$/i],
  [/./, /./],
]

const rankOf = ({ type, url }: ForeignTranscript): number => {
  const { pathname } = new URL(url)
  const byType = FORMS.findIndex(([known]) => known.test(type))
  return byType >= 0 && byType < FORMS.length - 1
    ? byType
    : FORMS.findIndex(([, ending]) => ending.test(pathname))
}

export interface OfferedTranscript {
  /** Stands in the file's name; undefined for the language of the show. */
  readonly language: string | undefined
  /** The best first. */
  readonly forms: readonly ForeignTranscript[]
}

/** Takes all transcripts of an episode; gives those of each language. */
export const offeredTranscripts = (
  all: readonly ForeignTranscript[],
  showLanguage: string,
): readonly OfferedTranscript[] => {
  const byLanguage = new Map<string | undefined, ForeignTranscript[]>()
  for (const one of all) {
    const complaint = complaintAboutLanguage(one.language ?? showLanguage)
    const language = complaint?.code === 'language-unknown' ? complaint.facts.suggestion : one.language
    const isOwn = language === undefined || language.split('-')[0] === showLanguage.split('-')[0]
    const key = isOwn ? undefined : language
    byLanguage.set(key, [...(byLanguage.get(key) ?? []), one])
  }
  return [...byLanguage].map(([language, forms]) => ({
    language,
    forms: forms.toSorted((a, b) => rankOf(a) - rankOf(b)),
  }))
}

const ENDINGS = { vtt: 'vtt', srt: 'srt', json: 'json', html: 'html', text: 'txt' } as const

/** Takes the text of a transcript; gives the ending of its file, undefined where it cannot be read without an error. */
export const transcriptEnding = (text: string, language: string): string | undefined => {
  const { kind } = transcriptKind(text, 'transcripts/a.txt')
  if (kind === undefined) return undefined
  const { value } = parseTranscript(text, { file: `transcripts/a.${ENDINGS[kind]}`, language })
  return value === undefined ? undefined : ENDINGS[kind]
}
