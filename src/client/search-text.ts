// Compares what a reader types with what a line says, whatever the case and the accents.

/** Gives text without case and accents: `Jörg` and `jorg` become the same. */
export const searchText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Says whether each typed word stands somewhere in `line`; both as `searchText` gives them. */
export const hasAllWords = (line: string, typed: string): boolean =>
  typed
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => line.includes(word))
