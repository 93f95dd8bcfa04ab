// Walks through a transcript in JSON and finds the strings that are spoken: texts of segments, words with times, the whole.
import { createScanner } from 'jsonc-parser'
import type { SourceRange } from './spoken-text.ts'

/** A word with its time: an object in a list. */
export interface JsonWord {
  readonly object: SourceRange
  /** Between the quotes. */
  readonly content: SourceRange
  /** The value of `end`. */
  readonly end: SourceRange | undefined
}

export interface JsonWordList {
  /** Pieces of words, of which whisper.cpp makes words: they cannot go, only become empty. */
  readonly isTokens: boolean
  readonly words: readonly JsonWord[]
}

interface JsonSegment {
  readonly content: SourceRange
  readonly lists: readonly JsonWordList[]
}

export interface JsonStrings {
  readonly segments: readonly JsonSegment[]
  /** Lists of words that belong to no segment. */
  readonly lists: readonly JsonWordList[]
  /** The whole speech once more, as Whisper writes it. */
  readonly whole: SourceRange | undefined
}

/** A list or an object that the walk is in. */
interface Level {
  readonly isList: boolean
  readonly start: number
  /** The key under which it stands. */
  readonly name: string
  key: string | undefined
  readonly values: Map<string, SourceRange>
  readonly words: JsonWord[]
  readonly lists: JsonWordList[]
}

const wordListNames = new Set(['words', 'word_segments', 'tokens'])
const spokenKeys = ['text', 'body'] as const

const isString = (text: string, range: SourceRange | undefined): range is SourceRange =>
  range !== undefined && text.startsWith('"', range.start)

const inside = ({ start, end }: SourceRange): SourceRange => ({ start: start + 1, end: end - 1 })

interface Found {
  readonly segments: JsonSegment[]
  readonly lists: JsonWordList[]
  whole: SourceRange | undefined
}

const closeObject = (
  text: string,
  found: Found,
  level: Level,
  end: number,
  parent: Level | undefined,
): void => {
  const { values, lists } = level
  const spoken = spokenKeys.map((key) => values.get(key)).find((range) => isString(text, range))
  const word = values.get('word') ?? (wordListNames.has(parent?.name ?? '') ? spoken : undefined)
  if (parent?.isList === true && isString(text, word) && lists.length === 0) {
    const object = { start: level.start, end }
    parent.words.push({ object, content: inside(word), end: values.get('end') })
  } else if (parent === undefined) {
    if (spoken !== undefined) found.whole = inside(spoken)
    found.lists.push(...lists)
  } else if (spoken !== undefined) found.segments.push({ content: inside(spoken), lists })
  else found.lists.push(...lists)
}

const closeList = (found: Found, { words, name }: Level, parent: Level | undefined): void => {
  if (words.length > 0) (parent?.lists ?? found.lists).push({ isTokens: name === 'tokens', words })
}

/** Takes the text of a transcript that has been read as JSON; gives its spoken strings in the order of the file. No recursion. */
export const jsonStrings = (text: string): JsonStrings => {
  const found: Found = { segments: [], lists: [], whole: undefined }
  const levels: Level[] = []
  const scanner = createScanner(text, true)
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset()
    const end = start + scanner.getTokenLength()
    const level = levels.at(-1)
    const sign = text[start] ?? ''
    if (sign === '{' || sign === '[') {
      const name = level?.isList === true ? level.name : (level?.key ?? '')
      const isList = sign === '['
      levels.push({ isList, start, name, key: undefined, values: new Map(), words: [], lists: [] })
    } else if (sign === '}' || sign === ']') {
      levels.pop()
      const parent = levels.at(-1)
      if (level?.isList === true) closeList(found, level, parent)
      else if (level !== undefined) closeObject(text, found, level, end, parent)
      if (parent !== undefined) parent.key = undefined
    } else if (sign === ',') {
      if (level !== undefined) level.key = undefined
    } else if (sign !== ':' && level?.isList === false) {
      if (level.key === undefined) level.key = text.slice(start + 1, end - 1)
      else level.values.set(level.key, { start, end })
    }
  }
  return found
}
