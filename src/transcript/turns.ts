// Makes an article of cues: chapters, turns of one speaker, paragraphs with anchors.
import type { Chapter } from '../model/episode.ts'
import type { ChapterTurns, Cue, Paragraph, Transcript, Turn } from './transcript.ts'

// Paragraphs are measured in time, not in words, so that anchors stay when a word is corrected: at the usual
// 130 to 160 words a minute these seconds are 60 to 90 words.
const longEnoughSeconds = 28
const tooLongSeconds = 60
const pauseSeconds = 1.5
/** For times that say nothing, such as an hour of cues that all start at once. */
const tooManyCharacters = 1500
// Without times, paragraphs can only be measured in characters: again some 60 to 90 words.
const longEnoughCharacters = 400
const tooLongCharacters = 900

/** A chapter mark set by ear may come a little after the sentence that it means. */
const chapterToleranceSeconds = 2

const endsSentence = (text: string): boolean => /[.!?…][“”"'’»«)\]]*$/.test(text.slice(-8))

/** Splits a list wherever `breaks` says so between an entry and the next. */
const splitWhere = <T>(list: readonly T[], breaks: (last: T, next: T) => boolean): readonly T[][] => {
  const parts: T[][] = []
  for (const next of list) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    if (part === undefined || last === undefined || breaks(last, next)) parts.push([next])
    else part.push(next)
  }
  return parts
}

/** Splits what one speaker says at ends of sentences, by length of the text alone. */
const untimedParagraphsOf = (turn: readonly Cue[]): readonly Cue[][] => {
  let characters = 0
  return splitWhere(turn, (last) => {
    characters += last.text.length + 1
    const mayBreak = characters >= longEnoughCharacters && endsSentence(last.text)
    const breaks = mayBreak || characters >= tooLongCharacters
    if (breaks) characters = 0
    return breaks
  })
}

/** Splits what one speaker says at ends of sentences, by length and at pauses. */
const timedParagraphsOf = (turn: readonly Cue[]): readonly Cue[][] => {
  let startSeconds = turn[0]?.startSeconds ?? 0
  let characters = 0
  return splitWhere(turn, (last, next) => {
    characters += last.text.length
    const lasted = last.endSeconds - startSeconds
    const pause = next.startSeconds - last.endSeconds
    const mayBreak = lasted >= longEnoughSeconds || pause > pauseSeconds || characters >= tooManyCharacters
    const mustBreak = lasted >= tooLongSeconds || characters >= 2 * tooManyCharacters
    const breaks = mustBreak || (mayBreak && endsSentence(last.text))
    if (breaks) {
      startSeconds = next.startSeconds
      characters = 0
    }
    return breaks
  })
}

/** Gives a function that makes `t-754` of seconds, and `t-754-2` where that is taken. */
const timedAnchors = (): ((startSeconds: number) => string) => {
  const taken = new Map<number, number>()
  return (startSeconds) => {
    const second = Math.floor(startSeconds)
    const count = (taken.get(second) ?? 0) + 1
    taken.set(second, count)
    return count === 1 ? `t-${second}` : `t-${second}-${count}`
  }
}

/** Gives a function that makes `p-1`, `p-2` and so on. */
const countedAnchors = (): (() => string) => {
  let count = 0
  return () => {
    count += 1
    return `p-${count}`
  }
}

/** Gives the cues of each chapter, before them those that come before the first chapter. */
const byChapter = (cues: readonly Cue[], chapters: readonly Chapter[]) => {
  const groups = [undefined, ...chapters].map((chapter) => ({ chapter, spoken: [] as Cue[] }))
  let reached = 0
  for (const cue of cues) {
    const tolerance = Math.min((cue.endSeconds - cue.startSeconds) / 2, chapterToleranceSeconds)
    const upTo = cue.startSeconds + tolerance
    while ((chapters[reached]?.startSeconds ?? Number.POSITIVE_INFINITY) <= upTo) reached += 1
    groups[reached]?.spoken.push(cue)
  }
  return groups.filter(({ chapter, spoken }) => chapter !== undefined || spoken.length > 0)
}

/**
 * Takes a transcript and the chapters of its episode, both in order; gives what is said chapter by chapter, in
 * turns of one speaker, in paragraphs of some 60 to 90 words. Every cue is in it once, in its order. Every chapter
 * is in it, so that links to its heading lead somewhere; without chapters, and without times that would tell what
 * is said in them, there is one group.
 */
export const turnsOf = (
  { cues, timing }: Pick<Transcript, 'cues' | 'timing'>,
  chapters: readonly Chapter[],
): readonly ChapterTurns[] => {
  const isTimed = timing !== 'none'
  const anchorOf = isTimed ? timedAnchors() : countedAnchors()
  const paragraphsOf = isTimed ? timedParagraphsOf : untimedParagraphsOf
  const paragraphOf = (paragraph: readonly Cue[]): Paragraph => {
    const startSeconds = paragraph[0]?.startSeconds ?? 0
    return { startSeconds, anchor: anchorOf(startSeconds), cues: paragraph }
  }
  const turnOf = (turn: readonly Cue[]): Turn => ({
    speaker: turn[0]?.speaker,
    startSeconds: turn[0]?.startSeconds ?? 0,
    paragraphs: paragraphsOf(turn).map(paragraphOf),
  })
  return byChapter(cues, isTimed ? chapters : []).map(({ chapter, spoken }) => ({
    chapter,
    turns: splitWhere(spoken, (last, next) => last.speaker !== next.speaker).map(turnOf),
  }))
}
