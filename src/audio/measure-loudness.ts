// Measures how loud a sound is to a listener, and how high its peaks are.
import { Readable } from 'node:stream'
import type { FfmpegCommand } from 'fluent-ffmpeg'
import ffmpeg from 'fluent-ffmpeg'
import type { Sound } from './sound.ts'

export interface Loudness {
  /** LUFS, ITU-R BS.1770. */
  readonly integratedLufs: number
  /** dBTP. */
  readonly truePeakDb: number
  /** LU, EBU Tech 3342. */
  readonly rangeLu: number
  /** LUFS below which the measurement did not listen. */
  readonly thresholdLufs: number
}

/** Gives a command with a sound file, or samples in memory, as its input. */
export function commandFor(source: Sound | string, ffmpegPath: string): FfmpegCommand {
  if (typeof source === 'string') return ffmpeg(source).setFfmpegPath(ffmpegPath)
  const { buffer, byteOffset, byteLength } = source.samples
  return ffmpeg(Readable.from([Buffer.from(buffer, byteOffset, byteLength)]))
    .setFfmpegPath(ffmpegPath)
    .inputFormat('s16le')
    .inputOptions('-ar', `${source.sampleRate}`, '-ac', '1')
}

/**
 * Measures a file or samples after the given filters.
 * Filter: https://ffmpeg.org/ffmpeg-filters.html#loudnorm
 */
export async function measureLoudness(
  source: Sound | string,
  ffmpegPath: string,
  filters: readonly string[] = [],
): Promise<Loudness> {
  const report = await new Promise<string>((resolve, reject) => {
    commandFor(source, ffmpegPath)
      .audioFilters([...filters, 'loudnorm=print_format=json'])
      .format('null')
      .on('error', reject)
      .on('end', (_stdout: string | null, stderr: string | null) => resolve(stderr ?? ''))
      .save('-')
  })
  return parseLoudnessReport(report)
}

/** Reads the figures of the input from what the filter `loudnorm` prints. Throws where one is missing or not finite. */
export function parseLoudnessReport(report: string): Loudness {
  const figure = (name: string): number => {
    const value = Number(new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(report)?.[1])
    if (!Number.isFinite(value)) throw new Error(`ffmpeg did not say ${name}; is there sound in the file?`)
    return value
  }
  return {
    integratedLufs: figure('input_i'),
    truePeakDb: figure('input_tp'),
    rangeLu: figure('input_lra'),
    thresholdLufs: figure('input_thresh'),
  }
}
