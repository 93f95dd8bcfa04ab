// Finds the samples of an MP4 track that has few of them, such as the titles of chapters, see ISO/IEC 14496-12 8.6 and 8.7.
import { boxIn } from './mp4-boxes.ts'
import { clockOf, uint32, uint64, viewOf } from './mp4-track.ts'

export interface Mp4Sample {
  readonly startSeconds: number
  /** First byte in the file. */
  readonly position: number
  readonly sizeBytes: number
}

/** A chapter every ten seconds of a day. */
const mostSamples = 8640

const entriesOf = (view: DataView, length: number): number =>
  Math.min(uint32(view, 4), Math.floor(Math.max(0, view.byteLength - 8) / length))

/** When each sample begins, in units of the track's clock. */
const startsOf = (stts: DataView): readonly number[] => {
  const starts: number[] = []
  let at = 0
  for (let entry = 0; entry < entriesOf(stts, 8); entry += 1) {
    const count = uint32(stts, 8 + entry * 8)
    const duration = uint32(stts, 12 + entry * 8)
    for (let sample = 0; sample < count && starts.length < mostSamples; sample += 1) {
      starts.push(at)
      at += duration
    }
  }
  return starts
}

/** How long each sample is: all alike, or each for itself. */
const sizesOf = (stsz: DataView): readonly number[] => {
  const all = uint32(stsz, 4)
  const written = Math.max(0, Math.floor((stsz.byteLength - 12) / 4))
  const count = Math.min(uint32(stsz, 8), mostSamples, all > 0 ? mostSamples : written)
  return Array.from({ length: count }, (_, sample) => (all > 0 ? all : uint32(stsz, 12 + sample * 4)))
}

/** Where each piece of the file begins that holds samples one after the other. */
const chunksOf = (stbl: Uint8Array): readonly number[] => {
  const short = viewOf(boxIn(stbl, ['stco']))
  const long = viewOf(boxIn(stbl, ['co64']))
  return short.byteLength > 0
    ? Array.from({ length: Math.min(entriesOf(short, 4), mostSamples) }, (_, at) => uint32(short, 8 + at * 4))
    : Array.from({ length: Math.min(entriesOf(long, 8), mostSamples) }, (_, at) => uint64(long, 8 + at * 8))
}

/** How many samples each of the chunks holds: an entry counts until the chunk at which the next one begins. */
const samplesIn = (stsc: DataView, chunks: number): readonly number[] => {
  const counts = new Array<number>(chunks).fill(0)
  const entries = entriesOf(stsc, 12)
  for (let entry = 0; entry < entries; entry += 1) {
    const first = uint32(stsc, 8 + entry * 12)
    const next = entry + 1 < entries ? uint32(stsc, 8 + (entry + 1) * 12) : chunks + 1
    if (first < 1 || next <= first) break
    counts.fill(uint32(stsc, 12 + entry * 12), first - 1, next - 1)
  }
  return counts
}

/** Takes the content of a `trak` box; gives its samples in order, as far as its tables fit to each other. */
export const mp4Samples = (trak: Uint8Array): readonly Mp4Sample[] => {
  const stbl = boxIn(trak, ['mdia', 'minf', 'stbl']) ?? new Uint8Array()
  const { timescale } = clockOf(boxIn(trak, ['mdia', 'mdhd']))
  const starts = startsOf(viewOf(boxIn(stbl, ['stts'])))
  const sizes = sizesOf(viewOf(boxIn(stbl, ['stsz'])))
  const chunks = chunksOf(stbl)
  const counts = samplesIn(viewOf(boxIn(stbl, ['stsc'])), chunks.length)
  const samples: Mp4Sample[] = []
  for (const [chunk, beginning] of chunks.entries()) {
    let position = beginning
    for (let left = counts[chunk] ?? 0; left > 0; left -= 1) {
      const start = starts[samples.length]
      const sizeBytes = sizes[samples.length]
      if (timescale === 0 || start === undefined || sizeBytes === undefined) return samples
      samples.push({ startSeconds: start / timescale, position, sizeBytes })
      position += sizeBytes
    }
  }
  return samples
}
