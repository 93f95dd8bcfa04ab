// Finds chapters by time. They are in the order of their starts.
import type { PlayerChapter } from './player.ts'

type Chapters = readonly Pick<PlayerChapter, 'startSeconds'>[]

/** So many seconds into a chapter, "back" still means the one before. */
const justBegunSeconds = 3

/** Gives the position of the chapter that a second lies in; -1 before the first. */
export const chapterAt = (chapters: Chapters, seconds: number): number =>
  chapters.filter(({ startSeconds }) => startSeconds <= seconds).length - 1

/** Gives the second at which the chapter around `seconds` ends; the end of the recording in the last one. */
export const chapterEnd = (chapters: Chapters, seconds: number, durationSeconds: number): number =>
  chapters[chapterAt(chapters, seconds) + 1]?.startSeconds ?? durationSeconds

/** Gives where "next chapter" or "previous chapter" leads from a second; undefined where nothing follows. */
export const neighbourStart = (
  chapters: Chapters,
  seconds: number,
  direction: 1 | -1,
): number | undefined => {
  const at = chapterAt(chapters, direction === 1 ? seconds : seconds - justBegunSeconds)
  return direction === 1 ? chapters[at + 1]?.startSeconds : (chapters[at]?.startSeconds ?? 0)
}
