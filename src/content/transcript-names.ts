// Tells by its name whether a file of the editors may be a transcript, and of which episode and language.
import { complaintAboutLanguage } from '../model/locale-complaints.ts'
import { audioName } from './find-media.ts'
import type { FolderEntry } from './walk-folder.ts'

type TranscriptRoom = 'transcripts' | 'episodes'

/** A file of one of the two folders that transcripts lie in. */
export interface TranscriptEntry extends FolderEntry {
  readonly room: TranscriptRoom
  /** Path with its top folder, such as `transcripts/staffel-1/02-beteiligung.vtt`. */
  readonly place: string
}

/** What the name of a transcript says: `staffel-1/02-beteiligung.en.vtt`. */
export interface TranscriptName {
  /** `staffel-1/02-beteiligung` */
  readonly id: string
  /** `en`, as written; undefined where the name has no such part. */
  readonly tag: string | undefined
  /** With its dot, as written. */
  readonly ending: string
}

const read = /\.(?:vtt|srt|json|html?|txt|md|markdown)$/i
/** Markdown in the episodes folder is an episode or a page. */
const readBesideEpisodes = /\.(?:vtt|srt|json|html?|txt|markdown)$/i
const reserved = /(?:^|\/)(?:readme|liesmich)\.[^./]*$|\.chapters\.[^./]*$/i

const unread = {
  captions: /\.(?:ttml|dfxp|xml|sbv|sub|stl|scc|ass|ssa|lrc)$/i,
  document: /\.(?:docx?|odt|rtf|pages|pdf|epub)$/i,
  table: /\.(?:csv|tsv|xlsx?|ods)$/i,
} as const

/** Says whether a file may be a transcript that is read. */
export const mayBeTranscript = ({ room, file }: Pick<TranscriptEntry, 'room' | 'file'>): boolean =>
  (room === 'transcripts' ? read : readBesideEpisodes).test(file) && !reserved.test(file)

/** Says whether a file is a transcript by its ending alone, wherever it lies. */
export const isSurelyTranscript = ({ room, file }: TranscriptEntry): boolean =>
  room === 'transcripts' || /\.(?:vtt|srt)$/i.test(file)

/** Gives what a file is that people keep transcripts in and that is not read; undefined for any other. */
export const unreadFormat = (file: string): keyof typeof unread | undefined =>
  reserved.test(file)
    ? undefined
    : (['captions', 'document', 'table'] as const).find((each) => unread[each].test(file))

/** Takes the path of a transcript below its folder; gives what its name says. */
export const transcriptName = (file: string): TranscriptName => {
  const [, stem = file, ending = ''] = /^(.*)(\.[^./]*)$/s.exec(file) ?? []
  const [, id = stem, tag] = /^(.*)\.([^./]*)$/s.exec(stem) ?? []
  return { id, tag, ending }
}

/** Takes the part of a name that should be a language; gives its BCP 47 tag, undefined where it is none. */
export const languageOf = (tag: string): string | undefined => {
  const complaint = complaintAboutLanguage(tag)
  if (complaint === undefined) return tag
  return complaint.code === 'language-unknown' ? complaint.facts.suggestion : undefined
}

/** Programs leave the ending of the recording in the name: `02-beteiligung.mp3.srt`. Gives a name that is right. */
export const rightName = ({ room }: TranscriptEntry, { id, tag, ending }: TranscriptName): string =>
  `${room}/${id}${tag !== undefined && audioName.test(`.${tag}`) ? '' : '.en'}${ending}`
