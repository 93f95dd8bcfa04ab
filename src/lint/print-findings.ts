// Prints what a feed does not obey, rule by rule.
import type { Severity } from '../model/problem.ts'
import type { LintWords } from '../words/lint-de.ts'
import type { Finding } from './finding.ts'

/** So many places of one rule are printed; a hoster's mistake is in every episode. */
const MOST_PLACES = 5

const byRule = (findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group === undefined) groups.set(finding.rule, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

const place = (finding: Finding, words: LintWords): string => {
  const { file, line, column, episode, rule } = finding
  const what = words.rules[rule].what(finding)
  return `  ${file}:${line}:${column}${episode === undefined ? '' : `  [${episode}]`}\n    ${what}`
}

const group = (findings: readonly Finding[], words: LintWords): string => {
  const [first] = findings
  if (first === undefined) return ''
  const lines = [
    first.rule,
    ...findings.slice(0, MOST_PLACES).map((finding) => place(finding, words)),
    ...(findings.length > MOST_PLACES ? [`  ${words.more(findings.length - MOST_PLACES)}`] : []),
    `  ${words.why} ${words.rules[first.rule].why}`,
    `  ${words.source} ${first.source}`,
  ]
  return lines.join('\n')
}

/**
 * Takes findings in any order; gives the text to print, without a line break at its end, empty where there are none.
 * Errors come first, each rule once with its first places, why it matters, and who says so.
 */
export const printFindings = (findings: readonly Finding[], words: LintWords): string => {
  const section = (severity: Severity, headline: (number: number) => string): readonly string[] => {
    const those = findings.filter((finding) => finding.severity === severity)
    return those.length === 0
      ? []
      : [headline(those.length), ...byRule(those).map((findingsOfRule) => group(findingsOfRule, words))]
  }
  return [...section('error', words.errors), ...section('advice', words.advice)].join('\n\n')
}
