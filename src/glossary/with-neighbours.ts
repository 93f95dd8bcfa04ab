// Takes what stands around a wrong form of the right one along: `Uwe Schneide wind` is not to become two Uwes.
import { isInWord } from './form-surroundings.ts'

export interface FoundForm {
  readonly start: number
  readonly end: number
  readonly isGenitive: boolean
  /** What is to stand there instead. */
  readonly right: string
  /** What is before it belongs to another form. */
  readonly least: number
}

/** A name may go on in the next line. */
const isSaidAt = (text: string, part: string, at: number): boolean =>
  text.slice(at, at + part.length).replaceAll(/\s/g, ' ') === part

/** Gives where the right form can be cut in two, from its end, so that `isThere` holds; 0 where nowhere. */
const cutWhere = (right: string, isThere: (lead: string, tail: string) => boolean): number => {
  for (let at = right.lastIndexOf(' '); at > 0; at = right.lastIndexOf(' ', at - 1))
    if (isThere(right.slice(0, at + 1), right.slice(at))) return at
  return 0
}

/** Gives where a form begins and ends together with the words of the right one that stand before or behind it already. */
export const withNeighbours = (text: string, { start, end, isGenitive, right, least }: FoundForm) => {
  const lead = cutWhere(right, (before) => {
    const from = start - before.length
    return from >= least && isSaidAt(text, before, from) && !isInWord(text, from)
  })
  if (lead > 0) return { start: start - lead - 1, end }
  const tail = cutWhere(right, (_, behind) => {
    const isWhole = !isInWord(text, end + behind.length)
    return !isGenitive && isSaidAt(text, behind, end) && isWhole
  })
  return { start, end: tail > 0 ? end + right.length - tail : end }
}
