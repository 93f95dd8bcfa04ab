// Cuts the lines of a WebVTT file into its blocks.

/** Lines up to a blank one or up to the timing line of the next block. */
export interface VttBlock {
  /** Index of the first line in the file. */
  readonly start: number
  /** The lines before the timing line: none, an identifier, or a whole block without a timing. */
  readonly before: readonly string[]
  readonly timing: string | undefined
  readonly text: readonly string[]
  /** The next timing line follows without a blank line between. */
  readonly runsIntoNext: boolean
}

/** Gives the index of the next line that is blank or holds an arrow, from `at` on. */
const endOfText = (lines: readonly string[], at: number): number => {
  let end = at
  for (let line = lines[end]; line !== undefined && line !== '' && !line.includes('-->'); line = lines[end])
    end += 1
  return end
}

/**
 * Takes the lines of a file that starts with its WEBVTT line; gives its blocks without the header.
 * See https://www.w3.org/TR/webvtt1/#collect-a-webvtt-block
 */
export const vttBlocks = function* (lines: readonly string[]): Generator<VttBlock> {
  let at = endOfText(lines, 1)
  while (at < lines.length) {
    const start = at
    const timingAt = endOfText(lines, start)
    // Only a single line before the timing line is an identifier; more of them are a block of their own.
    const hasTiming = timingAt - start <= 1 && lines[timingAt]?.includes('-->') === true
    at = hasTiming ? endOfText(lines, timingAt + 1) : timingAt
    const block = {
      start,
      before: lines.slice(start, timingAt),
      timing: hasTiming ? lines[timingAt] : undefined,
      text: hasTiming ? lines.slice(timingAt + 1, at) : [],
      runsIntoNext: hasTiming && lines[at]?.includes('-->') === true,
    }
    if (at > start) yield block
    else at += 1
  }
}
