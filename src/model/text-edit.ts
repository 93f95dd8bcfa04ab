// Changes to the text of the editors' files, as values: what stands where, and what is to stand there instead.
import { linePlaces } from './line-places.ts'

/** One change to one file; everything around it stays byte for byte. */
export interface TextEdit {
  /** Relative to the content folder, as `episodes/staffel-1/02-name.md`. */
  readonly file: string
  /** UTF-16 code units from the start of the text, a byte order mark not counted, line breaks as they are. */
  readonly startOffset: number
  /** What must stand there, or the edit was made for another text; empty where something is added. */
  readonly before: string
  readonly after: string
}

/** A run of whole lines that an edit changes. */
export interface ChangedLines {
  /** Number of the first line, from 1. */
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const endOf = ({ startOffset, before }: TextEdit): number => startOffset + before.length

const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits.toSorted((one, other) => one.startOffset - other.startOffset || endOf(one) - endOf(other))

const isFor = (text: string, ordered: readonly TextEdit[]): boolean =>
  ordered.every((edit, index) => {
    const previous = ordered[index - 1]
    const isFree = previous === undefined || endOf(previous) <= edit.startOffset
    return isFree && text.startsWith(edit.before, edit.startOffset) && endOf(edit) <= text.length
  })

const joined = (text: string, ordered: readonly TextEdit[], from: number, to: number): string => {
  const parts: string[] = []
  let at = from
  for (const edit of ordered) {
    parts.push(text.slice(at, edit.startOffset), edit.after)
    at = endOf(edit)
  }
  return [...parts, text.slice(at, to)].join('')
}

/**
 * Takes the text of a file and the edits to it in any order; gives the new text, undefined where they are for another text
 * or change the same place twice.
 */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string | undefined => {
  const ordered = inOrder(edits)
  return isFor(text, ordered) ? joined(text, ordered, 0, text.length) : undefined
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\r?\n?$/, '').split(/\r?\n/)

/**
 * Takes what `applyEdits` takes; gives the lines that change, in the order of the file, all edits of one line in one run. Empty where
 * the edits are not for this text.
 */
export const changedLines = (text: string, edits: readonly TextEdit[]): readonly ChangedLines[] => {
  const ordered = inOrder(edits)
  if (!isFor(text, ordered)) return []
  const places = linePlaces('', text)
  const runs: { start: number; end: number; edits: TextEdit[] }[] = []
  for (const edit of ordered) {
    const last = runs.at(-1)
    if (last !== undefined && lineStart(text, edit.startOffset) <= last.end) {
      last.end = Math.max(last.end, lineEnd(text, endOf(edit)))
      last.edits.push(edit)
    } else {
      const start = lineStart(text, edit.startOffset)
      runs.push({ start, end: lineEnd(text, endOf(edit)), edits: [edit] })
    }
  }
  return runs.map(({ start, end, edits: inside }) => ({
    line: places.at(start).line,
    before: linesOf(text.slice(start, end)),
    after: linesOf(joined(text, inside, start, end)),
  }))
}
