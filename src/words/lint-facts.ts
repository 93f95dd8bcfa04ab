// What the sentence of a feed rule needs to know.

export interface LintFacts {
  /** What stands there; may be empty. */
  readonly found: string
  /** What would be right, or the limit; may be empty. */
  readonly wanted: string
}
