// Puts spoken sentences one behind the other, with pauses, and says when each of them sounds.
import type { Sound } from './sound.ts'
import { durationSeconds } from './sound.ts'

export interface SpokenPart {
  readonly sound: Sound
  /** Silence in front of this part. */
  readonly pauseSeconds: number
}

export interface JoinedSpeech {
  readonly sound: Sound
  /** One entry for each part, in the order of the parts, in seconds from the start of the sound. */
  readonly times: readonly { readonly startSeconds: number; readonly endSeconds: number }[]
}

/**
 * Takes parts of one sample rate and gives one sound that ends with `tailSeconds` of silence.
 * The times are counted in samples, so they do not drift. Throws where sample rates differ or nothing is to be joined.
 */
export function joinSpeech(parts: readonly SpokenPart[], tailSeconds: number): JoinedSpeech {
  const sampleRate = parts[0]?.sound.sampleRate
  if (sampleRate === undefined) throw new Error('There is nothing to join.')
  if (parts.some(({ sound }) => sound.sampleRate !== sampleRate)) throw new Error('The sample rates differ.')
  const inSamples = (seconds: number): number => Math.round(seconds * sampleRate)
  const length = parts.reduce(
    (sum, { sound, pauseSeconds }) => sum + inSamples(pauseSeconds) + sound.samples.length,
    inSamples(tailSeconds),
  )
  const samples = new Int16Array(length)
  let at = 0
  const times = parts.map(({ sound, pauseSeconds }) => {
    at += inSamples(pauseSeconds)
    samples.set(sound.samples, at)
    const startSeconds = at / sampleRate
    at += sound.samples.length
    return { startSeconds, endSeconds: startSeconds + durationSeconds(sound) }
  })
  return { sound: { samples, sampleRate }, times }
}
