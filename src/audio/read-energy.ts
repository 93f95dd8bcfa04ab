// Hears how loud a recording is, a hundred times a second, in two bands: enough to recognise it, whatever its encoding.
import { Writable } from 'node:stream'
import { runFfmpeg, type Watching } from './run-ffmpeg.ts'

/** Energy in decibels below full scale, a hundred numbers a second in each band. */
export interface Energy {
  /** About what is below 600 Hz: the voice. */
  readonly low: Float32Array
  /** What is above: consonants. */
  readonly high: Float32Array
  readonly durationSeconds: number
}

export interface EnergyTask extends Watching {
  readonly ffmpegPath: string
  /** Absolute path. */
  readonly source: string
}

const sampleRate = 8000
const frameSamples = sampleRate / 100
/** Of a filter of the first order at 600 Hz. */
const smoothing = 1 - Math.exp((-2 * Math.PI * 600) / sampleRate)
const quietestDb = -100

/** Numbers that grow as they come: how many there will be, a recording often does not say. */
const growing = () => {
  let values = new Float32Array(1 << 14)
  let length = 0
  return {
    push: (value: number): void => {
      if (length === values.length) {
        const longer = new Float32Array(2 * length)
        longer.set(values)
        values = longer
      }
      values[length] = value
      length += 1
    },
    all: (): Float32Array => values.slice(0, length),
  }
}

const decibels = (sum: number): number =>
  Math.max(quietestDb, 10 * Math.log10(sum / frameSamples / 32_768 ** 2 + 1e-12))

/** Takes samples as they come, 16 bits each, little-endian, and forgets them. */
const meter = () => {
  const [lows, highs] = [growing(), growing()]
  let [smooth, lowSum, highSum, samples] = [0, 0, 0, 0]
  let half: number | undefined
  const hear = (sample: number): void => {
    smooth += smoothing * (sample - smooth)
    lowSum += smooth ** 2
    highSum += (sample - smooth) ** 2
    samples += 1
    if (samples % frameSamples !== 0) return
    lows.push(decibels(lowSum))
    highs.push(decibels(highSum))
    lowSum = 0
    highSum = 0
  }
  const take = (bytes: Uint8Array): void => {
    let at = 0
    if (half !== undefined && bytes.length > 0) {
      hear((((bytes[0] ?? 0) << 24) >> 16) | half)
      half = undefined
      at = 1
    }
    for (; at + 1 < bytes.length; at += 2) hear((((bytes[at + 1] ?? 0) << 24) >> 16) | (bytes[at] ?? 0))
    if (at < bytes.length) half = bytes[at]
  }
  return {
    take,
    energy: (): Energy => ({
      low: lows.all(),
      high: highs.all(),
      durationSeconds: samples / sampleRate,
    }),
  }
}

/**
 * Decodes any recording to one channel and gives its energy; its samples pass through and are never in memory at once. Throws an
 * `AudioFault` where ffmpeg cannot read it or is stopped.
 */
export async function readEnergy({ ffmpegPath, source, signal, onSeconds }: EnergyTask): Promise<Energy> {
  const { take, energy } = meter()
  const target = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      take(chunk)
      done()
    },
  })
  await runFfmpeg({
    ffmpegPath,
    source,
    filters: ['aformat=channel_layouts=mono', `aresample=${sampleRate}`],
    output: ['-c:a', 'pcm_s16le', '-f', 's16le'],
    target,
    signal,
    onSeconds,
  })
  return energy()
}
