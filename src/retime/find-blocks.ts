// Finds blocks of an old recording in a new one: where the energy of both rises and falls alike.
import type { Envelope } from './envelope.ts'
import { type Complex, fourierFor } from './fourier.ts'

/** A stretch of frames, the end not with it. */
export interface FrameRange {
  readonly from: number
  readonly to: number
}

/** Where a block may be in the new recording, and how alike both are: 1 is the same. */
interface Candidate {
  readonly newFrame: number
  readonly score: number
}

/** A block of the old recording that is found; in coarse frames. */
export interface FoundBlock {
  readonly oldFrame: number
  readonly candidates: readonly Candidate[]
}

export interface BlockSearch {
  /** Coarse envelopes of both. */
  readonly before: Envelope
  readonly after: Envelope
  readonly oldRange: FrameRange
  readonly newRange: FrameRange
  readonly blockFrames: number
  readonly leastScore: number
}

/** Alike enough not to look any further. */
const sureScore = 0.85
const mostCandidates = 6
const peakDistance = 6
/** Where nothing is found, ever fewer blocks are looked for; of a few, all. */
const longestSkip = 15
const fewBlocks = 40
/** Per frame; below, a block is silence or a steady noise, and would be found everywhere. */
const leastPower = 0.002

const squares = ({ low, high }: Envelope, { from, to }: FrameRange): Float64Array => {
  const sums = new Float64Array(to - from + 1)
  for (let at = from; at < to; at += 1)
    sums[at - from + 1] = (sums[at - from] ?? 0) + (low[at] ?? 0) ** 2 + (high[at] ?? 0) ** 2
  return sums
}

const spectrumOf = (
  { low, high }: Envelope,
  { from, to }: FrameRange,
  size: number,
  forward: (values: Complex) => void,
): Complex => {
  // Two bands are one transform: the real part of their product is the sum of both correlations.
  const values = { re: new Float64Array(size), im: new Float64Array(size) }
  values.re.set(low.subarray(from, to))
  values.im.set(high.subarray(from, to))
  forward(values)
  return values
}

const multiplyConjugated = (block: Complex, whole: Complex): void => {
  for (let at = 0; at < block.re.length; at += 1) {
    const [a, b] = [block.re[at] ?? 0, block.im[at] ?? 0]
    const [c, d] = [whole.re[at] ?? 0, whole.im[at] ?? 0]
    block.re[at] = a * c + b * d
    block.im[at] = a * d - b * c
  }
}

const best = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted((one, other) => other.score - one.score)) {
    if (kept.length === mostCandidates) break
    if (kept.every(({ newFrame }) => Math.abs(newFrame - candidate.newFrame) >= peakDistance))
      kept.push(candidate)
  }
  return kept
}

const finderFor = ({ before, after, newRange, blockFrames, leastScore }: BlockSearch) => {
  const { size, forward, backward } = fourierFor(newRange.to - newRange.from + blockFrames)
  let whole: Complex | undefined
  const newSums = squares(after, newRange)
  const places = newRange.to - newRange.from - blockFrames
  const scoreOf = (product: number, place: number, power: number): number => {
    const there = (newSums[place + blockFrames] ?? 0) - (newSums[place] ?? 0)
    return there < power / 10 ? 0 : product / Math.sqrt(power * there)
  }
  const powerAt = (oldFrame: number): number =>
    squares(before, { from: oldFrame, to: oldFrame + blockFrames }).at(-1) ?? 0
  const scoreAt = (oldFrame: number, newFrame: number, power: number): number => {
    const place = newFrame - newRange.from
    if (place < 0 || place > places) return 0
    let product = 0
    for (let at = 0; at < blockFrames; at += 1)
      product +=
        (before.low[oldFrame + at] ?? 0) * (after.low[newFrame + at] ?? 0) +
        (before.high[oldFrame + at] ?? 0) * (after.high[newFrame + at] ?? 0)
    return scoreOf(product, place, power)
  }
  const everywhere = (oldFrame: number, power: number): readonly Candidate[] => {
    whole ??= spectrumOf(after, newRange, size, forward)
    const block = spectrumOf(before, { from: oldFrame, to: oldFrame + blockFrames }, size, forward)
    multiplyConjugated(block, whole)
    backward(block)
    const peaks: Candidate[] = []
    for (let place = 0; place <= places; place += 1) {
      const product = block.re[place] ?? 0
      if (product < (block.re[place - 1] ?? 0) || product < (block.re[place + 1] ?? 0)) continue
      const score = scoreOf(product, place, power)
      if (score >= leastScore) peaks.push({ newFrame: newRange.from + place, score })
    }
    return best(peaks)
  }
  return { powerAt, scoreAt, everywhere }
}

/**
 * Gives the blocks of the old range that are found in the new one, in order. While one block follows another it costs next to
 * nothing; only where that ends is the whole range searched, by correlation through Fourier transforms.
 */
export const findBlocks = (search: BlockSearch): readonly FoundBlock[] => {
  const { oldRange, newRange, blockFrames, leastScore } = search
  if (newRange.to - newRange.from < blockFrames) return []
  const { powerAt, scoreAt, everywhere } = finderFor(search)
  const hop = Math.max(1, Math.floor(blockFrames / 2))
  const mostSkipped = Math.min(longestSkip, Math.floor((oldRange.to - oldRange.from) / hop / fewBlocks))
  const found: FoundBlock[] = []
  let [skip, wait] = [0, 0]
  for (let oldFrame = oldRange.from; oldFrame + blockFrames <= oldRange.to; oldFrame += hop) {
    const power = powerAt(oldFrame)
    if (power < leastPower * blockFrames) continue
    const last = found.at(-1)
    const shift = oldFrame - (last?.oldFrame ?? 0)
    const followed = (last?.candidates ?? []).flatMap(({ newFrame: before }) =>
      [before + shift - 1, before + shift, before + shift + 1].map((newFrame) => ({
        newFrame,
        score: scoreAt(oldFrame, newFrame, power),
      })),
    )
    const isSure = followed.some(({ score }) => score >= sureScore)
    if (!isSure && wait > 0) wait -= 1
    else if (!isSure) {
      followed.push(...everywhere(oldFrame, power))
      skip = followed.some(({ score }) => score >= leastScore) ? 0 : Math.min(mostSkipped, skip * 2 + 1)
      wait = skip
    }
    const candidates = best(followed.filter(({ score }) => score >= leastScore))
    if (candidates.length > 0) found.push({ oldFrame, candidates })
    if (isSure) [skip, wait] = [0, 0]
  }
  return found
}
