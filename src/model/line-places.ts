// Turns offsets of a text into lines and columns.
import type { Position } from './problem.ts'

export interface LinePlaces {
  readonly at: (offset: number) => Position
  /** The whole line an offset stands in, without its line break. */
  readonly lineAt: (offset: number) => string
}

/**
 * Takes a file's name, a stretch of its text with `\n` as line breaks, and the line of the file on which that stretch begins.
 * Columns count UTF-16 code units from 1, as editors do. The lines are only counted when somebody asks.
 */
export const linePlaces = (file: string, text: string, firstLine = 1): LinePlaces => {
  let starts: readonly number[] | undefined
  const lineOf = (offset: number) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { index: low, start: starts[low] ?? 0, next: starts[low + 1] }
  }
  return {
    at: (offset) => {
      const { index, start } = lineOf(offset)
      return { file, line: firstLine + index, column: offset - start + 1 }
    },
    lineAt: (offset) => {
      const { start, next } = lineOf(offset)
      return text.slice(start, next === undefined ? text.length : next - 1)
    },
  }
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
