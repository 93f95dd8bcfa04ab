// Takes over the chapters that a program wrote into a recording.
import { plainTitle } from '../chapters/plain-title.ts'
import type { Chapter } from '../model/episode.ts'
import { parseId3Chapters } from '../tags/parse-id3-chapters.ts'
import type { RecordedChapter } from './chapters-in-m4a.ts'

/** As in front matter. */
const longestTitle = 255

/**
 * Takes the chapters that a program wrote and the length of the recording in seconds; gives those that can be used, each
 * starting in a later second than the one before it and none behind the end. Nothing here is reported: an editor cannot
 * correct what a program wrote, and whatever is written in front matter counts instead.
 */
export const usableChapters = (
  found: readonly RecordedChapter[],
  durationSeconds: number,
): readonly Chapter[] => {
  const chapters = new Map<number, Chapter>()
  for (const { startSeconds, title, url } of found) {
    const plain = plainTitle(title)
    const second = Math.floor(startSeconds)
    if (plain === '' || plain.length > longestTitle || startSeconds >= durationSeconds) continue
    if (!chapters.has(second)) chapters.set(second, { startSeconds, title: plain, url, image: undefined })
  }
  return [...chapters.values()]
}

/** Takes the tags in front of the sound of an MP3 and its length in seconds; gives their chapters without pictures. */
export const chaptersInTags = (bytes: Uint8Array, durationSeconds: number): readonly Chapter[] =>
  usableChapters(parseId3Chapters(bytes), durationSeconds)
