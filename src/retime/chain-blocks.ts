// Picks of all places where blocks may be those that go on from each other, in the order of both recordings.
import type { FoundBlock } from './find-blocks.ts'

/** Blocks that are found one behind the other at the same distance; in coarse frames. */
export interface BlockRun {
  /** New frame minus old frame. */
  readonly offset: number
  /** Old frames at which its blocks begin. */
  readonly blocks: readonly number[]
  /** Mean of how alike they are. */
  readonly score: number
  /** Other distances at which most of these blocks would fit as well. */
  readonly rivals: number
}

interface Step {
  readonly oldFrame: number
  readonly offset: number
  readonly score: number
  readonly sum: number
  readonly before: Step | undefined
}

/** Changing the distance must be worth more than the luck of one block. */
const changeCost = 0.8
/** Distances of one cut differ by a frame, because they lie between two. */
const sameOffset = 1
const lookBack = 60
const rivalTolerance = 0.04
const rivalShare = 0.8

const follows = (step: Step, before: Step, blockFrames: number): boolean =>
  // Half of a block may belong to what was cut.
  step.oldFrame + step.offset >= before.oldFrame + before.offset - blockFrames / 2

const chainOf = (blocks: readonly FoundBlock[], blockFrames: number): readonly Step[] => {
  const layers: Step[][] = []
  // Of all that lies further back, only what was best.
  let best: Step | undefined
  for (const { oldFrame, candidates } of blocks) {
    const recent = layers.slice(-lookBack).flat()
    const layer = candidates.map(({ newFrame, score }): Step => {
      const step: Step = { oldFrame, offset: newFrame - oldFrame, score, sum: score, before: undefined }
      const far = best === undefined ? [] : [best]
      return [...recent, ...far].reduce((chosen, before) => {
        const change = Math.abs(before.offset - step.offset) <= sameOffset ? 0 : changeCost
        const sum = before.sum + score - change
        return sum > chosen.sum && follows(step, before, blockFrames) ? { ...step, sum, before } : chosen
      }, step)
    })
    layers.push(layer)
    const leaving = layers.at(-lookBack - 1) ?? []
    for (const step of leaving) if (best === undefined || step.sum > best.sum) best = step
  }
  const all = layers.flat()
  let last = all.reduce<Step | undefined>(
    (most, step) => (most && most.sum >= step.sum ? most : step),
    undefined,
  )
  const chain: Step[] = []
  for (; last !== undefined; last = last.before) chain.push(last)
  return chain.reverse()
}

const rivalsOf = (run: readonly Step[], byFrame: ReadonlyMap<number, FoundBlock>): number => {
  const counts = new Map<number, number>()
  for (const { oldFrame, offset, score } of run) {
    const others = (byFrame.get(oldFrame)?.candidates ?? []).filter(
      (other) =>
        Math.abs(other.newFrame - oldFrame - offset) > 2 * sameOffset &&
        other.score >= score - rivalTolerance,
    )
    for (const key of new Set(others.map(({ newFrame }) => Math.round((newFrame - oldFrame) / 3))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count >= run.length * rivalShare).length
}

/** Takes blocks in the order of the old recording and their length; gives the runs that explain most of them. */
export const chainBlocks = (blocks: readonly FoundBlock[], blockFrames: number): readonly BlockRun[] => {
  const byFrame = new Map(blocks.map((block) => [block.oldFrame, block]))
  const runs: Step[][] = []
  for (const step of chainOf(blocks, blockFrames)) {
    const run = runs.at(-1)
    const [first] = run ?? []
    if (run !== undefined && first && Math.abs(first.offset - step.offset) <= 2 * sameOffset) run.push(step)
    else runs.push([step])
  }
  return runs.map((run) => {
    const offsets = run.map(({ offset }) => offset).toSorted((one, other) => one - other)
    return {
      offset: offsets[Math.floor(offsets.length / 2)] ?? 0,
      blocks: run.map(({ oldFrame }) => oldFrame),
      score: run.reduce((sum, { score }) => sum + score, 0) / run.length,
      rivals: rivalsOf(run, byFrame),
    }
  })
}
