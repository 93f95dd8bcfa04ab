// Moves a whole podcast here: loads the feed, names everything, brings the episodes, records what the world knows.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mapLimited } from '../content/map-limited.ts'
import type { ImportState, StateNote } from '../import/import-state.ts'
import { type ImportPlan, planImport } from '../import/plan-import.ts'
import { type ReportNote, writeReport } from '../import/write-report.ts'
import type { Problem } from '../model/problem.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import { isWebAddress } from './check-command-arguments.ts'
import { hostOf, reachFrom } from './check-served-request.ts'
import type { ImportArguments } from './import-arguments.ts'
import { beginState, checkFolder, guidOf } from './import-begin.ts'
import { importEpisode } from './import-episode.ts'
import { type LoadedFeed, loadFeed } from './import-feed.ts'
import type { FetchPlace } from './import-fetch.ts'
import { writeNew, writeOwn } from './import-files.ts'
import { lockImport } from './import-lock.ts'
import type { Progress } from './import-progress.ts'
import type { ImportRoom } from './import-recording.ts'
import { writeShow } from './import-show-files.ts'
import { IMPORT_FOLDER, readState, writeState } from './import-state.ts'
import { DOWNLOAD_LIMITS, type DownloadLimits } from './import-transfer.ts'
import { Refusal } from './refusal.ts'

export interface ImportSettings extends ImportArguments {
  readonly nowEpochMs: number
  readonly limits?: DownloadLimits
  readonly onFound: (facts: {
    readonly title: string
    readonly episodes: number
    readonly words: Words
  }) => Progress
  readonly onChecking: (words: Words) => void
}

export interface ImportOutcome {
  readonly words: Words
  readonly episodes: number
  /** Episodes whose recording is still missing. */
  readonly missing: number
  readonly problems: readonly Problem[]
  readonly reportFile: string
  readonly report: string
}

const AT_ONCE = 4
const FEED_SECONDS = 300
const importEpisodes = async (room: ImportRoom, plan: ImportPlan, state: ImportState, progress: Progress) => {
  const notes = new Map(state.notes)
  let missing = 0
  let saving = Promise.resolve()
  const save = (): Promise<void> => {
    saving = saving.then(() => writeState(room.contentDir, { ...state, notes }))
    return saving
  }
  let savedMs = Date.now()
  await mapLimited(plan.episodes, AT_ONCE, async (planned) => {
    const found = await importEpisode(room, planned)
    if (found !== undefined) notes.set(planned.id, found.notes)
    if (found?.isWhole === false) missing += 1
    if (found !== undefined && Date.now() - savedMs > 1000) {
      savedMs = Date.now()
      await save()
    }
    progress.addEpisode()
  })
  await save()
  progress.finish()
  return { notes, missing }
}

const showNotesOf = (
  loaded: LoadedFeed,
  state: ReadonlyMap<string, readonly StateNote[]>,
): readonly ReportNote[] => [
  ...loaded.faults.map((code) => ({ code, found: '' })),
  ...loaded.missingPages.map((found) => ({ code: 'page-missing', found })),
  ...loaded.feed.left.map(({ title, reason }) => ({ code: reason, found: title })),
  ...(state.get('show') ?? []),
]

const writeFeedCopies = async (contentDir: string, documents: readonly Uint8Array[]): Promise<void> => {
  for (const [index, bytes] of documents.entries())
    await writeNew(join(contentDir, IMPORT_FOLDER, `feed${index === 0 ? '' : `-${index + 1}`}.xml`), bytes)
}

/**
 * Moves the podcast of a feed into the content folder. What is there already stays as it is; a run after an interrupted one
 * does only what is missing, and a run after a whole one changes nothing. Throws a `Refusal` where there is no feed, no
 * episode in it, or another podcast in the folder.
 */
export const importShow = async (settings: ImportSettings): Promise<ImportOutcome> => {
  const { source, contentDir, linksAudio } = settings
  const limits = settings.limits ?? DOWNLOAD_LIMITS
  const reach = isWebAddress(source)
    ? reachFrom(source, FEED_SECONDS)
    : { trustedHosts: new Set<string>(), silentHosts: new Set<string>(), mostSeconds: FEED_SECONDS }
  const place: FetchPlace = { reach, attempts: Math.min(3, limits.attempts), pauseMs: limits.pauseMs }
  const loaded = await loadFeed(source, place)
  const { feed } = loaded
  if (feed.episodes.length === 0) throw new Refusal('import-feed-empty', { found: source })
  const before = await readState(contentDir)
  const begun = beginState(loaded, settings, before)
  await checkFolder(contentDir, before, guidOf(loaded, begun.siteUrl))
  const words = wordsFor(settings.language ?? feed.show.language)
  const plan = planImport(feed, begun.ids, wordsFor(feed.show.language).import.words)
  const named: ImportState = {
    ...begun,
    ids: new Map([...begun.ids, ...plan.episodes.map(({ id, foreign }) => [foreign.guid, id] as const)]),
  }
  await writeState(contentDir, named)
  await writeFeedCopies(contentDir, loaded.documents)
  const progress = settings.onFound({ title: feed.show.title, episodes: plan.episodes.length, words })
  const state = await writeShow(contentDir, plan, named, wordsFor(feed.show.language), place)
  await writeState(contentDir, state)
  const room: ImportRoom = {
    contentDir,
    fetch: place,
    download: {
      partsDir: join(contentDir, IMPORT_FOLDER, 'parts'),
      trustedHosts: isWebAddress(source) ? new Set([hostOf(source)]) : new Set(),
      limits,
      onBytes: progress.addBytes,
    },
    timeZone: state.timeZone,
    language: feed.show.language,
    showImageUrl: feed.show.imageUrl,
    linksAudio,
  }
  const { notes, missing } = await importEpisodes(room, plan, state, progress)
  settings.onChecking(words)
  const problems = await lockImport(contentDir, {
    feed,
    feedUrls: state.feedUrls,
    nowEpochMs: settings.nowEpochMs,
  })
  const report = writeReport(
    {
      title: feed.show.title,
      source: state.feedUrls.at(-1) ?? source,
      showNotes: showNotesOf(loaded, notes),
      episodes: plan.episodes.map(({ id, foreign, notes: planned }) => ({
        id,
        title: foreign.title,
        notes: [...planned, ...(notes.get(id) ?? [])],
      })),
      feedUrl: `${state.siteUrl}feed.xml`,
      oldUrl: state.feedUrls.at(-1),
      isLinked: linksAudio,
    },
    words.import,
  )
  const reportFile = join(contentDir, 'import-report.md')
  await writeOwn(reportFile, report, await readFile(reportFile, 'utf8').catch(() => undefined))
  return { words, episodes: plan.episodes.length, missing, problems, reportFile, report }
}
