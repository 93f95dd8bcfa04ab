// Splits a cue that is too long for one caption, at the best places, and gives each piece its time.
import type { Cue, Word } from './transcript.ts'

/** Says how many of the words from `from` on a piece can hold; what it says is taken for at least one. */
export type MostWords = (words: readonly string[], from: number) => number

const sentenceEnd = /(?:[!?…]|\p{L}{2}\.)["“”'’»«)\]]*$/u
/** What belongs to the word behind it: `Dr. Beispiel`, `23. November`. */
const abbreviation = /^[("„»]*(?:Dr|Prof|Nr|Abs|Art|ca|bzw|evtl|Mr|Mrs|Ms|St|\d{1,3})\.$/
const clauseEnd = /[,;:–—]["“”'’»«)\]]*$/

const endsSentence = (word: string): boolean => sentenceEnd.test(word.slice(-8)) && !abbreviation.test(word)

/** Gives the characters of `count` words from `from` on, with the spaces between. */
const lengthOf = (words: readonly string[], from: number, count: number): number =>
  words.slice(from, from + count).reduce((sum, word) => sum + word.length + 1, -1)

/**
 * Gives the index of the word that begins the next piece: after the last sentence that leaves the piece at least a
 * third of its length, after the last clause that leaves it half, or after the last word. No piece is left with a
 * word or two where two pieces can be about even.
 */
const endOfPiece = (words: readonly string[], from: number, most: number): number => {
  const full = lengthOf(words, from, most)
  const rest = lengthOf(words, from + most, most)
  const isLastButOne = from + 2 * most >= words.length
  const wanted = isLastButOne && rest < full / 3 ? (full + rest) / 2 : full
  let [length, sentence, clause, word] = [-1, 0, 0, 1]
  for (let count = 1; count <= most; count += 1) {
    const last = words[from + count - 1] ?? ''
    length += last.length + 1
    if (length >= full / 3 && endsSentence(last)) sentence = count
    if (length >= full / 2 && length <= wanted && clauseEnd.test(last.slice(-8))) clause = count
    if (length <= wanted && !abbreviation.test(last)) word = count
  }
  return from + (sentence || clause || word)
}

/** Gives the index of the first word of each piece, and the number of words as the last. */
const boundsOf = (words: readonly string[], mostWords: MostWords): readonly number[] => {
  const bounds = [0]
  for (let from = 0; from < words.length; ) {
    const most = Math.max(1, mostWords(words, from))
    from = from + most >= words.length ? words.length : endOfPiece(words, from, most)
    bounds.push(from)
  }
  return bounds
}

const visibleLength = (text: string): number => text.replaceAll(' ', '').length

/** Gives the timed words of each piece; undefined where they are not the words of the text. */
const timedWords = (cue: Cue, texts: readonly string[]): readonly (readonly Word[])[] | undefined => {
  let at = 0
  const pieces = texts.map((text) => {
    const from = at
    let missing = visibleLength(text)
    while (missing > 0 && at < cue.words.length) {
      missing -= visibleLength(cue.words[at]?.text ?? '')
      at += 1
    }
    return missing === 0 ? cue.words.slice(from, at) : []
  })
  const starts = pieces.map(([first], index) =>
    index === 0 ? cue.startSeconds : (first?.startSeconds ?? -1),
  )
  const ascends = [...starts, cue.endSeconds].every((start, index, all) => start > (all[index - 1] ?? -1))
  return ascends && pieces.every((piece) => piece.length > 0) ? pieces : undefined
}

/** Gives the start of each piece and the end of the last, in whole milliseconds between those of the cue. */
const sharedTimes = ({ startSeconds, endSeconds }: Cue, texts: readonly string[]): readonly number[] => {
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  const [startMs, endMs] = [Math.round(startSeconds * 1000), Math.round(endSeconds * 1000)]
  let [spoken, beforeMs] = [0, startMs - 1]
  const starts = texts.map((text, at) => {
    const shareMs = startMs + Math.round(((endMs - startMs) * spoken) / total)
    beforeMs = Math.max(beforeMs + 1, Math.min(shareMs, endMs - (texts.length - at)))
    spoken += text.length
    return at === 0 ? startSeconds : beforeMs / 1000
  })
  return [...starts, endSeconds]
}

/**
 * Takes a cue and how much a piece can hold; gives pieces that together say all of it, in order, one after the other
 * in its time. They end with a sentence where they can, else with a clause, else with a word; only the space at a
 * break is left out, and a word is never broken. Each begins when its first word is spoken where word times are
 * known, else in proportion to its characters. A cue that is shorter than a millisecond a piece stays whole.
 */
export const splitCue = (cue: Cue, mostWords: MostWords): readonly Cue[] => {
  const words = cue.text.split(' ')
  const bounds = boundsOf(words, mostWords)
  const pieces = bounds.length - 1
  if (pieces < 2 || Math.floor((cue.endSeconds - cue.startSeconds) * 1000) < pieces) return [cue]
  const texts = bounds.slice(1).map((end, at) => words.slice(bounds[at], end).join(' '))
  const known = timedWords(cue, texts)
  const shared = sharedTimes(cue, texts)
  const startOf = (at: number): number => {
    const word = at === 0 ? undefined : known?.[at]?.[0]
    return word?.startSeconds ?? shared[at] ?? cue.endSeconds
  }
  return texts.map((text, at) => ({
    startSeconds: startOf(at),
    endSeconds: startOf(at + 1),
    speaker: cue.speaker,
    text,
    words: known?.[at] ?? [],
  }))
}
