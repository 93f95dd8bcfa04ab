// The spoken text of a transcript without its markup, with the place in the file of every piece of it.

/** Stands between two cues; counts as a space, so that a name is found that goes over both. */
export const CUE_END = '\u2029'
/** Stands where somebody else speaks or a paragraph ends: no name goes over it. */
export const VOICE_END = '\u0000'

/** Text that stands in one piece in the file; as written there, unless the lengths differ: then it was escaped. */
interface Piece {
  readonly from: number
  readonly text: string
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** Offsets are UTF-16 code units. */
export interface SpokenText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

export interface SourceRange {
  readonly start: number
  readonly end: number
}

export interface SpokenTextBuilder {
  /** Adds text that stands at a place of the file. */
  readonly add: (text: string, sourceStart: number, sourceEnd: number) => void
  /** Adds text that does not stand in the file. */
  readonly gap: (text: string) => void
  readonly length: () => number
  readonly finish: () => SpokenText
}

/** Collects spoken text in the order of the file. */
export const buildSpokenText = (): SpokenTextBuilder => {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  const append = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  return {
    add: (text, sourceStart, sourceEnd) => {
      if (text === '') return
      pieces.push({ from: length, text, sourceStart, sourceEnd })
      append(text)
    },
    gap: append,
    length: () => length,
    finish: () => ({ text: parts.join(''), pieces }),
  }
}

/** Gives the index of the first piece that ends behind an offset. */
const pieceAt = (pieces: readonly Piece[], offset: number): number => {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.from + piece.text.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Gives where a stretch of spoken text stands in the file: one range where nothing stands between, several where markup does.
 * An escaped character is taken as a whole.
 */
export const sourceRanges = ({ pieces }: SpokenText, from: number, to: number): readonly SourceRange[] => {
  const ranges: { start: number; end: number }[] = []
  for (let at = pieceAt(pieces, from); at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || piece.from >= to) break
    const isPlain = piece.sourceEnd - piece.sourceStart === piece.text.length
    const start = isPlain ? piece.sourceStart + Math.max(0, from - piece.from) : piece.sourceStart
    const end = isPlain ? piece.sourceStart + Math.min(piece.text.length, to - piece.from) : piece.sourceEnd
    const last = ranges.at(-1)
    if (last?.end === start) last.end = end
    else ranges.push({ start, end })
  }
  return ranges
}
