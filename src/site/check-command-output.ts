// Prints what a check found: for people, for machines, as annotations of GitHub Actions.
import type { Finding } from '../lint/finding.ts'
import { printFindings } from '../lint/print-findings.ts'
import { printProblems } from '../model/print-problems.ts'
import type { Problem, ProblemCode, Severity } from '../model/problem.ts'
import type { Said } from '../words/said.ts'
import type { Words } from '../words/words-for.ts'
import type { CheckFormat } from './check-command-arguments.ts'
import { type CheckResult, countResult } from './check-result.ts'

/** One thing that is wrong, as machines read it. */
interface Entry {
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
}

type Facts = { readonly [Code in ProblemCode]: Parameters<Words['problems'][Code]>[0] }
type Sayings = { readonly [Code in ProblemCode]: (facts: Facts[Code]) => Said }

const say = <Code extends ProblemCode>(
  sayings: Sayings,
  problem: { readonly code: Code; readonly facts: Facts[Code] },
): Said => sayings[problem.code](problem.facts)

const entryOfProblem = (problem: Problem, words: Words): Entry => {
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
  }
}

const entriesOf = ({ problems, findings }: CheckResult, words: Words): readonly Entry[] => [
  ...problems.map((problem) => entryOfProblem(problem, words)),
  ...findings.map((finding) => entryOfFinding(finding, words)),
]

/** Whoever reads this finds every key in every entry; what is not known is null. */
const json = (result: CheckResult, words: Words): string => {
  const { subject, episodes } = result
  return JSON.stringify(
    { subject, episodes, ...countResult(result), entries: entriesOf(result, words) },
    (_, value: unknown) => value ?? null,
    2,
  )
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** GitHub shows ten annotations of a kind only, so each rule gets one, with how many more places there are. */
const github = (result: CheckResult, words: Words): string => {
  const entries = entriesOf(result, words)
  const counts = new Map<string, number>()
  for (const { rule } of entries) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const firsts = entries.filter(({ rule }, at) => entries.findIndex((entry) => entry.rule === rule) === at)
  return firsts
    .map(({ severity, rule, file, line, column, message, correction, why }) => {
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`
      const others = (counts.get(rule) ?? 1) - 1
      const more = others === 0 ? '' : ` (${words.lint.more(others)})`
      // The sentences of feed rules name what would be right themselves.
      const isSaid = why !== undefined || correction === undefined
      const write = isSaid ? '' : `\n${words.problemList.write} ${correction}`
      const text = `${message}${why === undefined ? '' : ` ${why}`}${more}${write}`
      return `::${severity === 'error' ? 'error' : 'warning'} ${place}::${escapeMessage(text)}`
    })
    .join('\n')
}

const text = (result: CheckResult, words: Words): string =>
  [
    ...(result.problems.length === 0 ? [] : [printProblems(result.problems, words)]),
    ...(result.findings.length === 0 ? [] : [printFindings(result.findings, words.lint)]),
  ].join('\n\n')

const summary = (result: CheckResult, { lint }: Words): string =>
  lint.summary({ subject: result.subject, episodes: result.episodes, ...countResult(result) })

/** A title may look like a command, at the start of its line. */
const asText = (line: string): string => escapeMessage(line).replace(/^(?=::|##\[)/, ' ')

/** Takes what was found; gives the text to print, which ends with one sentence that sums it up (JSON has it in numbers). */
export const printCheck = (result: CheckResult, format: CheckFormat, words: Words): string => {
  if (format === 'json') return json(result, words)
  const found = format === 'github' ? github(result, words) : text(result, words)
  const whole = summary(result, words)
  const last = format === 'github' ? asText(whole) : whole
  return found === '' ? last : `${found}\n\n${last}`
}
