// What is wrong with a file in itself, whoever refers to it: a problem that has no place yet.
import type { Position, Problem } from '../model/problem.ts'
import type { contentProblemsDe } from '../words/content-problems-de.ts'

type ContentProblem = Extract<Problem, { readonly code: keyof typeof contentProblemsDe }>
type WithoutPlace<P> = P extends ContentProblem ? Pick<P, 'code' | 'severity' | 'facts'> : never

export type Fault = WithoutPlace<ContentProblem>

/** Either what was measured or why it could not be; advice may come with a value. */
export interface Finding<Value> {
  readonly value: Value | undefined
  readonly faults: readonly Fault[]
}

/** Gives the problem that a fault is for those who refer to the file at `position` with the key `field`. */
export const problemAt = (fault: Fault, position: Position, field?: string): Problem => ({
  ...fault,
  ...position,
  field,
})

/** The place of a problem that concerns a file as a whole. */
export const startOf = (file: string): Position => ({ file, line: 1, column: 1 })
