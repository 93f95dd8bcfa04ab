// Reads a small show from a temporary folder and gives what editors would be told about it.

import type { Content } from '../catalog/content.ts'
import { readContent } from '../content/read-content.ts'
import { printProblems } from '../model/print-problems.ts'
import type { Outcome } from '../model/problem.ts'
import { wordsFor } from '../words/words-for.ts'
import { aShowFolder } from './a-show-folder.ts'
import type { Folder, FolderEntry } from './folder-of.ts'
import { folderOf } from './folder-of.ts'

export const someGuid = '5e0c6f5e-3f0f-4a57-9d0e-6a1b2c3d4e5f'

/** Reads the content of a folder, with its cache beside it. */
export const readFolder = (folder: Folder): Promise<Outcome<Content>> =>
  readContent({ contentDir: folder.path, cacheDir: `${folder.path}/cache`, mintGuid: () => someGuid })

/**
 * Takes what to change in the small valid show, as `aShowFolder` does; gives the problems as they are printed,
 * with `CONTENT` in place of the temporary folder.
 */
export const printedContent = async (
  changes: Readonly<Record<string, FolderEntry | undefined>>,
  language: 'de' | 'en' = 'de',
): Promise<string> => {
  const folder = await folderOf(await aShowFolder(changes))
  const { problems } = await readFolder(folder)
  return printProblems(problems, wordsFor(language)).replaceAll(folder.path, 'CONTENT')
}
