// Builds a site from a few files, for tests of the whole.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOutcome, type BuildSettings, buildSite } from '../site/build-site.ts'
import { type Folder, type FolderEntry, folderOf } from './folder-of.ts'

export interface BuiltFolder {
  /** The editors' folder, which also holds the site and the cache. */
  readonly content: Folder
  readonly outputDir: string
  readonly outcome: BuildOutcome
  /** Builds again; `changes` replaces settings of this one build. */
  readonly rebuild: (changes?: Partial<BuildSettings>) => Promise<BuildOutcome>
  /** Reads a file of the site as text. */
  readonly read: (path: string) => Promise<string>
}

/** Takes the editors' files, such as those of `aShowFolder`, and builds them as of the year 2030 into a folder `_site`. */
export const buildFolder = async (
  files: Readonly<Record<string, FolderEntry>>,
  options: Partial<BuildSettings> = {},
): Promise<BuiltFolder> => {
  const content = await folderOf(files)
  const outputDir = join(content.path, '_site')
  const rebuild = (changes: Partial<BuildSettings> = {}): Promise<BuildOutcome> =>
    buildSite({
      contentDir: content.path,
      outputDir,
      cacheDir: join(content.path, '.cache'),
      baseUrl: undefined,
      nowEpochMs: Date.UTC(2030, 0, 1),
      ...options,
      ...changes,
    })
  return {
    content,
    outputDir,
    outcome: await rebuild(),
    rebuild,
    read: (path) => readFile(join(outputDir, path), 'utf8'),
  }
}
