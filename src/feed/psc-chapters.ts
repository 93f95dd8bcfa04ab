// Writes `<psc:chapters>`.
import { renderPodloveChapters } from '../chapters/render-podlove-chapters.ts'
import type { Chapter } from '../model/episode.ts'
import { emptyElement, parentElement } from './xml-element.ts'

/**
 * Takes chapters whose pictures are absolute addresses; gives nothing where there are none. Podlove Simple Chapters:
 * https://github.com/podlove/podlove-specifications/blob/master/podlove-simple-chapters.md
 */
export const pscChapters = (chapters: readonly Chapter[]) => {
  if (chapters.length === 0) return undefined
  const { version, chapters: written } = renderPodloveChapters(chapters)
  const children = written.map(({ start, title, href, image }) =>
    emptyElement('psc:chapter', { start, title, href, image }),
  )
  return parentElement('psc:chapters', children, { version })
}
