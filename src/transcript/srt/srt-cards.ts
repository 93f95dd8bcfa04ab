// Cuts the lines of a SubRip file into its cards.
import { looksLikeSrtTiming } from './parse-srt-timing.ts'

/** What stands from one timing line to the next. */
export interface SrtCard {
  /** Index of the timing line in the file. */
  readonly timingAt: number
  /** The number above the timing, undefined where there is none. */
  readonly number: number | undefined
  readonly timing: string
  /** The lines below, without blank ones at either end; blank ones may stand between. */
  readonly text: readonly string[]
  /** Index of the first of them in the file. */
  readonly textAt: number
}

interface SrtCards {
  readonly cards: readonly SrtCard[]
  /** The lines before the first card, all of them where there is no card. */
  readonly before: readonly string[]
}

const isEmpty = (line: string | undefined): boolean => line === undefined || /^[ \t]*$/.test(line)
const isNumber = (line: string | undefined): boolean =>
  line !== undefined && /^[ \t]*\d{1,9}[ \t]*$/.test(line)

/** How far above its timing a number stands in most cards of the file: 1, 2 with a blank line between, or 0. */
const numberDistance = (lines: readonly string[], timings: readonly number[]): 0 | 1 | 2 => {
  const above = timings.filter((at) => isNumber(lines[at - 1])).length
  if (above * 2 > timings.length) return 1
  const apart = timings.filter((at) => isEmpty(lines[at - 1]) && isNumber(lines[at - 2])).length
  return apart * 2 > timings.length ? 2 : 0
}

/**
 * Takes the lines of a file; gives its cards. A number belongs to a card where it stands right above the timing and
 * either below a blank line or in a file that numbers most of its cards; anywhere else it is text, such as a year.
 */
export const srtCards = (lines: readonly string[]): SrtCards => {
  const timings = lines.flatMap((line, at) => (looksLikeSrtTiming(line, lines[at - 1] ?? '') ? [at] : []))
  const distance = numberDistance(lines, timings)
  const headOf = (timingAt: number): number => {
    if (isNumber(lines[timingAt - 1]) && (distance === 1 || isEmpty(lines[timingAt - 2]))) return timingAt - 1
    if (distance === 2 && isEmpty(lines[timingAt - 1]) && isNumber(lines[timingAt - 2])) return timingAt - 2
    return timingAt
  }
  const cards = timings.map((timingAt, index): SrtCard => {
    const next = timings[index + 1]
    let [textAt, end] = [
      timingAt + 1,
      next === undefined ? lines.length : Math.max(headOf(next), timingAt + 1),
    ]
    while (textAt < end && isEmpty(lines[textAt])) textAt += 1
    while (textAt < end && isEmpty(lines[end - 1])) end -= 1
    const head = headOf(timingAt)
    const number = head === timingAt ? undefined : Number(lines[head])
    return { timingAt, number, timing: lines[timingAt] ?? '', text: lines.slice(textAt, end), textAt }
  })
  const [first] = timings
  return { cards, before: lines.slice(0, first === undefined ? lines.length : headOf(first)) }
}
