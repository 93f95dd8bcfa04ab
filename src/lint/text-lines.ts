// Turns places of a text into lines and columns.

export interface TextPlace {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** Gives the last of ascending numbers that is not beyond `offset`, as its index; -1 where all are. */
export const lastBefore = (ascending: readonly number[], offset: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Takes a text; gives what finds the line and column of an offset in it. */
export const placesIn = (text: string): ((offset: number) => TextPlace) => {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const at = Math.max(lastBefore(starts, offset), 0)
    return { line: at + 1, column: offset - (starts[at] ?? 0) + 1 }
  }
}
