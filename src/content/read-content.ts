// Reads the editors' folders: everything parsed, measured and paired, with all problems of one run.
import type { Content } from '../catalog/content.ts'
import type { FeedLock } from '../contract/feed-lock.ts'
import type { EpisodeSurroundings } from '../model/parse-episode.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { unusedChapterFiles } from './chapter-files.ts'
import { openFactCache } from './fact-cache.ts'
import { problemAt, startOf } from './fault.ts'
import { mapLimited } from './map-limited.ts'
import { markdownEntries } from './markdown-entries.ts'
import type { EpisodeReading } from './read-episode.ts'
import { readEpisode } from './read-episode.ts'
import { readFeedLock } from './read-feed-lock.ts'
import { readPages } from './read-pages.ts'
import { readRegistries } from './read-registries.ts'
import type { ShowReading } from './read-show.ts'
import { readShow } from './read-show.ts'
import type { TranscriptsReading } from './read-transcripts.ts'
import { readTranscripts } from './read-transcripts.ts'
import { withStandIns } from './stand-ins.ts'
import { unusedRecordings } from './unused-recordings.ts'
import type { FolderListing } from './walk-folder.ts'
import { walkFolder } from './walk-folder.ts'

export interface ContentSource {
  /** Folder with `episodes` and `transcripts`. */
  readonly contentDir: string
  /** Folder for what is remembered between builds; made when needed, and it may be deleted at any time. */
  readonly cacheDir: string
  /** Gives a fresh UUID. */
  readonly mintGuid: () => string
  /**
   * Finds problems that only the whole shows. Called where there are errors, too, with whatever could be read, so
   * that one run tells everything: entries that are missing then are stood in for, and episodes may be absent.
   */
  readonly alsoCheck?: (content: Content) => readonly Problem[]
}

export type ContentReading = Outcome<Content> & {
  /** What the world has already seen; undefined before the first release, and where it cannot be read. */
  readonly feedLock: FeedLock | undefined
}

const filesAtOnce = 8

const noTranscripts: FolderListing = {
  name: 'transcripts',
  entries: new Map(),
  namesByFolder: new Map(),
  problems: [],
}

// Where the show cannot be read, dates are read without a zone's gaps: a show's own mistake is reported once.
const surroundings = (show: ShowReading | undefined, mintGuid: () => string): EpisodeSurroundings => ({
  timeZone: show?.show.timeZone ?? 'UTC',
  mintGuid,
})

const byPlace = (a: Problem, b: Problem): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

type Registries = Pick<Content, 'people' | 'places' | 'topics'>

const contentOf = (
  show: ShowReading | undefined,
  registries: Registries,
  glossary: Content['glossary'],
  pages: Content['pages'],
  readings: readonly EpisodeReading[],
  { byEpisode }: TranscriptsReading,
): Content | undefined =>
  show && {
    show: show.show,
    locateInShow: show.locate,
    ...registries,
    glossary,
    pages,
    episodes: readings.flatMap(({ id, episode }) =>
      episode === undefined ? [] : [{ ...episode, transcripts: byEpisode.get(id) ?? [] }],
    ),
  }

const readFolders = async (episodes: FolderListing, source: ContentSource): Promise<ContentReading> => {
  const transcripts = (await walkFolder(source.contentDir, 'transcripts')) ?? noTranscripts
  const cache = await openFactCache(source.cacheDir)
  const room = { episodes, cache }
  const markdown = markdownEntries(episodes)
  const show = await readShow(room)
  const registries = await readRegistries(room)
  const pages = await readPages(markdown.pages)
  const lock = await readFeedLock(episodes)
  const around = surroundings(show.value, source.mintGuid)
  const knownGuids = new Map(lock.feedLock?.episodes.map(({ id, guid }) => [`${id}.md`, guid]))
  const readings = await mapLimited(markdown.episodes, filesAtOnce, (entry) =>
    readEpisode(room, entry, { ...around, knownGuid: knownGuids.get(entry.file) }),
  )
  const ids = new Set(readings.map(({ id }) => id))
  const language = show.value?.show.language ?? 'de'
  const paired = await readTranscripts({ transcripts, episodes }, ids, language, cache.transcript)
  await cache.save()
  const standing = withStandIns(episodes, registries, show.value, readings)
  const problems = [
    ...episodes.problems,
    ...markdown.problems,
    ...show.problems,
    ...Object.values(registries).flatMap((registry) => registry.problems),
    ...standing.problems,
    ...pages.flatMap((page) => page.problems),
    ...readings.flatMap((reading) => reading.problems),
    ...paired.problems,
    ...unusedRecordings(episodes, readings),
    ...unusedChapterFiles(episodes, ids),
    ...lock.problems,
  ]
  const publishedPages = pages.flatMap(({ page }) => page ?? [])
  const glossary = registries.glossary.entries ?? new Map()
  const content = contentOf(show.value, standing.registries, glossary, publishedPages, readings, paired)
  const hasErrors = content === undefined || problems.some(({ severity }) => severity === 'error')
  if (hasErrors && content !== undefined) problems.push(...(source.alsoCheck?.(content) ?? []))
  const { feedLock } = lock
  return { value: hasErrors ? undefined : content, problems: problems.sort(byPlace), feedLock }
}

/**
 * Reads `episodes` and `transcripts`. Gives the content and the lock, perhaps with advice, or all problems of all files, sorted by
 * place. Nothing is written but the cache; recordings that have not changed since the last build are not read again.
 */
export const readContent = async (source: ContentSource): Promise<ContentReading> => {
  const episodes = await walkFolder(source.contentDir, 'episodes')
  if (episodes !== undefined) return readFolders(episodes, source)
  const facts = { folder: source.contentDir }
  const missing = problemAt({ code: 'episodes-missing', severity: 'error', facts }, startOf('episodes'))
  return { value: undefined, problems: [missing], feedLock: undefined }
}
