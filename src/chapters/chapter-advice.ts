// Says which apps would show the chapters of an episode badly or not at all.
import type { Chapter } from '../model/episode.ts'
import { excerpt } from '../model/excerpt.ts'
import type { Locate, Problem } from '../model/problem.ts'
import { clockSeconds } from './chapter-time.ts'

/** Spotify, YouTube and, in descriptions, Apple. */
const fewestChapters = 3
const spotifyGapSeconds = 30
const youtubeGapSeconds = 10
const spotifyTitleLength = 39
const appleTitleLength = 45

/** A picture by itself or by the character that asks for one; © and ™ are letters here. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\u20E3/u

interface Listed {
  readonly chapter: Chapter
  /** Place in the list as the editors wrote it. */
  readonly index: number
}

type Rule = (listed: readonly Listed[], durationSeconds: number, locate: Locate) => Problem | undefined

const clock = (seconds: number): string => clockSeconds(Math.round(seconds * 1000))

const adviceAt = (locate: Locate, index?: number) => {
  const { file, line, column } = locate(index === undefined ? ['chapters'] : ['chapters', index])
  return { file, line, column, severity: 'advice', field: 'chapters' } as const
}

const few: Rule = (listed, _durationSeconds, locate) =>
  listed.length >= fewestChapters
    ? undefined
    : { ...adviceAt(locate), code: 'chapters-few', facts: { count: listed.length } }

const lateStart: Rule = ([first], _durationSeconds, locate) => {
  if (first === undefined || first.chapter.startSeconds < 1) return undefined
  const { startSeconds, title } = first.chapter
  const facts = { start: clock(startSeconds), title: excerpt(title) }
  return { ...adviceAt(locate, first.index), code: 'chapters-late-start', facts }
}

const short: Rule = (listed, durationSeconds, locate) => {
  const lengths = listed.map(({ chapter, index }, at) => {
    const end = listed[at + 1]?.chapter.startSeconds ?? durationSeconds
    return { chapter, index, seconds: end - chapter.startSeconds }
  })
  const affected = lengths.filter(({ seconds }) => seconds >= 0 && seconds < spotifyGapSeconds)
  const [first] = affected.toSorted((a, b) => a.seconds - b.seconds)
  if (first === undefined) return undefined
  const facts = {
    title: excerpt(first.chapter.title),
    start: clock(first.chapter.startSeconds),
    seconds: Math.floor(first.seconds),
    isTooShortForYoutube: first.seconds < youtubeGapSeconds,
    count: affected.length,
  }
  return { ...adviceAt(locate, first.index), code: 'chapters-short', facts }
}

const longTitle: Rule = (listed, _durationSeconds, locate) => {
  const lengths = listed.map(({ chapter, index }) => ({
    title: chapter.title,
    index,
    length: [...chapter.title].length,
  }))
  const affected = lengths.filter(({ length }) => length > spotifyTitleLength)
  const [longest] = affected.toSorted((a, b) => b.length - a.length)
  if (longest === undefined) return undefined
  const { title, length, index } = longest
  const facts = {
    title: excerpt(title),
    length,
    isTooLongForApple: length > appleTitleLength,
    count: affected.length,
  }
  return { ...adviceAt(locate, index), code: 'chapters-long-title', facts }
}

const emojiTitle: Rule = (listed, _durationSeconds, locate) => {
  const affected = listed.filter(({ chapter }) => emoji.test(chapter.title))
  const [first] = affected
  if (first === undefined) return undefined
  const facts = { title: excerpt(first.chapter.title), count: affected.length }
  return { ...adviceAt(locate, first.index), code: 'chapters-emoji', facts }
}

/**
 * Takes the chapters of an episode, the length of its recording in seconds, and what finds `['chapters', 2]` in the editors'
 * file; gives advice, at most one for each rule: `chapters-few`, `chapters-late-start`, `chapters-short`,
 * `chapters-long-title`, `chapters-emoji`. None where there are no chapters.
 * See https://support.spotify.com/us/creators/article/episode-chapters/, https://support.google.com/youtube/answer/9884579
 * and https://podcasters.apple.com/support/5482-using-chapters-on-apple-podcasts
 */
export const chapterAdvice = (
  chapters: readonly Chapter[],
  durationSeconds: number,
  locate: Locate,
): readonly Problem[] => {
  if (chapters.length === 0) return []
  const listed = chapters
    .map((chapter, index) => ({ chapter, index }))
    .toSorted((a, b) => a.chapter.startSeconds - b.chapter.startSeconds)
  const rules = [few, lateStart, short, longTitle, emojiTitle]
  return rules.flatMap((rule) => rule(listed, durationSeconds, locate) ?? [])
}
