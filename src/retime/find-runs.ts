// Finds all runs of sound that two recordings share: long ones first, then short ones in the gaps between.
import { type BlockRun, chainBlocks } from './chain-blocks.ts'
import { coarse, coarseFrames, type Envelope, framesPerSecond } from './envelope.ts'
import { exactOffset } from './exact-offset.ts'
import { type FrameRange, findBlocks } from './find-blocks.ts'
import type { FineRun } from './place-cuts.ts'

export interface SharedRun extends FineRun {
  /** In fine frames, with their fractions. */
  readonly exactOffset: number
  readonly blocks: number
  readonly rivals: number
}

const coarsePerSecond = framesPerSecond / coarseFrames
/** The same words of the same computer voice reach 0.75 for some seconds, another encoding of one recording 0.95. */
const leastScore = 0.7
const leastShortScore = 0.8
const shortSeconds = 6
/** A single block must tell more. */
const leastLoneScore = 0.85
const [longestBlockSeconds, shortestBlockSeconds] = [12, 3]
/** Distances that differ by less are one: nobody hears it, and no cut is that short. */
const sameSeconds = 0.04

const blockFramesFor = (ranges: readonly FrameRange[]): number => {
  const seconds = Math.min(...ranges.map(({ from, to }) => to - from)) / coarsePerSecond
  return Math.round(
    Math.min(longestBlockSeconds, Math.max(shortestBlockSeconds, seconds / 10)) * coarsePerSecond,
  )
}

const gapsOf = (runs: readonly BlockRun[], blockFrames: number, whole: readonly [FrameRange, FrameRange]) => {
  const [old, fresh] = whole
  const oldEnds = runs.map(({ blocks }) => (blocks.at(-1) ?? 0) + blockFrames)
  const oldStarts = runs.map(({ blocks }) => blocks[0] ?? 0)
  return [undefined, ...runs].map((run, at) => {
    const next = runs[at]
    const oldRange = {
      from: run === undefined ? old.from : (oldEnds[at - 1] ?? 0),
      to: next === undefined ? old.to : (oldStarts[at] ?? 0),
    }
    const newRange = {
      from: run === undefined ? fresh.from : oldRange.from + run.offset,
      to: next === undefined ? fresh.to : oldRange.to + next.offset,
    }
    return [oldRange, newRange] as const
  })
}

/** Blocks of three seconds are many; in the gaps they are only looked for where the gap is not an hour long. */
const runsIn = (
  envelopes: readonly [Envelope, Envelope],
  ranges: readonly [FrameRange, FrameRange],
  blockFrames: number,
): readonly (BlockRun & { readonly blockFrames: number })[] => {
  const [before, after] = envelopes
  const [oldRange, newRange] = ranges
  const least = blockFrames < shortSeconds * coarsePerSecond ? leastShortScore : leastScore
  const search = { before, after, oldRange, newRange, blockFrames, leastScore: least }
  const runs = chainBlocks(findBlocks(search), blockFrames).filter(
    ({ blocks, score }) => blocks.length > 1 || score >= leastLoneScore,
  )
  const found = runs.map((run) => ({ ...run, blockFrames }))
  const smaller = Math.max(shortestBlockSeconds * coarsePerSecond, Math.round(blockFrames / 3))
  if (smaller >= blockFrames || runs.length === 0) return found
  return gapsOf(runs, blockFrames, ranges).flatMap((gap, at) => {
    const own = found[at]
    const isWide = gap.every(({ from, to }) => to - from >= smaller)
    const inside = isWide ? runsIn(envelopes, gap, smaller) : []
    return own === undefined ? inside : [...inside, own]
  })
}

const fineOf = (
  before: Envelope,
  after: Envelope,
  { offset, blocks, rivals, blockFrames }: BlockRun & { readonly blockFrames: number },
): SharedRun => {
  const ranges = blocks.map((block) => ({
    from: block * coarseFrames,
    to: (block + blockFrames) * coarseFrames,
  }))
  const exact = exactOffset(before, after, offset * coarseFrames, ranges)
  const [from, to] = [ranges[0]?.from ?? 0, ranges.at(-1)?.to ?? 0]
  return { offset: Math.round(exact), exactOffset: exact, from, to, blocks: blocks.length, rivals }
}

const joined = (runs: readonly SharedRun[]): readonly SharedRun[] => {
  const kept: SharedRun[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    const isSame =
      last !== undefined && Math.abs(last.exactOffset - run.exactOffset) < sameSeconds * framesPerSecond
    if (!isSame) kept.push(run)
    else {
      const longer = last.blocks >= run.blocks ? last : run
      kept.splice(-1, 1, {
        ...longer,
        from: last.from,
        to: run.to,
        blocks: last.blocks + run.blocks,
        rivals: Math.min(last.rivals, run.rivals),
      })
    }
  }
  return kept
}

/** Takes levelled envelopes of both recordings; gives what they share, in the order of both. */
export const findRuns = (before: Envelope, after: Envelope): readonly SharedRun[] => {
  const envelopes = [coarse(before), coarse(after)] as const
  const ranges = [
    { from: 0, to: envelopes[0].low.length },
    { from: 0, to: envelopes[1].low.length },
  ] as const
  const runs = runsIn(envelopes, ranges, blockFramesFor(ranges))
  return joined(runs.map((run) => fineOf(before, after, run)))
}
