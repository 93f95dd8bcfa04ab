// Finds and reads the chapter file that lies beside an episode.
import type { ParsedChapters } from '../chapters/finish-chapters.ts'
import { parseChapterFile } from '../chapters/parse-chapter-file.ts'
import { sameChapters } from '../chapters/same-chapters.ts'
import type { Problem } from '../model/problem.ts'
import { startOf } from './fault.ts'
import { audioName, imageName } from './find-media.ts'
import { readText } from './read-text.ts'
import type { FolderEntry, FolderListing } from './walk-folder.ts'

export interface ChapterFileReading extends ParsedChapters {
  /** Path with its top folder, such as `episodes/staffel-1/02-beteiligung.chapters.txt`. */
  readonly file: string
}

/** Undefined chapters: there is no such file, or it cannot be used. */
interface Reading {
  readonly found: ChapterFileReading | undefined
  readonly problems: readonly Problem[]
}

/** A chapter has a line; a thousand lines with long addresses would fit. */
const largestBytes = 2_000_000

const chapterEnding = /(?:\.chapters\.[^./]+|\.psc)$/i

/** Gives the id of the episode that a file by its name is the chapters of; undefined for every other file. */
const episodeOf = (file: string): string | undefined =>
  chapterEnding.test(file) &&
  !/\.(?:md|markdown)$/i.test(file) &&
  !audioName.test(file) &&
  !imageName.test(file)
    ? file.replace(chapterEnding, '')
    : undefined

const readOne = async (entry: FolderEntry): Promise<Reading> => {
  const { source, problem } = await readText(entry, 'episodes', largestBytes)
  if (source === undefined) return { found: undefined, problems: [problem] }
  const { value, problems } = parseChapterFile(source.text, { file: source.file })
  return { found: value && { ...value, file: source.file }, problems }
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

const several = (one: ChapterFileReading, other: ChapterFileReading): Problem => ({
  ...startOf(other.file),
  code: 'chapter-files-disagree',
  severity: 'error',
  field: undefined,
  facts: { file: nameOf(other.file), other: nameOf(one.file) },
})

/** Gives the chapter files that lie beside an episode, in the order of their names. */
export const chapterFilesBeside = (
  { entries, namesByFolder }: FolderListing,
  id: string,
): readonly FolderEntry[] => {
  const folder = id.slice(0, id.lastIndexOf('/'))
  const beside = (namesByFolder.get(folder) ?? []).flatMap((name) => entries.get(`${folder}/${name}`) ?? [])
  return beside.filter(({ file }) => episodeOf(file) === id)
}

/**
 * Takes the listing of the episodes folder and an episode's id; gives the chapters of `<id>.chapters.<ending>` or
 * `<id>.psc`, in whatever form they are written. Reports what cannot be read of them, and several files with different
 * chapters (`chapter-files-disagree`); programs that save the same chapters in many forms do no harm.
 */
export const readChapterFile = async (listing: FolderListing, id: string): Promise<Reading> => {
  const readings: Reading[] = []
  for (const entry of chapterFilesBeside(listing, id)) readings.push(await readOne(entry))
  const problems = readings.flatMap((reading) => reading.problems)
  const [first, ...others] = readings.flatMap(({ found }) => found ?? [])
  const other = first && others.find(({ chapters }) => !sameChapters(chapters, first.chapters))
  return { found: first, problems: first && other ? [...problems, several(first, other)] : problems }
}

/** Takes the listing and the ids of all episodes; gives advice on chapter files that belong to none (`chapter-file-unused`). */
export const unusedChapterFiles = (
  { entries }: FolderListing,
  ids: ReadonlySet<string>,
): readonly Problem[] =>
  [...entries.values()].flatMap(({ file }): readonly Problem[] => {
    const id = episodeOf(file)
    if (id === undefined || ids.has(id)) return []
    const facts = { file: nameOf(file), expected: `${nameOf(id)}.md` }
    const place = startOf(`episodes/${file}`)
    return [{ ...place, code: 'chapter-file-unused', severity: 'advice', field: undefined, facts }]
  })
