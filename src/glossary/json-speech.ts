// Turns the spoken strings of a transcript in JSON into spoken text.
import type { JsonStrings, JsonWord, JsonWordList } from './json-strings.ts'
import {
  buildSpokenText,
  CUE_END,
  type SourceRange,
  type SpokenText,
  type SpokenTextBuilder,
} from './spoken-text.ts'

const escaped = /\\(?:u[\da-fA-F]{4}|[^u])/g

const unescaped = (written: string): string => {
  const character: unknown = JSON.parse(`"${written}"`)
  return String(character)
}

const addString = (builder: SpokenTextBuilder, source: string, { start, end }: SourceRange): void => {
  let at = start
  const content = source.slice(start, end)
  for (const { index, 0: written } of content.includes('\\') ? content.matchAll(escaped) : []) {
    const [from, to] = [start + index, start + index + written.length]
    builder.add(source.slice(at, from), at, from)
    builder.add(unescaped(written), from, to)
    at = to
  }
  builder.add(source.slice(at, end), at, end)
}

/** A word in the spoken text of its list. */
export interface SpokenJsonWord extends JsonWord {
  readonly from: number
  readonly to: number
}

export interface SpokenWordList {
  readonly isTokens: boolean
  readonly spoken: SpokenText
  readonly words: readonly SpokenJsonWord[]
}

const spokenWords = (source: string, { words, isTokens }: JsonWordList): SpokenWordList => {
  const builder = buildSpokenText()
  // Words that do not bring their spaces along are parted by one.
  const hasSpaces = words.some(({ content }) => /^\s|\s$/.test(source.slice(content.start, content.end)))
  const placed = words.map((word, at) => {
    if (at > 0 && !hasSpaces && !isTokens) builder.gap(' ')
    const from = builder.length()
    addString(builder, source, word.content)
    return { ...word, from, to: builder.length() }
  })
  return { isTokens, spoken: builder.finish(), words: placed }
}

export interface JsonSpeech {
  /** What suggestions are made for: the texts of all segments, or the words where there are none. */
  readonly main: SpokenText
  /** Where each segment begins in it. */
  readonly segmentStarts: readonly number[]
  /** By segment, in their order. */
  readonly wordsOfSegments: readonly (readonly SpokenWordList[])[]
  /** Lists that hold the words of the whole; the first is the main text where there are no segments. */
  readonly lists: readonly SpokenWordList[]
  readonly whole: SpokenText | undefined
}

/** Takes the text of a file and the strings in it; gives what is spoken in each. */
export const jsonSpeech = (source: string, { segments, lists, whole }: JsonStrings): JsonSpeech => {
  const builder = buildSpokenText()
  const segmentStarts = segments.map(({ content }) => {
    builder.gap(CUE_END)
    const start = builder.length()
    addString(builder, source, content)
    return start
  })
  const wholeBuilder = buildSpokenText()
  if (whole !== undefined) addString(wholeBuilder, source, whole)
  const spokenLists = lists.map((list) => spokenWords(source, list))
  const wholeText = whole === undefined ? undefined : wholeBuilder.finish()
  const hasSegments = segments.length > 0
  return {
    main: (hasSegments ? undefined : (spokenLists[0]?.spoken ?? wholeText)) ?? builder.finish(),
    segmentStarts,
    wordsOfSegments: segments.map((segment) => segment.lists.map((list) => spokenWords(source, list))),
    lists: spokenLists,
    whole: wholeText,
  }
}
