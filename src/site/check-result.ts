// What a check found, whatever it checked.
import type { Finding } from '../lint/finding.ts'
import type { Problem } from '../model/problem.ts'

/** Whether `--fix` repairs something: right away, or once somebody has agreed. */
export type Fix = 'safe' | 'ask'

export interface CheckResult {
  /** What was checked, as the summary names it. */
  readonly subject: string
  /** Episodes in the feed; undefined where there is none to be read. */
  readonly episodes: number | undefined
  /** What is wrong with the editors' files; for a feed, with the pictures and transcripts it refers to. */
  readonly problems: readonly Problem[]
  /** What is wrong with files that were built of those of the editors. */
  readonly builtProblems?: readonly Problem[]
  /** Which rules the feed, its files, or their server break. */
  readonly findings: readonly Finding[]
  /** Which problems can be repaired. */
  readonly fixes?: ReadonlyMap<Problem, Fix>
}

/** Gives how many errors and pieces of advice a check found. */
export const countResult = ({ problems, builtProblems = [], findings }: CheckResult) => {
  const all = [...problems, ...builtProblems, ...findings]
  const errors = all.filter(({ severity }) => severity === 'error').length
  return { errors, advice: all.length - errors }
}

/** Gives how many of the problems `--fix` repairs right away, and how many once confirmed. */
export const countFixes = ({ fixes = new Map() }: CheckResult) => {
  const safe = [...fixes.values()].filter((fix) => fix === 'safe').length
  return { safe, ask: fixes.size - safe }
}
