// What is wrong with a value, and how that becomes a problem once its place in a file is known.
import { excerpt } from './excerpt.ts'
import type { Position, Problem, ProblemCode, Severity } from './problem.ts'

type FactsOf<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>['facts']

/** A problem without its place. */
export type Complaint = {
  [Code in ProblemCode]: { readonly code: Code; readonly facts: FactsOf<Code> }
}[ProblemCode]

export type Path = readonly (string | number)[]

/** A complaint about what stands at a path of a file; `onKey` where the key is wrong and not its value. */
export interface Finding {
  readonly path: Path
  readonly complaint: Complaint
  readonly onKey?: boolean
}

/** Either a value or the complaint that kept it from being one. */
export type Reading<T> =
  | { readonly value: T; readonly complaint?: undefined }
  | { readonly value?: undefined; readonly complaint: Complaint }

/** Takes a complaint, its place, and the key it is about; gives the problem to print. */
export const problemAt = (
  position: Position,
  field: string | undefined,
  complaint: Complaint,
  severity: Severity = 'error',
): Problem => ({ ...complaint, ...position, severity, field })

/** Takes a path such as `['seasons', 0, 'number']`; gives the name that is printed: `seasons.number`. */
export const fieldOf = (path: Path): string | undefined =>
  path
    .filter((step) => typeof step === 'string')
    .map(excerpt)
    .join('.') || undefined
