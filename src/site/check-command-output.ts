// Prints what a check found: for people, for machines, as annotations of GitHub Actions.
import { printFindings } from '../lint/print-findings.ts'
import { printProblems } from '../model/print-problems.ts'
import type { Words } from '../words/words-for.ts'
import type { CheckFormat } from './check-command-arguments.ts'
import { entriesOf } from './check-entries.ts'
import { printEntries } from './check-list.ts'
import { type CheckResult, countFixes, countResult } from './check-result.ts'

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
  const seen = new Set<string>()
  const firsts = entries.filter(({ rule }) => !seen.has(rule) && seen.add(rule))
  return firsts
    .map(({ severity, rule, file, line, column, message, correction, why, fix }) => {
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`
      const others = (counts.get(rule) ?? 1) - 1
      const more = others === 0 ? '' : ` (${words.lint.more(others)})`
      // The sentences of feed rules name what would be right themselves.
      const isSaid = why !== undefined || correction === undefined
      const write = isSaid ? '' : `\n${words.problemList.write} ${correction}`
      const repair = fix === undefined ? '' : `\n${words.repair.fixes[fix]}`
      const text = `${message}${why === undefined ? '' : ` ${why}`}${more}${write}${repair}`
      return `::${severity === 'error' ? 'error' : 'warning'} ${place}::${escapeMessage(text)}`
    })
    .join('\n')
}

/** The own content is one list of files; what is wrong with a feed of anybody is told rule by rule. */
const text = (result: CheckResult, words: Words): string => {
  if (result.fixes !== undefined) return printEntries(entriesOf(result, words), words)
  return [
    ...(result.problems.length === 0 ? [] : [printProblems(result.problems, words)]),
    ...(result.findings.length === 0 ? [] : [printFindings(result.findings, words.lint)]),
  ].join('\n\n')
}

const summary = (result: CheckResult, { lint, repair }: Words): string => {
  const counted = lint.summary({ subject: result.subject, episodes: result.episodes, ...countResult(result) })
  const fixes = countFixes(result)
  return fixes.safe + fixes.ask === 0 ? counted : `${counted}\n${repair.next(fixes)}`
}

/** A title may look like a command, at the start of its line. */
const asText = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => escapeMessage(line).replace(/^(?=::|##\[)/, ' '))
    .join('\n')

/** Takes what was found; gives the text to print, which ends with one sentence that sums it up (JSON has it in numbers). */
export const printCheck = (result: CheckResult, format: CheckFormat, words: Words): string => {
  if (format === 'json') return json(result, words)
  const found = format === 'github' ? github(result, words) : text(result, words)
  const whole = summary(result, words)
  const last = format === 'github' ? asText(whole) : whole
  return found === '' ? last : `${found}\n\n${last}`
}
