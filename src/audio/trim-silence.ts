// Cuts the silence before the first and after the last audible sample of a sound.
import type { Sound } from './sound.ts'

/** 1 % of full scale, -40 dBFS: below it, speech from a program is silence. */
const audibleAmplitude = 328
/** Kept on both sides, so that soft consonants are not cut. */
const marginSeconds = 0.01

/** Gives the sound from just before its first to just after its last audible sample; silence gives no samples. */
export function trimSilence({ samples, sampleRate }: Sound): Sound {
  const isAudible = (sample: number): boolean => Math.abs(sample) >= audibleAmplitude
  const first = samples.findIndex(isAudible)
  if (first === -1) return { samples: new Int16Array(0), sampleRate }
  const last = samples.findLastIndex(isAudible)
  const margin = Math.round(marginSeconds * sampleRate)
  return { samples: samples.slice(Math.max(0, first - margin), last + 1 + margin), sampleRate }
}
