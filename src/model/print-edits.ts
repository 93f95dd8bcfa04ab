// Prints what edits would change, as a diff that people read.
import { plainLine } from './plain-line.ts'
import { changedLines, type TextEdit } from './text-edit.ts'

/**
 * Takes a file's name, its text and the edits to it; gives the lines that change, each as it is and as it will be, without a line
 * break at the end. Characters that could steer a terminal are shown by their number.
 */
export const printEdits = (file: string, text: string, edits: readonly TextEdit[]): string =>
  changedLines(text, edits)
    .map(({ line, before, after }) =>
      [
        plainLine(`${file}:${line}`),
        ...before.map((each) => `  - ${plainLine(each)}`),
        ...after.map((each) => `  + ${plainLine(each)}`),
      ].join('\n'),
    )
    .join('\n')
