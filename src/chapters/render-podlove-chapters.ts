// Gives chapters as Podlove Simple Chapters for a feed, as plain data.
import type { Chapter } from '../model/episode.ts'
import { clockTime } from './chapter-time.ts'

/** The attributes of `<psc:chapter>`, in their order; an undefined one is left out. */
interface PodloveChapter {
  /** Always `HH:MM:SS.mmm`: AntennaPod reads bare seconds such as `37` as 0. */
  readonly start: string
  readonly title: string
  readonly href: string | undefined
  readonly image: string | undefined
}

/** `<psc:chapters version="1.2">` with the namespace `http://podlove.org/simple-chapters`. */
export interface PodloveChapters {
  readonly version: '1.2'
  readonly chapters: readonly PodloveChapter[]
}

/** Pictures that have no address of their own cannot be named in a feed. */
const addressOf = (image: string | undefined): string | undefined =>
  image !== undefined && /^https:\/\//i.test(image) ? image : undefined

/**
 * Takes chapters in any order; gives what stands in the feed, in the order of their starts.
 * See https://github.com/podlove/podlove-specifications/blob/master/podlove-simple-chapters.md
 */
export const renderPodloveChapters = (chapters: readonly Chapter[]): PodloveChapters => ({
  version: '1.2',
  chapters: chapters
    .toSorted((a, b) => a.startSeconds - b.startSeconds)
    .map(({ startSeconds, title, url, image }) => ({
      start: clockTime(Math.round(startSeconds * 1000)),
      title,
      href: url,
      image: addressOf(image),
    })),
})
