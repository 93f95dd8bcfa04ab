// Finds the exact distance between two recordings where it is known to about a twentieth of a second.
import { coarseFrames, type Envelope } from './envelope.ts'

/** In fine frames, more than half a coarse one to each side. */
const reach = 2 * coarseFrames
const mostFrames = 60_000

/** Takes levelled envelopes, a distance and old frames that have it; gives how alike the changes from frame to frame are. */
const likenessAt = (
  before: Envelope,
  after: Envelope,
  offset: number,
  ranges: readonly { readonly from: number; readonly to: number }[],
): number => {
  let [product, there] = [0, 0]
  for (const { from, to } of ranges) {
    for (let at = from + 1; at < to; at += 1) {
      for (const band of ['low', 'high'] as const) {
        const old = (before[band][at] ?? 0) - (before[band][at - 1] ?? 0)
        const now = (after[band][at + offset] ?? 0) - (after[band][at + offset - 1] ?? 0)
        product += old * now
        there += now * now
      }
    }
  }
  return there === 0 ? 0 : product / Math.sqrt(there)
}

/** Takes a distance in fine frames and old ranges that have it; gives it to a fraction of a frame. */
export const exactOffset = (
  before: Envelope,
  after: Envelope,
  roughly: number,
  ranges: readonly { readonly from: number; readonly to: number }[],
): number => {
  const frames = ranges.reduce((sum, { from, to }) => sum + to - from, 0)
  const step = Math.max(1, Math.ceil(frames / mostFrames))
  const some = ranges.filter((_, at) => at % step === 0)
  const scores = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    likenessAt(before, after, roughly + at - reach, some),
  )
  const at = scores.reduce((best, score, index) => (score > (scores[best] ?? 0) ? index : best), reach)
  const [left = 0, middle = 0, right = 0] = [scores[at - 1], scores[at], scores[at + 1]]
  const bend = left - 2 * middle + right
  // The top of a parabola through the three highest.
  const beside = bend < 0 && at > 0 && at < 2 * reach ? (left - right) / (2 * bend) : 0
  return roughly + at - reach + Math.max(-0.5, Math.min(0.5, beside))
}
