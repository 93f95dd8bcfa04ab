// Measures how loud each part of an MP3 is, from a few frames of each: what a player draws behind its seek bar.
import { waveformParts, writeWaveform } from '../model/waveform.ts'
import type { ReadAt } from './tag-range.ts'

/** Where the frames of a recording lie, in bytes from the start of its file. */
export interface FramePlaces {
  readonly starts: readonly number[]
  /** The first byte behind the last frame. */
  readonly end: number
  /** Samples of one channel in a frame. */
  readonly samples: number
}

/** So many frames of a part are measured; an hour of 160 parts is decoded to less than a minute. */
const measuredFrames = 6
/** A frame may begin in up to 511 bytes of those before it: ISO/IEC 11172-3, 2.4.3.4.2. */
const leadFrames = 3

interface Excerpt {
  readonly start: number
  readonly end: number
  /** Those at its end that count. */
  readonly measuredSamples: number
}

const excerptsOf = ({ starts, end, samples }: FramePlaces): readonly Excerpt[] =>
  Array.from({ length: waveformParts }, (_, part) => {
    const first = Math.floor((starts.length * part) / waveformParts)
    const behind = Math.floor((starts.length * (part + 1)) / waveformParts)
    const frames = Math.min(measuredFrames, behind - first)
    const from = first + Math.floor((behind - first - frames) / 2)
    return {
      start: starts[Math.max(0, from - leadFrames)] ?? 0,
      end: starts[from + frames] ?? end,
      measuredSamples: frames * samples,
    }
  })

/** Root of the mean square of the last samples, over both channels. */
const loudnessOf = (channels: readonly Float32Array[], measuredSamples: number): number => {
  let sum = 0
  let count = 0
  for (const channel of channels) {
    const from = Math.max(0, channel.length - measuredSamples)
    for (let at = from; at < channel.length; at += 1) sum += (channel[at] ?? 0) ** 2
    count += channel.length - from
  }
  return count === 0 ? 0 : Math.sqrt(sum / count)
}

/**
 * A decoder of its own for each recording: what it still holds of one must not colour the next. It is loaded when a
 * recording is new, since most builds see none.
 */
const measure = async (
  excerpts: readonly { readonly bytes: Uint8Array; readonly measuredSamples: number }[],
) => {
  const { MPEGDecoder } = await import('mpg123-decoder')
  const decoder = new MPEGDecoder({ enableGapless: false })
  await decoder.ready
  try {
    return excerpts.map(({ bytes, measuredSamples }) =>
      loudnessOf(decoder.decode(bytes).channelData, measuredSamples),
    )
  } finally {
    decoder.free()
  }
}

/**
 * Gives the waveform of an MP3 as `model/waveform.ts` writes it; undefined for recordings of a few seconds. Reads and
 * decodes about a minute's worth of frames, however long the recording is.
 */
export const readWaveform = async (readAt: ReadAt, places: FramePlaces): Promise<string | undefined> => {
  if (places.starts.length < 2 * waveformParts) return undefined
  const excerpts = []
  for (const { start, end, measuredSamples } of excerptsOf(places))
    excerpts.push({ bytes: await readAt(start, end - start), measuredSamples })
  return writeWaveform(await measure(excerpts))
}
