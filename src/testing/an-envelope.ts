// Makes envelopes of speech that was never spoken: syllables and pauses at random, a hundred frames a second.

export interface SpokenEnvelope {
  readonly low: Float32Array
  readonly high: Float32Array
}

/** The same numbers every time, between 0 and 1. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return ((state >>> 8) & 0xffff) / 0x10000
  }
}

/** Gives seconds of speech, in decibels: 2 to 6 syllables a second, a pause every now and then. */
export const anEnvelope = (seed: number, seconds: number): SpokenEnvelope => {
  const random = randomFrom(seed)
  const frames = Math.round(seconds * 100)
  const [low, high] = [new Float32Array(frames), new Float32Array(frames)]
  for (let at = 0; at < frames; ) {
    const length = 12 + Math.floor(random() * 30)
    const isPause = random() < 0.12
    const [loud, bright] = isPause ? [-75, -80] : [-35 + random() * 25, -50 + random() * 35]
    for (let step = 0; step < length && at < frames; step += 1, at += 1) {
      const arch = isPause ? 0 : -22 * (1 - Math.sin((Math.PI * (step + 0.5)) / length))
      low[at] = loud + arch + random() * 2
      high[at] = bright + arch + random() * 2
    }
  }
  return { low, high }
}

/** Gives envelopes one behind the other. */
export const joinedEnvelopes = (...parts: readonly SpokenEnvelope[]): SpokenEnvelope => {
  const join = (band: 'low' | 'high') => Float32Array.from(parts.flatMap((part) => [...part[band]]))
  return { low: join('low'), high: join('high') }
}

/** Gives a stretch of an envelope, in seconds. */
export const stretchOf = ({ low, high }: SpokenEnvelope, from: number, to: number): SpokenEnvelope => ({
  low: low.slice(Math.round(from * 100), Math.round(to * 100)),
  high: high.slice(Math.round(from * 100), Math.round(to * 100)),
})
