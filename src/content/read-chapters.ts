// Decides which chapters an episode has: those of its front matter, of a file beside it, or of its recording.
import { chapterAdvice } from '../chapters/chapter-advice.ts'
import { sameChapters } from '../chapters/same-chapters.ts'
import type { Chapter } from '../model/episode.ts'
import type { Locate, Position, Problem } from '../model/problem.ts'
import { type ChapterFileReading, readChapterFile } from './chapter-files.ts'
import type { FolderListing } from './walk-folder.ts'

/** What an episode's own file and its recording say about chapters. */
export interface ChapterSources {
  readonly id: string
  /** Those of the front matter, and what finds a place in it. */
  readonly chapters: readonly Chapter[]
  readonly locate: Locate
  /** Those that a program wrote into the recording, and its length in seconds. */
  readonly recorded: readonly Chapter[]
  readonly durationSeconds: number
}

export interface EpisodeChapters {
  readonly chapters: readonly Chapter[]
  /** Finds places in the front matter, and `['chapters', 2]` where the chapters really stand. */
  readonly locate: Locate
  readonly problems: readonly Problem[]
}

/** The rules of apps for number and length of chapters are made for conversations, not for a minute of announcements. */
const leastSecondsForLengths = 300
const aboutLengths: ReadonlySet<string> = new Set(['chapters-few', 'chapters-short'])

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

const overruled = (
  place: Position,
  field: string | undefined,
  facts: Extract<Problem, { readonly code: 'chapters-overruled' }>['facts'],
): Problem => ({ ...place, code: 'chapters-overruled', severity: 'advice', field, facts })

/** What nobody will see, because another source comes first and says something else. */
const passedOver = (
  { chapters, locate, recorded }: ChapterSources,
  inFile: ChapterFileReading | undefined,
): readonly Problem[] => {
  const problems: Problem[] = []
  const valid = chapters.length > 0 ? chapters : (inFile?.chapters ?? [])
  if (chapters.length > 0 && inFile !== undefined && !sameChapters(chapters, inFile.chapters)) {
    const by = nameOf(locate(['chapters']).file)
    const place = inFile.locate(['chapters'])
    problems.push(overruled(place, undefined, { by, of: 'file', count: inFile.chapters.length }))
  }
  if (valid.length > 0 && recorded.length > 0 && !sameChapters(valid, recorded)) {
    const isFront = chapters.length > 0
    const place = isFront ? locate(['chapters']) : inFile?.locate(['chapters'])
    const facts = { by: nameOf(place?.file ?? ''), of: 'recording', count: recorded.length } as const
    if (place !== undefined) problems.push(overruled(place, isFront ? 'chapters' : undefined, facts))
  }
  return problems
}

const adviceOn = (
  chapters: readonly Chapter[],
  durationSeconds: number,
  locate: Locate,
): readonly Problem[] =>
  Number.isFinite(durationSeconds)
    ? chapterAdvice(chapters, durationSeconds, locate).filter(
        ({ code }) => durationSeconds >= leastSecondsForLengths || !aboutLengths.has(code),
      )
    : []

/** Advice on a recording's own chapters stands where the recording is named: nothing can be corrected inside it. */
const atRecording =
  (locate: Locate): Locate =>
  (path) =>
    locate(path[0] === 'chapters' ? ['audio'] : path)

/**
 * Takes what an episode and its recording say; reads the file beside it. Gives the chapters of the first source that has
 * any: front matter, file, recording. Reports what is wrong with the file, as advice what is passed over though it says
 * something else (`chapters-overruled`), and what apps would not show (`chapterAdvice`; in recordings of less than five
 * minutes nothing about number and length of chapters).
 */
export const readChapters = async (
  listing: FolderListing,
  sources: ChapterSources,
): Promise<EpisodeChapters> => {
  const { chapters: written, recorded, durationSeconds, locate: inFront } = sources
  const { found, problems } = await readChapterFile(listing, sources.id)
  const chapters = written.length > 0 ? written : (found?.chapters ?? recorded)
  const fromFile: Locate = (path) => (path[0] === 'chapters' && found ? found.locate(path) : inFront(path))
  const locate = written.length > 0 ? inFront : found ? fromFile : atRecording(inFront)
  const advice = adviceOn(chapters, durationSeconds, locate)
  return { chapters, locate, problems: [...problems, ...passedOver(sources, found), ...advice] }
}
