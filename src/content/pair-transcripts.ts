// Finds out which transcript belongs to which episode, and in which language it is.
import { nearest } from '../model/nearest.ts'
import type { Problem } from '../model/problem.ts'
import type { Fault } from './fault.ts'
import { problemAt, startOf } from './fault.ts'
import type { FolderEntry, FolderListing } from './walk-folder.ts'

export interface PairedTranscript {
  readonly entry: FolderEntry
  /** The episode's path without ending; undefined where there is none. */
  readonly episodeId: string | undefined
  /** BCP 47 language tag. */
  readonly language: string
}

export interface TranscriptPairs {
  readonly pairs: readonly PairedTranscript[]
  readonly problems: readonly Problem[]
}

// Beyond, comparing every name with every name would take minutes.
const mostCompared = 500

// Formats that people export transcripts in; other files in the folder are nobody's business.
const otherFormats = /\.(srt|sbv|ttml|dfxp|json|txt|docx?|html?)$/i

const canonicalLanguage = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

const report = (file: string, fault: Fault): Problem => problemAt(fault, startOf(`transcripts/${file}`))

// A name is compared with those in its own folder; where there are none, the folder's name may be wrong.
const nearestId = (id: string, ids: ReadonlySet<string>): string | undefined => {
  const folder = id.slice(0, id.lastIndexOf('/') + 1)
  const beside = [...ids].filter((each) => each.startsWith(folder))
  if (folder === '' || beside.length === 0) return ids.size > mostCompared ? undefined : nearest(id, ids)
  if (beside.length > mostCompared) return undefined
  const near = nearest(
    id.slice(folder.length),
    beside.map((each) => each.slice(folder.length)),
  )
  return near === undefined ? undefined : folder + near
}

const orphan = (file: string, id: string, ids: ReadonlySet<string>): Problem => {
  const near = nearestId(id, ids)
  const facts = {
    expected: `episodes/${id}.md`,
    nearest: near === undefined ? undefined : `transcripts/${near}.vtt`,
  }
  return report(file, { code: 'transcript-without-episode', severity: 'error', facts })
}

const pairOne = (
  entry: FolderEntry,
  ids: ReadonlySet<string>,
  showLanguage: string,
): { readonly pair: PairedTranscript; readonly problem: Problem | undefined } => {
  const stem = entry.file.replace(/\.vtt$/, '')
  const [, id = stem, tag] = /^(.*)\.([^./]*)$/s.exec(stem) ?? []
  const language = tag === undefined ? showLanguage : canonicalLanguage(tag)
  const pair = { entry, episodeId: ids.has(id) ? id : undefined, language: language ?? showLanguage }
  if (!ids.has(id)) return { pair, problem: orphan(entry.file, id, ids) }
  if (tag === undefined || language !== undefined) return { pair, problem: undefined }
  const facts = { found: tag, expected: `transcripts/${id}.en.vtt` }
  const fault: Fault = { code: 'transcript-language', severity: 'error', facts }
  return { pair: { ...pair, episodeId: undefined }, problem: report(entry.file, fault) }
}

const twins = (pairs: readonly PairedTranscript[]): readonly Problem[] => {
  const first = new Map<string, string>()
  return pairs.flatMap(({ entry, episodeId, language }) => {
    if (episodeId === undefined) return []
    const key = `${episodeId}\n${language}`
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, entry.file)
      return []
    }
    const facts = { language, other: `transcripts/${other}` }
    return [report(entry.file, { code: 'transcript-twice', severity: 'error', facts })]
  })
}

const unreadFormat = ({ file }: FolderEntry): Problem => {
  const found = file.slice(file.lastIndexOf('/') + 1)
  const facts = { file: found, expected: `transcripts/${file.replace(/\.[^./]*$/, '')}.vtt` }
  return report(file, { code: 'transcript-format', severity: 'advice', facts })
}

const linkedFolder = ({ file }: FolderEntry): Problem =>
  report(file, { code: 'folder-link', severity: 'error', facts: { path: `transcripts/${file}` } })

/**
 * Takes the listing of the transcripts folder, the ids of all episodes and the show's language, which a transcript
 * without a language in its name is in. Reports transcripts without an episode, two in one language, and files that
 * are no WebVTT.
 */
export const pairTranscripts = (
  listing: FolderListing,
  ids: ReadonlySet<string>,
  showLanguage: string,
): TranscriptPairs => {
  const entries = [...listing.entries.values()]
  const paired = entries
    .filter(({ file }) => file.endsWith('.vtt'))
    .map((entry) => pairOne(entry, ids, showLanguage))
  const pairs = paired.map(({ pair }) => pair)
  return {
    pairs,
    problems: [
      ...listing.problems,
      ...paired.flatMap(({ problem }) => problem ?? []),
      ...twins(pairs),
      ...entries.filter(({ kind }) => kind === 'folder-link').map(linkedFolder),
      ...entries
        .filter(
          ({ file, kind }) =>
            kind === 'file' && (otherFormats.test(file) || (/\.vtt$/i.test(file) && !file.endsWith('.vtt'))),
        )
        .map(unreadFormat),
    ],
  }
}
