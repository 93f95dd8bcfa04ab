// Says whether two lists of chapters say the same to listeners.
import type { Chapter } from '../model/episode.ts'
import { plainTitle } from './plain-title.ts'

const said = ({ startSeconds, title }: Chapter): string => `${Math.floor(startSeconds)} ${plainTitle(title)}`

/**
 * Gives whether two lists have the same titles at the same seconds: programs round fractions in many ways, and links and
 * pictures are added by hand.
 */
export const sameChapters = (some: readonly Chapter[], others: readonly Chapter[]): boolean =>
  some.length === others.length &&
  some.every((chapter, at) => others[at] && said(chapter) === said(others[at]))
