// Finds the filters that bring a sound to a loudness without changing its dynamics: gain, and a limiter for single peaks.
import type { Loudness, Measuring, SoundFacts } from './measure-loudness.ts'
import { measureSound } from './measure-loudness.ts'
import type { Sound } from './sound.ts'

export interface Level {
  /** LUFS. */
  readonly integratedLufs: number
  /** dBTP that no peak exceeds. */
  readonly truePeakDb: number
}

/** What the filter accepts: https://ffmpeg.org/ffmpeg-filters.html#loudnorm */
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
const decimal = (value: number): string => value.toFixed(2)

/** Four times the rate shows the limiter peaks that lie between samples. */
const limit = (truePeakDb: number): readonly string[] => [
  'aresample=176400',
  `alimiter=limit=${within(10 ** (truePeakDb / 20), 0.0625, 1).toFixed(5)}:level=disabled:attack=5:release=50`,
  'aresample=44100',
]

const mostPasses = 4
const closeEnoughLu = 0.1

/** The second pass of `loudnorm`: with what the first one measured it is gain alone. */
const gain = (measured: Loudness, { integratedLufs, truePeakDb }: Level): string => {
  const offset = integratedLufs - measured.integratedLufs
  return [
    `loudnorm=I=${decimal(integratedLufs)}:TP=${decimal(truePeakDb)}:LRA=20:linear=true:print_format=json`,
    `measured_I=${decimal(measured.integratedLufs)}`,
    // The peaks fit already; a figure that says otherwise by rounding, or a range of none, would switch to dynamic gain.
    `measured_TP=${decimal(Math.min(measured.truePeakDb, truePeakDb - offset - 0.01))}`,
    `measured_LRA=${decimal(within(measured.rangeLu, 0.1, 19.9))}`,
    `measured_thresh=${decimal(within(measured.thresholdLufs, -98, -0.1))}`,
  ].join(':')
}

/**
 * Takes a sound, the filters in front, and what was measured behind them; gives the filters that follow. Where gain alone
 * would lift peaks above the limit, they are limited, and the sound is measured again behind the limiter, until both fit.
 */
export async function levelFilters(
  source: Sound | string,
  measured: SoundFacts,
  level: Level,
  measuring: Measuring,
): Promise<readonly string[]> {
  let lift = level.integratedLufs - measured.integratedLufs
  if (measured.truePeakDb + lift <= level.truePeakDb && measured.integratedLufs < -0.1)
    return [gain(measured, level)]
  let limited: readonly string[] = []
  let heard: Loudness = measured
  for (let pass = 0; pass < mostPasses; pass += 1) {
    limited = [`volume=${decimal(lift)}dB`, ...limit(level.truePeakDb)]
    heard = await measureSound(source, { ...measuring, filters: [...(measuring.filters ?? []), ...limited] })
    const missing = level.integratedLufs - heard.integratedLufs
    if (Math.abs(missing) <= closeEnoughLu) break
    lift += missing
  }
  return [...limited, gain(heard, level)]
}
