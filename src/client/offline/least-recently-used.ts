// Decides which kept pages have to go.

export interface Kept {
  readonly url: string
  /** Milliseconds since 1970. */
  readonly usedEpochMs: number
}

/** Gives the addresses that are too many, where only the `most` last used may stay. */
export const leastRecentlyUsed = (kept: readonly Kept[], most: number): readonly string[] =>
  [...kept]
    .sort((one, other) => other.usedEpochMs - one.usedEpochMs)
    .slice(most)
    .map(({ url }) => url)
