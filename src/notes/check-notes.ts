// Says what in show notes or in the text of a page does not come out as its author meant it.
import { excerpt } from '../model/excerpt.ts'
import type { Problem, Severity } from '../model/problem.ts'
import type { Finding } from './notes.ts'
import { parseNotes } from './parse-notes.ts'

type NotesCode = `notes-${Finding['kind']}`

const severities: Readonly<Record<NotesCode, Severity>> = {
  'notes-refused-link': 'error',
  'notes-raw-html': 'advice',
  'notes-insecure-link': 'advice',
  'notes-relative-link': 'advice',
  'notes-foreign-image': 'advice',
  'notes-image-without-alt': 'advice',
}

/** Where Markdown begins: the file, and the line of the file in which the Markdown's first line stands. */
export interface NotesSource {
  readonly file: string
  readonly firstLine: number
}

/**
 * Takes Markdown and where it stands, and gives an error for every link to something that could run or that is no
 * address, and advice for raw HTML (shown as text), links that only work on the site or without encryption, and
 * pictures that are left out or have no description.
 */
export const checkNotes = (markdown: string, { file, firstLine }: NotesSource): readonly Problem[] =>
  parseNotes(markdown).findings.map(({ kind, line, column, found }) => {
    const code: NotesCode = `notes-${kind}`
    const facts = { found: excerpt(found) }
    return {
      code,
      severity: severities[code],
      file,
      line: firstLine + line - 1,
      column,
      field: undefined,
      facts,
    }
  })
