// What every parser of chapters ends with: marks in order, one to a second, everything passed over counted.
import type { Chapter } from '../model/episode.ts'
import { excerpt } from '../model/excerpt.ts'
import type { Locate, Outcome, Problem } from '../model/problem.ts'
import type { ChapterReading, Mark } from './chapter-reading.ts'
import { clockSeconds } from './chapter-time.ts'

/** The chapters of a file, and where each of them stands: `locate(['chapters', 2])`. */
export interface ParsedChapters {
  readonly chapters: readonly Chapter[]
  readonly locate: Locate
}

interface Repaired {
  readonly marks: readonly Mark[]
  readonly problems: readonly Problem[]
}

/** A file of another kind has an error in every line; nobody reads more than the first few. */
const errorsShown = 20
/** Ends are rounded in many ways: only what differs by a second was meant to say something. */
const endToleranceMs = 1000
const keysShown = 5

const adviceAt = ({ position }: Pick<Mark, 'position'>) =>
  ({ ...position, severity: 'advice', field: undefined }) as const

const fewest = (errors: readonly Problem[]): readonly Problem[] => {
  const further = errors[errorsShown]
  if (further === undefined) return errors
  const { file, line, column } = further
  const count = errors.length - errorsShown
  const position = { file, line, column, field: undefined }
  return [
    ...errors.slice(0, errorsShown),
    { ...position, code: 'chapters-further-problems', severity: 'error', facts: { count } },
  ]
}

const sortMarks = (marks: readonly Mark[]): Repaired => {
  const backwards = marks.filter(({ startMs }, at) => startMs < (marks[at - 1]?.startMs ?? 0))
  const [first] = backwards
  if (first === undefined) return { marks, problems: [] }
  const facts = {
    start: clockSeconds(first.startMs),
    title: excerpt(first.title),
    count: backwards.length,
  }
  return {
    marks: marks.toSorted((a, b) => a.startMs - b.startMs),
    problems: [{ ...adviceAt(first), code: 'chapters-sorted', facts }],
  }
}

/** Apps count whole seconds: of marks in the same second they would show one, and not all the same one. */
const onePerSecond = (marks: readonly Mark[]): Repaired => {
  const kept: Mark[] = []
  const dropped: { readonly mark: Mark; readonly instead: Mark }[] = []
  for (const mark of marks) {
    const last = kept.at(-1)
    if (last && Math.floor(last.startMs / 1000) === Math.floor(mark.startMs / 1000))
      dropped.push({ mark, instead: last })
    else kept.push(mark)
  }
  const [first] = dropped
  if (first === undefined) return { marks, problems: [] }
  const facts = {
    start: clockSeconds(first.mark.startMs),
    title: excerpt(first.mark.title),
    kept: excerpt(first.instead.title),
    count: dropped.length,
  }
  return { marks: kept, problems: [{ ...adviceAt(first.mark), code: 'chapters-same-second', facts }] }
}

const unusedEnds = (marks: readonly Mark[]): readonly Problem[] => {
  const odd = marks.filter(({ endMs }, at) => {
    const next = marks[at + 1]
    return next && endMs !== undefined && Math.abs(endMs - next.startMs) >= endToleranceMs
  })
  const [first] = odd
  if (first?.endMs === undefined) return []
  const facts = { title: excerpt(first.title), end: clockSeconds(first.endMs), count: odd.length }
  return [{ ...adviceAt(first), code: 'chapters-ends-unused', facts }]
}

const passedOver = ({ hidden, unused }: ChapterReading): readonly Problem[] => {
  const problems: Problem[] = []
  const [firstHidden] = hidden
  if (firstHidden) {
    const facts = { start: clockSeconds(firstHidden.startMs), count: hidden.length }
    problems.push({ ...adviceAt(firstHidden), code: 'chapters-hidden', facts })
  }
  const [firstUnused] = unused
  if (firstUnused) {
    const keys = [...new Set(unused.map(({ key }) => key))].slice(0, keysShown).map(excerpt)
    problems.push({
      ...adviceAt(firstUnused),
      code: 'chapters-keys-unused',
      facts: { keys, count: unused.length },
    })
  }
  return problems
}

const chapterOf = ({ startMs, title, url, image }: Mark): Chapter => ({
  startSeconds: startMs / 1000,
  title,
  url,
  image,
})

/**
 * Takes what was read of a file; gives its chapters, each starting in a later second than the one before it, or the
 * errors, at most twenty and how many more. Reports `chapters-empty` and `chapters-further-problems`. Advice, each
 * once a file with a count: `chapters-sorted`, `chapters-same-second`, `chapters-ends-unused`, `chapters-hidden`,
 * `chapters-keys-unused`.
 */
export const finishChapters = (reading: ChapterReading): Outcome<ParsedChapters> => {
  const advice = passedOver(reading)
  const top = { file: reading.file, line: 1, column: 1 }
  if (reading.errors.length > 0) return { value: undefined, problems: [...fewest(reading.errors), ...advice] }
  if (reading.marks.length === 0) {
    const empty: Problem = {
      ...top,
      code: 'chapters-empty',
      severity: 'error',
      field: undefined,
      facts: undefined,
    }
    return { value: undefined, problems: [empty, ...advice] }
  }
  const sorted = sortMarks(reading.marks)
  const { marks, problems } = onePerSecond(sorted.marks)
  const locate: Locate = ([, index]) => (typeof index === 'number' && marks[index]?.position) || top
  return {
    value: { chapters: marks.map(chapterOf), locate },
    problems: [...sorted.problems, ...problems, ...unusedEnds(marks), ...advice],
  }
}
