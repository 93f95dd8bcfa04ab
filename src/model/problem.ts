// What a problem in the editors' content is: a code, a place in a file, and the facts its sentence needs.
import type { ProblemWords } from '../words/problems-de.ts'

/** Where something stands: `file` relative to the content folder, `line` and `column` from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type ProblemCode = keyof ProblemWords

/** An `error` stops the build, `advice` is printed and the build goes on. */
export type Severity = 'error' | 'advice'

type ProblemOf<Code extends ProblemCode> = Position & {
  readonly code: Code
  readonly severity: Severity
  /** The key of the front matter it is about, such as `chapters`, where there is one. */
  readonly field: string | undefined
  /** What the sentence of this code needs to know. */
  readonly facts: Parameters<ProblemWords[Code]>[0]
}

/** One thing wrong with the content, as a value; its sentence is in `words/problems-de.ts`. */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode]

/** Either a value or the problems that kept it from being one; advice may come with a value. */
export type Outcome<T> =
  | { readonly value: T; readonly problems: readonly Problem[] }
  | { readonly value: undefined; readonly problems: readonly Problem[] }

/** Finds the place of a key or list entry, as `['guests', 1]`; the nearest parent where it is absent. */
export type Locate = (path: readonly (string | number)[]) => Position
