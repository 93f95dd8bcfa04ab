// Reads one text file of the editors.
import { readFile, stat } from 'node:fs/promises'
import type { Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import { decodeText } from './decode-text.ts'
import { diskFault } from './disk-fault.ts'
import type { Fault } from './fault.ts'
import { problemAt, startOf } from './fault.ts'
import type { FolderEntry } from './walk-folder.ts'

export type TextOutcome =
  | { readonly source: SourceText; readonly problem?: undefined }
  | { readonly source?: undefined; readonly problem: Problem }

/** Gives what is wrong with an entry that should be a file, undefined where it is one. `path` is for the message. */
export const entryFault = (entry: FolderEntry, path: string): Fault | undefined => {
  const severity = 'error'
  switch (entry.kind) {
    case 'file':
      return undefined
    case 'folder':
    case 'device':
      return { code: 'not-a-file', severity, facts: { path, is: entry.kind } }
    case 'folder-link':
      return { code: 'folder-link', severity, facts: { path } }
    case 'link-outside':
      return { code: 'link-outside', severity, facts: { path } }
    case 'dead-link':
      return { code: 'file-unreadable', severity, facts: { path, reason: 'dead-link' } }
  }
}

/**
 * Takes an entry, the name of its top folder and the largest size in bytes. Gives the text, or the one problem that
 * kept it from being read: not a file, unreadable, too large, not UTF-8.
 */
export const readText = async (
  entry: FolderEntry,
  folder: string,
  limitBytes: number,
): Promise<TextOutcome> => {
  const file = `${folder}/${entry.file}`
  const fault = entryFault(entry, file)
  if (fault !== undefined) return { problem: problemAt(fault, startOf(file)) }
  try {
    const { size: sizeBytes } = await stat(entry.path)
    if (sizeBytes > limitBytes) {
      const tooLarge: Fault = { code: 'text-too-large', severity: 'error', facts: { sizeBytes, limitBytes } }
      return { problem: problemAt(tooLarge, startOf(file)) }
    }
    const decoded = decodeText(await readFile(entry.path))
    if (decoded.fault === undefined) return { source: { file, text: decoded.text } }
    const { line, column } = decoded
    return { problem: problemAt(decoded.fault, { file, line, column }) }
  } catch (error) {
    return { problem: problemAt(diskFault(error, file), startOf(file)) }
  }
}
