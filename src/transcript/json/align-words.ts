// Finds the words that were timed in the text that they come from.
import type { SpokenWord } from './spoken-words.ts'

const holdsLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Gives where each word starts in the text; undefined where a word is not there or words of the text are left over. */
const startsOf = (text: string, words: readonly SpokenWord[]): readonly number[] | undefined => {
  const starts: number[] = []
  let end = 0
  for (const word of words) {
    const bare = word.text.trim()
    const start = text.indexOf(bare, end)
    if (start === -1 || holdsLetters(text.slice(end, start))) return undefined
    starts.push(start)
    end = start + bare.length
  }
  return holdsLetters(text.slice(end)) ? undefined : starts
}

/** whisper.cpp cuts letters such as `ü` in half: then only the number of words can be compared. */
const countedStarts = (text: string, words: readonly SpokenWord[]): readonly number[] | undefined => {
  if (!words.some((word) => word.text.includes('\uFFFD'))) return undefined
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index)
  return starts.length === words.length ? starts : undefined
}

/**
 * Takes a text and its words in order; gives the words as they stand in it, with the spaces and punctuation behind
 * each, so that all in a row are the text. Undefined where they do not make up the text.
 */
export const alignWords = (text: string, words: readonly SpokenWord[]): readonly SpokenWord[] | undefined => {
  const starts = startsOf(text, words) ?? countedStarts(text, words)
  return starts?.map((start, at): SpokenWord => {
    const from = at === 0 ? 0 : start
    return {
      startSeconds: undefined,
      endSeconds: undefined,
      speaker: undefined,
      ...words[at],
      text: text.slice(from, starts[at + 1]),
    }
  })
}
