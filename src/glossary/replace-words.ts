// Makes the edits that put a right form among words with times: the first word takes it, those that are left go, and their time is its.
import type { TextEdit } from '../model/text-edit.ts'
import { alignParts, partsOf } from './align-parts.ts'
import type { FormMatch } from './find-forms.ts'
import type { SpokenJsonWord, SpokenWordList } from './json-speech.ts'
import type { EditedFile } from './replace-form.ts'
import { type SourceRange, sourceRanges } from './spoken-text.ts'

const editAt = ({ file, text }: EditedFile, { start, end }: SourceRange, after: string): TextEdit => ({
  file,
  startOffset: start,
  before: text.slice(start, end),
  after,
})

/** Gives the words that a stretch of the text touches; they are in order. */
const wordsWithin = (
  words: readonly SpokenJsonWord[],
  start: number,
  end: number,
): readonly SpokenJsonWord[] => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.to ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const touched: SpokenJsonWord[] = []
  for (let word = words[low]; word !== undefined && word.from < end; word = words[low]) {
    touched.push(word)
    low += 1
  }
  return touched
}

/** What stands in a word besides the wrong form, such as the full stop behind it. */
const leftOver = (list: SpokenWordList, word: SpokenJsonWord, { start, end }: SourceRange): string => {
  const { text } = list.spoken
  return (
    text.slice(word.from, Math.max(word.from, start)) + text.slice(Math.min(word.to, end), word.to)
  ).trim()
}

const dropWords = (
  edited: EditedFile,
  kept: SpokenJsonWord,
  dropped: readonly SpokenJsonWord[],
): readonly TextEdit[] => {
  const last = dropped.at(-1)
  if (last === undefined) return []
  const removed = editAt(edited, { start: kept.object.end, end: last.object.end }, '')
  if (kept.end === undefined || last.end === undefined) return [removed]
  return [editAt(edited, kept.end, edited.text.slice(last.end.start, last.end.end)), removed]
}

const emptyTokens = (edited: EditedFile, dropped: readonly SpokenJsonWord[]): readonly TextEdit[] =>
  dropped.map(({ content }) => editAt(edited, content, ''))

/** Takes a match in a list of words; gives the edits that put the right form there, none of which is empty. */
export const replaceWords = (
  edited: EditedFile,
  list: SpokenWordList,
  match: FormMatch,
): readonly TextEdit[] => {
  const { replaced, removed } = alignParts(partsOf(match.found, match.start), match.right)
  const edits = replaced.flatMap(({ start, end, becomes }, at) => {
    const reach = at === replaced.length - 1 && removed !== undefined ? removed.end : end
    const [first, ...others] = wordsWithin(list.words, start, reach)
    if (first === undefined) return []
    const rest = others.map((word) => leftOver(list, word, { start, end: reach })).join('')
    const gone = list.isTokens ? emptyTokens(edited, others) : dropWords(edited, first, others)
    // A space behind the first word stays.
    const said = list.spoken.text.slice(start, Math.min(first.to, reach)).trimEnd()
    const own = sourceRanges(list.spoken, start, start + said.length)
    return [...own.map((range) => editAt(edited, range, edited.encode(becomes + rest))), ...gone]
  })
  return edits.filter(({ before, after }) => before !== after)
}
