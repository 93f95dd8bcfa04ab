// Finds out which transcript belongs to which episode, and in which language it is.
import { nearest } from '../model/nearest.ts'
import type { Problem, Severity } from '../model/problem.ts'
import type { Fault } from './fault.ts'
import { problemAt, startOf } from './fault.ts'
import type { TranscriptEntry, TranscriptName } from './transcript-names.ts'
import {
  isSurelyTranscript,
  languageOf,
  mayBeTranscript,
  rightName,
  transcriptName,
  unreadFormat,
} from './transcript-names.ts'
import type { FolderListing } from './walk-folder.ts'

export interface PairedTranscript {
  readonly entry: TranscriptEntry
  /** The episode's path without ending; undefined where there is none. */
  readonly episodeId: string | undefined
  /** BCP 47 language tag. */
  readonly language: string
}

export interface TranscriptPairs {
  readonly pairs: readonly PairedTranscript[]
  readonly problems: readonly Problem[]
}

/** Both folders that transcripts lie in. */
export interface TranscriptListings {
  readonly transcripts: FolderListing
  readonly episodes: FolderListing
}

// Beyond, comparing every name with every name would take minutes.
const mostCompared = 500

const report = ({ place }: TranscriptEntry, fault: Fault): Problem => problemAt(fault, startOf(place))

/** The ids of all episodes, also by the folder they are in. */
interface EpisodeIds {
  readonly all: ReadonlySet<string>
  readonly inFolder: ReadonlyMap<string, readonly string[]>
}

const folderOf = (id: string): string => id.slice(0, id.lastIndexOf('/') + 1)

const episodeIds = (all: ReadonlySet<string>): EpisodeIds => {
  const inFolder = new Map<string, string[]>()
  for (const id of all) {
    const beside = inFolder.get(folderOf(id))
    if (beside === undefined) inFolder.set(folderOf(id), [id])
    else beside.push(id)
  }
  return { all, inFolder }
}

// A name is compared with those in its own folder; where there are none, the folder's name may be wrong.
const nearestId = (id: string, { all, inFolder }: EpisodeIds): string | undefined => {
  const folder = folderOf(id)
  const beside = inFolder.get(folder)
  if (folder === '' || beside === undefined) return all.size > mostCompared ? undefined : nearest(id, all)
  if (beside.length > mostCompared) return undefined
  const near = nearest(
    id.slice(folder.length),
    beside.map((each) => each.slice(folder.length)),
  )
  return near === undefined ? undefined : folder + near
}

interface Paired {
  readonly pair: PairedTranscript | undefined
  readonly problem: Problem | undefined
}

const orphan = (entry: TranscriptEntry, name: TranscriptName, ids: EpisodeIds): Problem | undefined => {
  const { id, tag, ending } = name
  const near = nearestId(id, ids)
  const isSure = isSurelyTranscript(entry)
  // Texts and pages of any kind may lie beside episodes; only one that is called nearly like one is worth a word.
  if (!isSure && near === undefined) return undefined
  const language = tag !== undefined && languageOf(tag) !== undefined ? `.${tag}` : ''
  const facts = {
    expected: `episodes/${id}.md`,
    nearest: near === undefined ? undefined : `${entry.room}/${near}${language}${ending}`,
  }
  return report(entry, { code: 'transcript-without-episode', severity: isSure ? 'error' : 'advice', facts })
}

const pairOne = (entry: TranscriptEntry, ids: EpisodeIds, showLanguage: string): Paired => {
  const name = transcriptName(entry.file)
  const { id, tag } = name
  const language = tag === undefined ? showLanguage : languageOf(tag)
  if (!ids.all.has(id)) {
    const isRead = isSurelyTranscript(entry)
    const pair = { entry, episodeId: undefined, language: language ?? showLanguage }
    return { pair: isRead ? pair : undefined, problem: orphan(entry, name, ids) }
  }
  if (language !== undefined) return { pair: { entry, episodeId: id, language }, problem: undefined }
  const severity: Severity = isSurelyTranscript(entry) ? 'error' : 'advice'
  const facts = { found: tag ?? '', expected: rightName(entry, name) }
  const pair = severity === 'error' ? { entry, episodeId: undefined, language: showLanguage } : undefined
  return { pair, problem: report(entry, { code: 'transcript-language', severity, facts }) }
}

const twins = (pairs: readonly PairedTranscript[]): readonly Problem[] => {
  const first = new Map<string, string>()
  return pairs.flatMap(({ entry, episodeId, language }) => {
    if (episodeId === undefined) return []
    const key = `${episodeId}\n${language}`
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, entry.place)
      return []
    }
    const facts = { language, other }
    return [report(entry, { code: 'transcript-twice', severity: 'error', facts })]
  })
}

/** The document that a transcript was made from may lie beside it; alone it is not what anybody reads. */
const unreadFormats = (
  entries: readonly TranscriptEntry[],
  pairs: readonly PairedTranscript[],
  ids: ReadonlySet<string>,
): readonly Problem[] => {
  const served = new Set(pairs.flatMap(({ episodeId }) => episodeId ?? []))
  return entries.flatMap((entry) => {
    const is = entry.kind === 'file' ? unreadFormat(entry.file) : undefined
    const { id } = transcriptName(entry.file)
    if (is === undefined || served.has(id) || (entry.room === 'episodes' && !ids.has(id))) return []
    const facts = { file: entry.file.slice(entry.file.lastIndexOf('/') + 1), is }
    return [
      { ...startOf(entry.place), code: 'transcript-format', severity: 'advice', field: undefined, facts },
    ]
  })
}

const entriesOf = ({ transcripts, episodes }: TranscriptListings): readonly TranscriptEntry[] =>
  (
    [
      ['transcripts', transcripts],
      ['episodes', episodes],
    ] as const
  ).flatMap(([room, listing]) =>
    [...listing.entries.values()].map((entry) => ({ ...entry, room, place: `${room}/${entry.file}` })),
  )

/**
 * Takes the listings of both folders, the ids of all episodes and the show's language, which a transcript without a
 * language in its name is in. Reports transcripts without an episode, two in one language, names that are no
 * language, and files in formats that are not read.
 */
export const pairTranscripts = (
  listings: TranscriptListings,
  ids: ReadonlySet<string>,
  showLanguage: string,
): TranscriptPairs => {
  const entries = entriesOf(listings)
  const known = episodeIds(ids)
  const paired = entries
    .filter((entry) => entry.kind !== 'folder-link' && mayBeTranscript(entry))
    .filter(({ room, kind }) => room === 'transcripts' || kind !== 'folder')
    .map((entry) => pairOne(entry, known, showLanguage))
  const pairs = paired.flatMap(({ pair }) => pair ?? [])
  const links = entries.filter(({ room, kind }) => room === 'transcripts' && kind === 'folder-link')
  return {
    pairs,
    problems: [
      ...listings.transcripts.problems,
      ...paired.flatMap(({ problem }) => problem ?? []),
      ...twins(pairs),
      ...links.map((entry) =>
        report(entry, { code: 'folder-link', severity: 'error', facts: { path: entry.place } }),
      ),
      ...unreadFormats(entries, pairs, ids),
    ],
  }
}
