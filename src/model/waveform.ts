// How loud the parts of a recording are: 160 levels from 0 to 31, kept as one short text.

/** A recording is cut into so many parts of the same length. */
export const waveformParts = 160

const highestLevel = 31

/** So much of a recording is at most as loud as what the highest level stands for: one bang must not flatten speech. */
const usual = 0.95

/**
 * Takes the loudness of each part, in any unit that grows with the amplitude; gives a digit to base 32 for each. Levels
 * are relative to what is loud in this recording, and drawn together a little, as ears do.
 */
export const writeWaveform = (loudness: readonly number[]): string => {
  const sorted = loudness.toSorted((a, b) => a - b)
  const loud = sorted[Math.floor((sorted.length - 1) * usual)] ?? 0
  const levelOf = (part: number): number => (loud > 0 ? Math.min(1, part / loud) ** 0.7 * highestLevel : 0)
  return loudness.map((part) => Math.round(levelOf(part)).toString(32)).join('')
}

/** Takes what `writeWaveform` gives and gives levels from 0 to 31. */
export const readLevels = (waveform: string): readonly number[] =>
  [...waveform].map((digit) => Number.parseInt(digit, 32) || 0)
