// Builds the small show with something wrong in it and gives what an editor is told.
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { aShowFolder } from './a-show-folder.ts'
import { buildFolder } from './build-site.ts'
import type { FolderEntry } from './folder-of.ts'

/** Files of the small show to add, to replace, or, where undefined, to leave out. */
export type Changes = Readonly<Record<string, FolderEntry | undefined>>

/** What is wrong, how, and the place that must be named: `file:line:column  field` or the beginning of it. */
export type BadInput = readonly [what: string, changes: Changes | (() => Promise<Changes>), place: string]

/** Takes what to change; gives what the build command prints; throws where the show was built nevertheless. */
export const printedProblems = async (changes: BadInput[1]): Promise<string> => {
  const files = await aShowFolder(typeof changes === 'function' ? await changes() : changes)
  const { report, problems } = (await buildFolder(files)).outcome
  if (report !== undefined) throw new Error('The show was built although something is wrong with it.')
  return printProblems(problems, wordsFor('de'))
}

/** The marks of a program that printed its own insides instead of a sentence. */
export const insides = /\n\s+at .*:\d+|undefined|\[object|NaN/
