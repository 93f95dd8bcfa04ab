// The anchors of chapters in a transcript.
import type { Chapter } from '../model/episode.ts'

/**
 * Gives each chapter its anchor: `c-45` for the one that starts in second 45, which stays when others are added.
 * A second one within the same second gets its position behind it.
 */
export const chapterAnchors = (chapters: readonly Chapter[]): ReadonlyMap<Chapter, string> => {
  const taken = new Set<string>()
  const anchors = new Map<Chapter, string>()
  for (const [at, chapter] of chapters.entries()) {
    const anchor = `c-${Math.floor(chapter.startSeconds)}`
    const free = taken.has(anchor) ? `${anchor}-${at + 1}` : anchor
    taken.add(free)
    anchors.set(chapter, free)
  }
  return anchors
}
