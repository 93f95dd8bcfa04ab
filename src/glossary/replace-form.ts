// Makes the edits that put a right form in the place of a wrong one, around the markup and line breaks that stand in it.
import type { TextEdit } from '../model/text-edit.ts'
import { alignParts, partsOf } from './align-parts.ts'
import type { FormMatch } from './find-forms.ts'
import { type SourceRange, type SpokenText, sourceRanges } from './spoken-text.ts'

/** A file that is edited, and how plain text is written in it. */
export interface EditedFile {
  readonly file: string
  readonly text: string
  readonly encode: (plain: string) => string
}

const editAt = ({ file, text }: EditedFile, { start, end }: SourceRange, after: string): TextEdit => ({
  file,
  startOffset: start,
  before: text.slice(start, end),
  after,
})

const replace = (edited: EditedFile, ranges: readonly SourceRange[], after: string): readonly TextEdit[] =>
  ranges.map((range, at) => editAt(edited, range, at === 0 ? after : ''))

/** Makes one edit of those that touch; they are in order. */
const joined = (edits: readonly TextEdit[]): readonly TextEdit[] => {
  const whole: TextEdit[] = []
  for (const edit of edits) {
    const last = whole.at(-1)
    if (last === undefined || last.startOffset + last.before.length !== edit.startOffset) whole.push(edit)
    else
      whole[whole.length - 1] = { ...last, before: last.before + edit.before, after: last.after + edit.after }
  }
  return whole
}

const tags = /<(\/?)([^\s.<>]*)[^<>]*>/g

/** Gives the markup in a stretch of the file, which stands between the ranges that are text. */
const markupIn = (text: string, { start, end }: SourceRange, ranges: readonly SourceRange[]): string => {
  const parts: string[] = []
  let at = start
  for (const range of ranges) {
    parts.push(text.slice(at, range.start))
    at = range.end
  }
  return [...parts, text.slice(at, end)].join('')
}

/** Says whether markup is made of tags that cancel out, so that it may go as a whole: `</c><00:01.000><c>`. */
const isBalanced = (markup: string): boolean => {
  const open: string[] = []
  const closed: string[] = []
  for (const [, slash, name = ''] of markup.matchAll(tags)) {
    if (/^(?:[\d:.,]+|br)$/i.test(name)) continue
    if (slash === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else closed.push(name)
  }
  return markup.replace(tags, '') === '' && closed.sort().join() === open.sort().join()
}

/** Takes out what is left of a wrong form; a line break in it is kept: behind the right form, at the next space. */
const remove = (edited: EditedFile, spoken: SpokenText, { start, end }: SourceRange): readonly TextEdit[] => {
  const ranges = sourceRanges(spoken, start, end)
  const before = sourceRanges(spoken, start - 1, start)
  const whole = { start: before.at(-1)?.end ?? 0, end: ranges.at(-1)?.end ?? 0 }
  const isWhole = isBalanced(markupIn(edited.text, whole, ranges))
  const removed = isWhole ? [editAt(edited, whole, '')] : replace(edited, ranges, '')
  const breakAt = spoken.text.slice(start, end).indexOf('\n')
  const space = /^[^\s\u0000]{0,5} (?=[^\s\u0000])/.exec(spoken.text.slice(end, end + 8))?.[0]
  if (breakAt === -1 || space === undefined) return removed
  const [lineBreak] = sourceRanges(spoken, start + breakAt, start + breakAt + 1)
  const at = end + space.length
  const written = edited.text.slice(lineBreak?.start, lineBreak?.end)
  return [...removed, ...replace(edited, sourceRanges(spoken, at - 1, at), written)]
}

/** Takes a match in the spoken text of a file; gives the edits that put the right form there, none of which is empty. */
export const replaceForm = (
  edited: EditedFile,
  spoken: SpokenText,
  match: FormMatch,
): readonly TextEdit[] => {
  const { replaced, removed } = alignParts(partsOf(match.found, match.start), match.right)
  const edits = replaced.flatMap(({ start, end, becomes }) =>
    replace(edited, sourceRanges(spoken, start, end), edited.encode(becomes)),
  )
  const gone = removed === undefined ? [] : remove(edited, spoken, removed)
  return joined([...edits, ...gone]).filter(({ before, after }) => before !== after)
}
