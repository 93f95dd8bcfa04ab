// Writes chapters as the lines of show notes that Spotify, YouTube, Apple and AntennaPod read.
import type { Chapter } from '../model/episode.ts'
import { clockSeconds } from './chapter-time.ts'
import { plainTitle } from './plain-title.ts'

/**
 * Takes chapters in any order; gives a line for each, `00:01:10 Title`, in the order of their starts. Plain text: what writes it
 * into HTML escapes it. Where two start in the same second, apps would take neither order for granted, and only the
 * first is written. See https://support.spotify.com/us/creators/article/episode-chapters/
 */
export const renderChapterList = (chapters: readonly Chapter[]): readonly string[] => {
  const lines = new Map<string, string>()
  for (const { startSeconds, title } of chapters.toSorted((a, b) => a.startSeconds - b.startSeconds)) {
    const time = clockSeconds(Math.round(startSeconds * 1000))
    if (!lines.has(time)) lines.set(time, `${time} ${plainTitle(title)}`)
  }
  return [...lines.values()]
}
