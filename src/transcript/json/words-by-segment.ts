// Gives each segment its words, where a file lists all words beside the segments.
import type { SpokenSegment } from './segment-cues.ts'
import type { SpokenWord } from './spoken-words.ts'

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** Segments and words of the service may start a little apart. */
const toleranceSeconds = 0.5

/**
 * Takes segments and all their words, both in order; gives each segment the words that make up its text, none where
 * they do not. Linear: every word is looked at once for its segment, and passed over for good.
 */
export const wordsBySegment = (
  segments: readonly SpokenSegment[],
  words: readonly SpokenWord[],
): readonly SpokenSegment[] => {
  let at = 0
  return segments.map((segment) => {
    const wanted = letters(segment.text).length
    const earliest = segment.startSeconds - toleranceSeconds
    while (at < words.length && (words[at]?.endSeconds ?? earliest) < earliest) at += 1
    const own: SpokenWord[] = []
    let found = 0
    for (let next = words[at]; next !== undefined && found < wanted; next = words[at]) {
      found += letters(next.text).length
      own.push(next)
      at += 1
    }
    const makesUp = letters(own.map(({ text }) => text).join('')) === letters(segment.text)
    return makesUp ? { ...segment, words: own } : segment
  })
}
