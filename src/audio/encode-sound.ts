// Encodes a sound at a loudness, measures what came out, and corrects what the encoder changed.

import { type Level, levelFilters } from './level-sound.ts'
import { measureSound, type SoundFacts } from './measure-loudness.ts'
import { runFfmpeg, type Watching } from './run-ffmpeg.ts'
import type { Sound } from './sound.ts'

/** How a sound is written. */
export interface Encoding {
  readonly encoder: string
  /** Words behind the encoder, with `-f`. */
  readonly options: readonly string[]
  /** What the encoder takes away, in LU; LAME scales its input at low bit rates. */
  readonly lossLu: number
}

export interface EncodingTask extends Watching {
  readonly ffmpegPath: string
  readonly source: Sound | string
  /** Filters in front: channels, rate, cuts. */
  readonly prepare: readonly string[]
  /** What was measured behind them. */
  readonly before: SoundFacts
  readonly level: Level
  readonly encoding: Encoding
  /** Absolute path; what stands there is written over. */
  readonly target: string
}

/** The same sound gives the same bytes: no version, no time, none of the tags of the source. */
const bitexact = '-map_metadata -1 -map_chapters -1 -fflags +bitexact -flags:a +bitexact'.split(' ')

/** Encoders lift peaks a little. */
const peakReserveDb = 0.7
const mostAttempts = 4
const closeEnoughLu = 0.25

/** Tells whether a sound is as loud as it should be, and no peak above the limit. */
export function isOnLevel(after: Level, level: Level, toleranceLu: number): boolean {
  return (
    Math.abs(after.integratedLufs - level.integratedLufs) <= toleranceLu &&
    after.truePeakDb <= level.truePeakDb
  )
}

/** Where the encoder put the sound decides where it has to come from. */
const corrected = (aim: Level, after: Level, level: Level): Level => {
  const over = after.truePeakDb - level.truePeakDb
  return {
    integratedLufs: aim.integratedLufs + level.integratedLufs - after.integratedLufs,
    truePeakDb: over > 0 ? aim.truePeakDb - over - 0.1 : aim.truePeakDb,
  }
}

/**
 * Writes the sound and gives what was measured of the result. After four attempts the last one counts: a sound of single
 * clicks cannot be loud without being cut off. Throws an `AudioFault` where ffmpeg fails.
 */
export async function encodeSound(task: EncodingTask): Promise<SoundFacts> {
  const { ffmpegPath, source, prepare, before, level, encoding, target, signal, onSeconds } = task
  const watching = { ffmpegPath, signal, onSeconds }
  let aim: Level = {
    integratedLufs: level.integratedLufs + encoding.lossLu,
    truePeakDb: level.truePeakDb - peakReserveDb + encoding.lossLu,
  }
  for (let attempt = 1; ; attempt += 1) {
    const leveled = await levelFilters(source, before, aim, { ...watching, filters: prepare })
    await runFfmpeg({
      ...watching,
      source,
      filters: [...prepare, ...leveled, 'aresample=44100'],
      output: ['-c:a', encoding.encoder, ...encoding.options, ...bitexact],
      target,
    })
    const after = await measureSound(target, watching)
    if (isOnLevel(after, level, closeEnoughLu) || attempt === mostAttempts) return after
    aim = corrected(aim, after, level)
  }
}
