// How loud a recording is, a hundred times a second, in a low and a high band.

export const framesPerSecond = 100
/** Frames of the fine envelope in one of the coarse one. */
export const coarseFrames = 5

/** Energy in decibels, one number a frame; both bands are equally long. */
export interface Envelope {
  readonly low: Float32Array
  readonly high: Float32Array
}

/** What lies so far below the loud moments is silence; encoders fill it as they like. */
const deepestDb = 45
/** Of all frames, so many are quieter than what counts as loud. */
const loudShare = 0.95
/** What is quieter even at its loudest is the noise of a converter. */
const faintestDb = -50
/** Slow changes of level are those of a compressor. */
const driftCoarseFrames = 20

const loudOf = (band: Float32Array): number => {
  // A sample is enough, and sorts fast.
  const step = Math.max(1, Math.floor(band.length / 20_000))
  const sample = Float32Array.from(
    { length: Math.floor(band.length / step) },
    (_, at) => band[at * step] ?? 0,
  )
  sample.sort()
  return Math.max(faintestDb, sample[Math.floor(sample.length * loudShare)] ?? 0)
}

const level = (band: Float32Array): Float32Array => {
  const loud = loudOf(band)
  return band.map((decibels) => Math.min(1.5, Math.max(0, 1 + (decibels - loud) / deepestDb)))
}

/** Gives an envelope in which 1 is loud and 0 is silence, however loud the recording is. */
export const levelled = ({ low, high }: Envelope): Envelope => ({ low: level(low), high: level(high) })

const thinned = (band: Float32Array): Float32Array =>
  Float32Array.from({ length: Math.floor(band.length / coarseFrames) }, (_, at) => {
    let sum = 0
    for (let frame = at * coarseFrames; frame < (at + 1) * coarseFrames; frame += 1) sum += band[frame] ?? 0
    return sum / coarseFrames
  })

/** Takes away the mean of what is around each value. */
const withoutDrift = (band: Float32Array): Float32Array => {
  const sums = new Float64Array(band.length + 1)
  for (let at = 0; at < band.length; at += 1) sums[at + 1] = (sums[at] ?? 0) + (band[at] ?? 0)
  return band.map((value, at) => {
    const from = Math.max(0, at - driftCoarseFrames)
    const to = Math.min(band.length, at + driftCoarseFrames + 1)
    return value - ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from)
  })
}

/** Takes a levelled envelope; gives a fifth of its frames, without slow changes of level. */
export const coarse = ({ low, high }: Envelope): Envelope => ({
  low: withoutDrift(thinned(low)),
  high: withoutDrift(thinned(high)),
})

/** Says whether anything is heard in a frame of a levelled envelope. */
export const isHeard = ({ low, high }: Envelope, frame: number): boolean =>
  Math.max(low[frame] ?? 0, high[frame] ?? 0) > 0.25
