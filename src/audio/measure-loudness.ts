// Measures how loud a sound is to a listener, how high its peaks are, and whether they were cut off.
import { basename } from 'node:path'
import { AudioFault } from './audio-fault.ts'
import type { FfmpegReport, Watching } from './run-ffmpeg.ts'
import { runFfmpeg } from './run-ffmpeg.ts'
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

/** What is measured of a whole file. */
export interface SoundFacts extends Loudness {
  readonly durationSeconds: number
  /** Length that the file claims to have; undefined where it does not say. */
  readonly announcedSeconds: number | undefined
  /** How often samples in a row stand at full scale: what was louder is lost. */
  readonly clipCount: number
  /** Pieces that could not be decoded. */
  readonly damageCount: number
}

export interface Measuring extends Watching {
  readonly ffmpegPath: string
  readonly filters?: readonly string[]
}

const damaged =
  /Error while decoding|Error submitting (?:a )?packet|Decoding error|invalid (?:residual|subframe|frame)/i
const fullScaleDb = -0.1

/**
 * Measures a file (absolute path) or samples after the given filters. Throws an `AudioFault` where nothing is heard.
 * Filters: https://ffmpeg.org/ffmpeg-filters.html#loudnorm, https://ffmpeg.org/ffmpeg-filters.html#astats-1
 */
export async function measureSound(
  source: Sound | string,
  { ffmpegPath, filters = [], signal, onSeconds }: Measuring,
): Promise<SoundFacts> {
  const report = await runFfmpeg({
    ffmpegPath,
    source,
    filters: ['astats', ...filters, 'loudnorm=print_format=json'],
    output: ['-f', 'null'],
    target: undefined,
    signal,
    onSeconds,
  })
  const file = typeof source === 'string' ? basename(source) : ''
  return {
    ...parseLoudness(report.lines, file),
    durationSeconds: report.durationSeconds,
    announcedSeconds: report.announcedSeconds,
    clipCount: parseClips(report),
    damageCount: report.lines.filter((line) => damaged.test(line)).length,
  }
}

/** The last object that the filter printed. */
const objectIn = (lines: readonly string[]): unknown => {
  const start = lines.findLastIndex((line) => line.trim() === '{')
  const length = lines.slice(start).findIndex((line) => line.trim() === '}')
  if (start === -1 || length === -1) return undefined
  try {
    return JSON.parse(lines.slice(start, start + length + 1).join('\n'))
  } catch {
    return undefined
  }
}

/**
 * Reads what the filter `loudnorm` prints as JSON. Throws an `AudioFault`: `sound-silent` where the filter heard nothing (or
 * less than 0.4 seconds), `ffmpeg-failed` where a figure is missing.
 */
export function parseLoudness(lines: readonly string[], file: string): Loudness {
  const printed = objectIn(lines)
  const figures = new Map<string, unknown>(
    typeof printed === 'object' && printed !== null ? Object.entries(printed) : [],
  )
  const figure = (name: string): number => {
    const value = figures.get(name)
    if (value === '-inf') throw new AudioFault('sound-silent', { file })
    if (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value)
    throw new AudioFault('ffmpeg-failed', { file, said: `loudnorm: ${name} = ${String(value)}` })
  }
  const loudness = {
    integratedLufs: figure('input_i'),
    truePeakDb: figure('input_tp'),
    rangeLu: figure('input_lra'),
    thresholdLufs: figure('input_thresh'),
  }
  if (loudness.integratedLufs <= -70) throw new AudioFault('sound-silent', { file })
  return loudness
}

/** A single sample at full scale is a peak; only those in a row are cut off. */
const parseClips = ({ lines }: FfmpegReport): number => {
  const overall = lines.slice(lines.findLastIndex((line) => /astats.*\] Overall/.test(line)))
  const figure = (name: string): number =>
    Number(
      overall
        .find((line) => line.includes(`] ${name}: `))
        ?.split(': ')
        .at(-1) ?? Number.NaN,
    )
  const isCut = figure('Peak level dB') >= fullScaleDb && figure('Flat factor') > 0
  return isCut ? Math.max(1, Math.round(figure('Peak count'))) : 0
}
