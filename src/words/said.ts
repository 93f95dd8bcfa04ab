// What a problem says: the sentence, and what to type instead where that can be known.

export interface Said {
  /** What stands there and why it cannot be used, one or two sentences. */
  readonly what: string
  /** What to type instead, as it would stand in the file; may have several lines. */
  readonly write?: string | undefined
}
