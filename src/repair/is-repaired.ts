// Proves that edits repair what they are for, and that they do no harm.
import type { Problem } from '../model/problem.ts'
import { applyEdits, changedLines, type TextEdit } from '../model/text-edit.ts'

/** Gives what a parser finds wrong in the text of one file. */
export type ProblemsIn = (text: string) => readonly Problem[]

const kindOf = ({ code, field }: Problem): string => `${code} ${field ?? ''}`

/** Counts and fresh ids differ from one reading to the next. */
const detailOf = (problem: Problem): string =>
  `${kindOf(problem)} ${JSON.stringify(problem.facts, (key, value: unknown) => (key === 'count' || key === 'guid' ? undefined : value))}`

const countBy = (
  problems: readonly Problem[],
  name: (problem: Problem) => string,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const problem of problems) counts.set(name(problem), (counts.get(name(problem)) ?? 0) + 1)
  return counts
}

const linesAfter = (text: string, edits: readonly TextEdit[]): ReadonlySet<number> => {
  const lines = new Set<number>()
  let shift = 0
  for (const { line, before, after } of changedLines(text, edits)) {
    for (let at = 0; at < Math.max(1, after.length); at += 1) lines.add(line + shift + at)
    shift += after.length - before.length
  }
  return lines
}

const isSyntax = ({ code, severity }: Problem): boolean =>
  severity === 'error' && /^(?:yaml|front-matter)-/.test(code)

/** A file that could not be read hides what else is wrong in it; what shows up elsewhere then was there before. */
const newProblems = (
  before: readonly Problem[],
  after: readonly Problem[],
  touched: ReadonlySet<number>,
): readonly Problem[] => {
  const known = countBy(before, kindOf)
  const counts = countBy(after, kindOf)
  const wasHidden = before.some(isSyntax)
  return after.filter((problem) => {
    const isMore = (counts.get(kindOf(problem)) ?? 0) > (known.get(kindOf(problem)) ?? 0)
    return isMore && !(wasHidden && !touched.has(problem.line))
  })
}

const isGone = (problem: Problem, before: readonly Problem[], after: readonly Problem[]): boolean => {
  const isSame = (other: Problem): boolean =>
    other.code === problem.code && other.line === problem.line && other.column === problem.column
  // What only shows beside other files is in neither.
  const known = before.find(isSame)
  if (known === undefined) return true
  const count = (problems: readonly Problem[]): number =>
    countBy(problems, detailOf).get(detailOf(known)) ?? 0
  return count(after) < count(before)
}

/**
 * Takes the text of a file, edits to it, the problems they are for, and what parses that file. Tells whether the edits fit
 * the text, every one of the problems is gone afterwards, and none has appeared that the file did not have.
 */
export const isRepaired = (
  text: string,
  edits: readonly TextEdit[],
  repaired: readonly Problem[],
  problemsIn: ProblemsIn,
): boolean => {
  const edited = applyEdits(text, edits)
  if (edited === undefined || edited === text) return false
  const [before, after] = [problemsIn(text), problemsIn(edited)]
  return (
    newProblems(before, after, linesAfter(text, edits)).length === 0 &&
    repaired.every((problem) => isGone(problem, before, after))
  )
}
