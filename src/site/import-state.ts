// Keeps the state of an import in its folder, so that another run goes on instead of beginning anew.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ImportState, parseState, renderState } from '../import/import-state.ts'
import { writeOwn } from './import-files.ts'

/** Lies beside `episodes/`: the feed as it was, what is not whole yet, and the state. */
export const IMPORT_FOLDER = '.import'

const fileOf = (contentDir: string): string => join(contentDir, IMPORT_FOLDER, 'state.json')

const readBefore = (contentDir: string): Promise<string | undefined> =>
  readFile(fileOf(contentDir), 'utf8').catch(() => undefined)

/** Gives the state of an earlier run; undefined where there was none, or it cannot be understood. */
export const readState = async (contentDir: string): Promise<ImportState | undefined> =>
  parseState((await readBefore(contentDir)) ?? '')

/** Writes the state in one step, or leaves the file alone where it says the same. */
export const writeState = async (contentDir: string, state: ImportState): Promise<void> =>
  writeOwn(fileOf(contentDir), renderState(state), await readBefore(contentDir))
