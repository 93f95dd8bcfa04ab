// Reads the site's own pages, Markdown files directly in the episodes folder.
import { parseFileName } from '../model/parse-file-name.ts'
import { parsePage } from '../model/parse-page.ts'
import type { Problem } from '../model/problem.ts'
import type { Page } from '../model/registries.ts'
import { checkNotes } from '../notes/check-notes.ts'
import { mapLimited } from './map-limited.ts'
import { largestMarkdownBytes } from './read-episode.ts'
import { readText } from './read-text.ts'
import type { FolderEntry } from './walk-folder.ts'

export interface PageReading {
  readonly page: Page | undefined
  readonly problems: readonly Problem[]
}

const readPage = async (entry: FolderEntry): Promise<PageReading> => {
  const { source, problem } = await readText(entry, 'episodes', largestMarkdownBytes)
  if (source === undefined) {
    return { page: undefined, problems: [problem, ...parseFileName(`episodes/${entry.file}`).problems] }
  }
  const { value, problems } = parsePage(source)
  if (value === undefined) return { page: undefined, problems }
  const { page, markdownLine: firstLine } = value
  return { page, problems: [...problems, ...checkNotes(page.markdown, { file: source.file, firstLine })] }
}

/** Takes the pages' entries. Reports what is wrong in each of them, its Markdown included. */
export const readPages = (entries: readonly FolderEntry[]): Promise<readonly PageReading[]> =>
  mapLimited(entries, 8, readPage)
