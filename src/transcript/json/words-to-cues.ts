// Makes cues of timed words: whole sentences of one voice, not too long.
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, Word } from '../transcript.ts'
import type { SpokenWord } from './spoken-words.ts'

const pauseSeconds = 1
/** Two lines of captions; a cue ends at a comma before that where it can. */
const longCharacters = 120
const commaCharacters = 70

const sentenceEnd = /[.!?…][“”"'’»«)\]]*\s*$/
/** `z. B.`, `3. Mai`, `Dr. Müller`: a point that ends no sentence. */
const abbreviation = /(?:^|\s)(?:\p{L}|\d+|Dr|Prof|Nr|St|ca|vgl|bzw|evtl|ggf|Mr|Mrs|Ms)\.\s*$/iu

const endsSentence = (text: string): boolean => sentenceEnd.test(text) && !abbreviation.test(text)

/**
 * Takes words with their spaces; gives them in groups, each a cue: cut at a change of speaker, at ends of sentences,
 * at pauses of a second, and where a cue would get too long for captions.
 */
export const groupWords = <W extends SpokenWord>(words: readonly W[]): readonly (readonly W[])[] => {
  const groups: W[][] = []
  let characters = 0
  for (const word of words) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const pause = (word.startSeconds ?? 0) - (last?.endSeconds ?? Number.POSITIVE_INFINITY)
    const isFull =
      characters + word.text.length > longCharacters ||
      (characters > commaCharacters && /[,;:–]\s*$/.test(last?.text ?? ''))
    const breaks =
      last?.speaker !== word.speaker || pause >= pauseSeconds || isFull || endsSentence(last?.text ?? '')
    if (group === undefined || breaks) {
      groups.push([word])
      characters = word.text.length
    } else {
      group.push(word)
      characters += word.text.length
    }
  }
  return groups
}

/**
 * Takes words and who speaks where none of them says; gives each word a speaker: without one of its own it belongs
 * to the voice before it, at the beginning to the voice after it.
 */
export const withSpeakers = <W extends SpokenWord>(
  words: readonly W[],
  speaker: string | undefined,
): readonly W[] => {
  let current = words.find((word) => word.speaker !== undefined)?.speaker ?? speaker
  return words.map((word) => {
    current = word.speaker ?? current
    return { ...word, speaker: current }
  })
}

/** The timed words of a cue, inside its times, none before the one before it. */
const timedWords = (words: readonly SpokenWord[], cueStart: number, cueEnd: number): readonly Word[] => {
  const timed: Word[] = []
  for (const { startSeconds, endSeconds, text } of words) {
    if (startSeconds === undefined || endSeconds === undefined || isBlank(text)) continue
    const [start, end] = [Math.max(startSeconds, cueStart), Math.min(endSeconds, cueEnd)]
    if (start < end && start >= (timed.at(-1)?.startSeconds ?? 0))
      timed.push({ startSeconds: start, endSeconds: end, text: plainText(text) })
  }
  return timed
}

/** Says whether a word's time runs backwards, alone or against the word before it. */
export const runsBackwards = (words: readonly SpokenWord[]): boolean => {
  let before = 0
  return words.some(({ startSeconds, endSeconds }) => {
    if (startSeconds === undefined || endSeconds === undefined) return false
    const isBackwards = endSeconds < startSeconds || startSeconds < before
    before = Math.max(before, startSeconds)
    return isBackwards
  })
}

/** Takes the words of a cue with their spaces, and its times in seconds; gives the cue, its text in one line. */
export const cueOf = (words: readonly SpokenWord[], startSeconds: number, endSeconds: number): Cue => ({
  startSeconds,
  endSeconds,
  speaker: words[0]?.speaker,
  text: plainText(words.map((word) => word.text).join('')),
  words: timedWords(words, startSeconds, endSeconds),
})
