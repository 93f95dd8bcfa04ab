// Checks all transcripts and gives them to their episodes.
import { stat } from 'node:fs/promises'
import type { ContentTranscript } from '../catalog/content.ts'
import type { Problem } from '../model/problem.ts'
import type { FactShelf } from './fact-cache.ts'
import { stampOf } from './fact-cache.ts'
import { mapLimited } from './map-limited.ts'
import type { PairedTranscript, TranscriptListings } from './pair-transcripts.ts'
import { pairTranscripts } from './pair-transcripts.ts'
import type { TranscriptFinding } from './read-transcript.ts'
import { checkTranscript, readTranscript } from './read-transcript.ts'

export interface TranscriptsReading {
  /** By episode; the one in the show's language first, then by language. */
  readonly byEpisode: ReadonlyMap<string, readonly ContentTranscript[]>
  readonly problems: readonly Problem[]
}

const checkOnce = async (
  shelf: FactShelf<TranscriptFinding>,
  { entry, language }: PairedTranscript,
): Promise<TranscriptFinding> => {
  const stats =
    entry.kind === 'file' ? await stat(entry.path, { bigint: true }).catch(() => undefined) : undefined
  // Without a stamp the file is unreadable, and reading it says why.
  if (stats === undefined) return checkTranscript(entry, language)
  const stamp = stampOf(stats)
  const known = shelf.recall(entry.place, stamp)
  if (known !== undefined) return known
  const finding = await checkTranscript(entry, language)
  const isRead = finding.problems.every(({ code }) => code !== 'file-unreadable')
  if (isRead) shelf.remember(entry.place, stamp, finding)
  return finding
}

const rank = ({ language }: ContentTranscript, showLanguage: string): number =>
  language === showLanguage ? 0 : 1

/** Takes the listings of both folders that transcripts lie in, the ids of all episodes, the show's language, and the cache's shelf. */
export const readTranscripts = async (
  listings: TranscriptListings,
  ids: ReadonlySet<string>,
  showLanguage: string,
  shelf: FactShelf<TranscriptFinding>,
): Promise<TranscriptsReading> => {
  const { pairs, problems } = pairTranscripts(listings, ids, showLanguage)
  const checked = await mapLimited(pairs, 8, async (pair) => ({
    pair,
    finding: await checkOnce(shelf, pair),
  }))
  const byEpisode = new Map<string, ContentTranscript[]>()
  for (const { pair, finding } of checked) {
    const { entry, episodeId, language } = pair
    if (episodeId === undefined || finding.found === undefined) continue
    const transcript: ContentTranscript = {
      language,
      file: entry.place,
      ...finding.found,
      read: () => readTranscript(entry, language),
    }
    byEpisode.set(episodeId, [...(byEpisode.get(episodeId) ?? []), transcript])
  }
  for (const transcripts of byEpisode.values()) {
    transcripts.sort(
      (a, b) => rank(a, showLanguage) - rank(b, showLanguage) || (a.language < b.language ? -1 : 1),
    )
  }
  return { byEpisode, problems: [...problems, ...checked.flatMap(({ finding }) => finding.problems)] }
}
