// Joins words that a file lists one by one into segments that can be read.
import type { Position } from '../../model/problem.ts'
import { spacedWords } from './join-words.ts'
import type { EndedSegment, SpokenSegment } from './segment-cues.ts'
import type { SpokenWord } from './spoken-words.ts'
import { groupWords } from './words-to-cues.ts'

/** A word that is an entry of its own. */
export interface PlacedWord extends SpokenWord {
  readonly position: Position
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u

/** In scripts without spaces only what is very short is a word; a long text without spaces is none anywhere. */
const isOneWord = ({ text }: SpokenSegment): boolean => {
  const word = text.trim()
  return word !== '' && !/\s/.test(word) && word.length <= (unspaced.test(word) ? 4 : 60)
}

/** Takes words as they stand in the file; gives segments, each with its words. Words without times are in them. */
export const segmentsOfWords = (words: readonly PlacedWord[]): readonly SpokenSegment[] => {
  const texts = spacedWords(words.map(({ text }) => text))
  let reached = 0
  return groupWords(words.map((word, at) => ({ ...word, text: texts[at] ?? '' }))).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const startSeconds = group.find((word) => word.startSeconds !== undefined)?.startSeconds ?? reached
    const endSeconds = group.findLast((word) => word.endSeconds !== undefined)?.endSeconds
    reached = endSeconds ?? startSeconds
    const text = group.map((word) => word.text).join('')
    return [
      { position: first.position, startSeconds, endSeconds, speaker: first.speaker, text, words: group },
    ]
  })
}

/**
 * Takes segments; where most of them are single words, gives those that follow each other joined into sentences,
 * with their words, and the others as they are. Segments that came as sentences stay.
 */
export const joinWordSegments = (segments: readonly EndedSegment[]): readonly SpokenSegment[] => {
  const single = segments.filter(isOneWord)
  const spoken = segments.filter(({ text }) => text.trim() !== '')
  if (single.length < 2 || single.length * 2 <= spoken.length) return segments
  const joined: SpokenSegment[] = []
  let run: PlacedWord[] = []
  const finishRun = (): void => {
    for (const segment of segmentsOfWords(run)) joined.push(segment)
    run = []
  }
  for (const segment of segments) {
    if (isOneWord(segment)) run.push(segment)
    else {
      finishRun()
      joined.push(segment)
    }
  }
  finishRun()
  return joined
}
