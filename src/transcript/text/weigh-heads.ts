// Decides over a whole file which beginnings of lines are times and names, and which are words.
import { looksLikeName } from './name-shape.ts'
import type { Head } from './read-head.ts'

/** A line with what may be its head. */
export interface HeadedLine {
  readonly head: Head
  /** The name as plain text, empty where there is none. */
  readonly name: string
  readonly startsBlock: boolean
  /** Whether the next line of its block has no time: what is said may stand there. */
  readonly isFollowed: boolean
}

type Verdict = (line: HeadedLine) => boolean

/** Of the paragraphs or the lines of a file. */
const mostHaveOne = 0.5
const someHaveOne = 0.2
const nearlyAllHaveOne = 0.8
const mostlyAscending = 0.8

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const startsOf = (lines: readonly HeadedLine[]) => lines.filter(({ startsBlock }) => startsBlock)

const ascend = (lines: readonly HeadedLine[]): boolean => {
  const times = lines.flatMap(({ head }) => head.time?.seconds ?? [])
  const up = times.filter((seconds, at) => at > 0 && seconds >= (times[at - 1] ?? 0)).length
  return times.length < 2 || share(up, times.length - 1) >= mostlyAscending
}

/** `12:30 Uhr` is a time of day. */
export const isTimeOfDay = ({ restWithName, time }: Head): boolean =>
  time?.style === 'bare' && /^(?:Uhr|h|am|pm|a\.m\.|p\.m\.|o['’]clock)(?![\p{L}\p{N}])/iu.test(restWithName)

/** `12:30 Anna: text`, `Anna (12:30)`, and `12:30 Anna` where text follows in the next line. */
const isNameBesideTime = ({ head, name, isFollowed }: HeadedLine): boolean => {
  const isWhole = head.rest === '' && (!head.isTimeFirst || isFollowed)
  return (head.name?.hasColon === true || isWhole) && looksLikeName(name)
}

/** `Anna:` alone in the first line of a paragraph, what she says below it. */
const isNameOverText = ({ head, name, startsBlock, isFollowed }: HeadedLine): boolean =>
  startsBlock &&
  isFollowed &&
  head.rest === '' &&
  head.name?.hasColon === true &&
  !head.time &&
  looksLikeName(name)

/** Nobody begins a sentence like that: in square brackets, with hours, beside a name, or with nothing behind it. */
const isPlainlyTime = (line: HeadedLine): boolean => {
  const { time, restWithName } = line.head
  if (time === undefined) return false
  return time.style === 'square' || /:\d+:/.test(time.found) || restWithName === '' || isNameBesideTime(line)
}

/** A time counts where it is plainly one, or where most of the file has them. */
const weighTimes = (lines: readonly HeadedLine[]): Verdict => {
  const timed = lines.filter(({ head }) => head.time !== undefined && !isTimeOfDay(head))
  const plain = timed.filter(isPlainlyTime)
  const squares = plain.filter(({ head }) => head.time?.style === 'square')
  const loose = plain.filter(({ head }) => head.time?.style !== 'square')
  const [starts, timedStarts] = [startsOf(lines), startsOf(timed)]
  const most =
    share(timed.length, lines.length) >= mostHaveOne ||
    share(timedStarts.length, starts.length) >= mostHaveOne
  const inOtherForm = squares.length * 2 >= timed.length
  const looseCount = ascend(loose) && share(loose.length, timed.length) >= mostHaveOne
  const counted = new Set(most && !inOtherForm && ascend(timed) ? timed : looseCount ? plain : squares)
  return (line) => counted.has(line)
}

const countNames = (lines: readonly HeadedLine[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const comeAgain = (named: readonly HeadedLine[]): readonly HeadedLine[] => {
  const counts = countNames(named)
  return named.filter(({ name }) => (counts.get(name) ?? 0) > 1)
}

/** Names behind times count together: where most times have one, or where the name comes again. */
const namesBesideTimes = (lines: readonly HeadedLine[], isTime: Verdict): readonly HeadedLine[] => {
  const timed = lines.filter(isTime)
  const named = timed.filter(isNameBesideTime)
  return share(named.length, timed.length) >= mostHaveOne ? named : comeAgain(named)
}

/** Of names without time or bold those that come again often enough, or all where nearly everything has one. */
const oftenEnough = (named: readonly HeadedLine[], places: number): readonly HeadedLine[] => {
  if (share(named.length, places) >= nearlyAllHaveOne) return named
  const again = comeAgain(named)
  return share(again.length, places) >= someHaveOne ? again : []
}

/** `Name: text`, at the beginning of paragraphs, or of lines where most lines have one. */
const plainNames = (lines: readonly HeadedLine[], isTime: Verdict): readonly HeadedLine[] => {
  const named = lines.filter(
    (line) => line.head.name?.hasColon === true && looksLikeName(line.name) && !isTime(line),
  )
  const atStarts = oftenEnough(startsOf(named), startsOf(lines).length)
  const anywhere = share(named.length, lines.length) >= mostHaveOne ? oftenEnough(named, lines.length) : []
  return anywhere.length > atStarts.length ? anywhere : atStarts
}

/** A name alone on its line, text below it: where a time stands beside it or where it comes again. */
const loneNames = (lines: readonly HeadedLine[], isTime: Verdict): readonly HeadedLine[] => {
  const isLoneTime = (line: HeadedLine | undefined): boolean =>
    line !== undefined && isTime(line) && line.head.restWithName === '' && line.head.name === undefined
  const lone: HeadedLine[] = []
  const besideTime: HeadedLine[] = []
  lines.forEach((line, at) => {
    const { head, name, isFollowed } = line
    if (head.name === undefined || head.name.hasColon || head.rest !== '' || head.time !== undefined) return
    if (!looksLikeName(name)) return
    if (isLoneTime(lines[at + 1]) || (isLoneTime(lines[at - 1]) && isFollowed)) besideTime.push(line)
    else if (isFollowed && line.startsBlock) lone.push(line)
  })
  return [...besideTime, ...oftenEnough(lone, startsOf(lines).length)]
}

/**
 * Takes every line of a file with its possible head; gives what says of each whether it has a time and a name.
 * Times must mostly ascend and stand before most of the text, unless they are in square brackets, alone on their
 * line or beside a name. A name must be bold or in brackets, beside a time, or come again; known once, it is known
 * everywhere.
 */
export const weighHeads = (
  lines: readonly HeadedLine[],
): { readonly isTime: Verdict; readonly isName: Verdict } => {
  const isTime = weighTimes(lines)
  const marked = lines.filter(
    ({ head, name }) =>
      name !== '' && head.name?.isMarked === true && (head.name.hasColon || head.time !== undefined),
  )
  const certain = [...marked, ...namesBesideTimes(lines, isTime), ...lines.filter(isNameOverText)]
  // Where most heads have another form, `Name:` is most likely what somebody says.
  const isSettled = share(certain.length, startsOf(lines).length) >= mostHaveOne
  const plain = isSettled ? [] : plainNames(lines, isTime)
  const named = new Set([...certain, ...plain, ...loneNames(lines, isTime)])
  const known = new Set([...named].map(({ name }) => name))
  const isKnown = ({ head, name }: HeadedLine): boolean => head.name?.hasColon === true && known.has(name)
  return { isTime, isName: (line) => named.has(line) || isKnown(line) }
}
