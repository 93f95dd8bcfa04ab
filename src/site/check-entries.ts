// Brings everything a check found into one list, in the order of the files.
import type { Finding } from '../lint/finding.ts'
import type { Position, Problem, ProblemCode, Severity } from '../model/problem.ts'
import type { Said } from '../words/said.ts'
import type { Words } from '../words/words-for.ts'
import type { CheckResult, Fix } from './check-result.ts'

/** One thing that is wrong, as machines read it. */
export interface Entry {
  readonly severity: Severity
  /** The id of a feed rule or the code of a problem in the content. */
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly episode: string | undefined
  readonly field: string | undefined
  readonly message: string
  /** What to write instead, where that is known. */
  readonly correction: string | undefined
  readonly why: string | undefined
  readonly source: string | undefined
  readonly fix: Fix | undefined
}

type Facts = { readonly [Code in ProblemCode]: Parameters<Words['problems'][Code]>[0] }
type Sayings = { readonly [Code in ProblemCode]: (facts: Facts[Code]) => Said }

const say = <Code extends ProblemCode>(
  sayings: Sayings,
  problem: { readonly code: Code; readonly facts: Facts[Code] },
): Said => sayings[problem.code](problem.facts)

/** Takes a problem in the content and how it can be repaired. */
export const entryOfProblem = (problem: Problem, words: Words, fix?: Fix): Entry => {
  const { severity, code, file, line, column, field } = problem
  const { what, write } = say(words.problems, problem)
  return {
    severity,
    rule: code,
    file,
    line,
    column,
    episode: undefined,
    field,
    message: what,
    correction: write,
    why: undefined,
    source: undefined,
    fix,
  }
}

const entryOfFinding = (finding: Finding, { lint }: Words): Entry => {
  const { severity, rule, file, line, column, episode, source } = finding
  const { what, why } = lint.rules[rule]
  return {
    severity,
    rule,
    file,
    line,
    column,
    episode,
    field: undefined,
    message: what(finding),
    correction: finding.wanted || undefined,
    why,
    source,
    fix: undefined,
  }
}

const compare = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

const byPlace = (one: Position, other: Position): number =>
  compare(one.file, other.file) || one.line - other.line || one.column - other.column

/** Gives first what stands in the editors' files, then what stands in built ones, each from top to bottom. */
export const entriesOf = (result: CheckResult, words: Words): readonly Entry[] => {
  const { problems, builtProblems = [], findings, fixes } = result
  const own = problems.map((problem) => entryOfProblem(problem, words, fixes?.get(problem)))
  const built = [
    ...builtProblems.map((problem) => entryOfProblem(problem, words)),
    ...findings.map((finding) => entryOfFinding(finding, words)),
  ]
  return [...own.toSorted(byPlace), ...built.toSorted(byPlace)]
}
