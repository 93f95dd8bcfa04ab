// Prints problems as the editors read them.
import type { Said } from '../words/said.ts'
import type { Words } from '../words/words-for.ts'
import { plainLine } from './plain-line.ts'
import type { Problem, ProblemCode } from './problem.ts'

type PrintWords = Pick<Words, 'commands' | 'problems' | 'problemList'>

/**
 * Takes the problems of one run; gives the text to print, without a line break at its end, empty where there are none.
 * Errors come first, then advice, each sorted by file, line and column. Characters that could disguise the text or steer a
 * terminal are shown by their number.
 */
export const printProblems = (problems: readonly Problem[], words: PrintWords): string => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const advice = problems.filter(({ severity }) => severity === 'advice')
  const { problemList, commands } = words
  return [
    ...section(`${problemList.errors(errors.length)} ${commands.nothingWritten}`, errors, words),
    ...section(problemList.advice(advice.length), advice, words),
  ].join('\n\n')
}

const section = (headline: string, problems: readonly Problem[], words: PrintWords): readonly string[] => {
  if (problems.length === 0) return []
  return [headline, ...problems.toSorted(byPlace).map((problem) => printed(problem, words))]
}

const byPlace = (one: Problem, other: Problem): number =>
  compare(one.file, other.file) ||
  one.line - other.line ||
  one.column - other.column ||
  compare(one.code, other.code)

const compare = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

const printed = (problem: Problem, words: PrintWords): string => {
  const { what, write } = say(words.problems, problem)
  const place = `${problem.file}:${problem.line}:${problem.column}${problem.field ? `  ${problem.field}` : ''}`
  const lines = [plainLine(place), `  ${plainLine(what)}`]
  if (write) lines.push(hint(words.problemList.write, write))
  return lines.join('\n')
}

const hint = (label: string, write: string): string => {
  const lines = write.split('\n').map(plainLine)
  return lines.length === 1
    ? `  ${label}  ${lines[0]}`
    : [`  ${label}`, ...lines.map((line) => `    ${line}`)].join('\n')
}

type Facts = { readonly [Code in ProblemCode]: Parameters<Words['problems'][Code]>[0] }
type Sayings = { readonly [Code in ProblemCode]: (facts: Facts[Code]) => Said }

const say = <Code extends ProblemCode>(
  sayings: Sayings,
  problem: { readonly code: Code; readonly facts: Facts[Code] },
): Said => sayings[problem.code](problem.facts)
