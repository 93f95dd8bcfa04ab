// What a check found, whatever it checked.
import type { Finding } from '../lint/finding.ts'
import type { Problem } from '../model/problem.ts'

export interface CheckResult {
  /** What was checked, as the summary names it. */
  readonly subject: string
  /** Episodes in the feed; undefined where there is none to be read. */
  readonly episodes: number | undefined
  /** What is wrong with the editors' files, or with pictures and transcripts of the built folder. */
  readonly problems: readonly Problem[]
  /** Which rules the feed, its files, or their server break. */
  readonly findings: readonly Finding[]
}

/** Gives how many errors and pieces of advice a check found. */
export const countResult = ({ problems, findings }: CheckResult) => {
  const all = [...problems, ...findings]
  const errors = all.filter(({ severity }) => severity === 'error').length
  return { errors, advice: all.length - errors }
}
