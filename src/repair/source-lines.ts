// Finds places in the text of a file as it is stored, whatever its line breaks are.
import type { Position } from '../model/problem.ts'

export interface SourceLine {
  readonly startOffset: number
  /** Without its line break. */
  readonly text: string
}

export interface SourceLines {
  /** Gives a line by its number, from 1; undefined behind the last one. */
  readonly line: (number: number) => SourceLine | undefined
  /** Gives the offset of a place, undefined where the text has none such. */
  readonly offsetOf: (place: Pick<Position, 'line' | 'column'>) => number | undefined
  /** The line break this text uses; `\n` where it has a single line. */
  readonly lineBreak: string
}

const lineBreaks = /\r\n?|\n/g

/** Takes a text with any line breaks; what asks for places counts lines and columns (UTF-16 code units) from 1. */
export const sourceLines = (text: string): SourceLines => {
  const lines: SourceLine[] = []
  let start = 0
  for (const { index, 0: found } of text.matchAll(lineBreaks)) {
    lines.push({ startOffset: start, text: text.slice(start, index) })
    start = index + found.length
  }
  lines.push({ startOffset: start, text: text.slice(start) })
  return {
    line: (number) => lines[number - 1],
    offsetOf: ({ line, column }) => {
      const found = lines[line - 1]
      if (found === undefined || column < 1 || column > found.text.length + 1) return undefined
      return found.startOffset + column - 1
    },
    lineBreak: /\r\n?|\n/.exec(text)?.[0] ?? '\n',
  }
}
