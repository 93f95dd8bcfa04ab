// Advises on recordings that are louder or quieter than the show wants them, as far as that has been measured.
import { recall, remember } from '../audio/audio-cache.ts'
import { measureSound } from '../audio/measure-loudness.ts'
import type { Problem } from '../model/problem.ts'
import { inParallel } from './in-parallel.ts'

export interface MeasuredRecording {
  /** The episode's file, `episodes/staffel-1/02-name.md`, at whose key `audio` the advice stands. */
  readonly place: Pick<Problem, 'file' | 'line' | 'column'>
  /** Name of the recording without its folder. */
  readonly file: string
  /** Absolute path. */
  readonly path: string
  readonly soundSha256: string
}

export interface LoudnessAdvice {
  readonly integratedLufs: number
  readonly cacheDir: string
  /** Measures what has not been measured; undefined: says nothing of it. */
  readonly ffmpegPath: string | undefined
  /** How many recordings are measured at once. */
  readonly atOnce: number
  /** Called after each recording, whether it was measured or remembered. */
  readonly onAsked?: () => void
}

const toleranceLu = 1

/** Gives advice in the order of the recordings. What was measured once is remembered by its sound, and costs nothing again. */
export const adviseLoudness = async (
  recordings: readonly MeasuredRecording[],
  { integratedLufs: wanted, cacheDir, ffmpegPath, atOnce, onAsked }: LoudnessAdvice,
): Promise<readonly Problem[]> => {
  const advice: (Problem | undefined)[] = recordings.map(() => undefined)
  await inParallel([...recordings.entries()], atOnce, async ([index, { place, file, path, soundSha256 }]) => {
    let facts = await recall(cacheDir, 'sound', soundSha256)
    if (facts === undefined && ffmpegPath !== undefined) {
      // A recording that cannot be measured is reported by whoever reads it.
      facts = await measureSound(path, { ffmpegPath }).catch(() => undefined)
      if (facts !== undefined) await remember(cacheDir, 'sound', soundSha256, facts)
    }
    onAsked?.()
    if (facts === undefined || Math.abs(facts.integratedLufs - wanted) <= toleranceLu) return
    advice[index] = {
      ...place,
      code: 'audio-loudness',
      severity: 'advice',
      field: 'audio',
      facts: { file, found: facts.integratedLufs, wanted },
    }
  })
  return advice.filter((each) => each !== undefined)
}
