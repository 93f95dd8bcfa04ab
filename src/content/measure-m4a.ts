// Measures an M4A: how long it really is, and whether all of it is there.
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { AudioDescription } from './describe-audio.ts'
import { describeAudio } from './describe-audio.ts'
import type { Fault, Finding } from './fault.ts'
import type { SoundMeasure } from './measure-mp3.ts'
import type { Mp4Box } from './mp4-boxes.ts'
import { boxesIn, boxIn, topBoxes } from './mp4-boxes.ts'
import type { Mp4Track } from './mp4-track.ts'
import { mp4Track } from './mp4-track.ts'
import type { ReadAt } from './tag-range.ts'

// The tables of a day of sound take some 20 MB.
const largestTableBytes = 64 << 20
const chunkBytes = 1 << 20

const refuse = (...faults: readonly Fault[]): Finding<never> => ({ value: undefined, faults })

const unreadable = (file: string): Fault => ({ code: 'audio-unreadable', severity: 'error', facts: { file } })
const missing = (file: string, missingBytes: number): Fault => ({
  code: 'audio-bytes-missing',
  severity: 'error',
  facts: { file, missingBytes },
})

interface SoundBytes {
  readonly sha256: string
  /** Zeros at the end; a download that was cut short leaves them in a file of full length. */
  readonly zeros: number
}

const zerosAtEnd = (bytes: Uint8Array): number => bytes.length - 1 - bytes.findLastIndex((byte) => byte !== 0)

const readSound = async (handle: FileHandle, boxes: readonly Mp4Box[]): Promise<SoundBytes> => {
  const hash = createHash('sha256')
  let zeros = 0
  for (const { contentStart, end } of boxes.filter((box) => box.contentStart < box.end)) {
    const options = { start: contentStart, end: end - 1, highWaterMark: chunkBytes, autoClose: false }
    const chunks: AsyncIterable<Uint8Array> = handle.createReadStream(options)
    for await (const chunk of chunks) {
      hash.update(chunk)
      const ending = zerosAtEnd(chunk)
      zeros = ending === chunk.length ? zeros + ending : ending
    }
  }
  return { sha256: hash.digest('hex'), zeros }
}

const faultOfBoxes = (file: string, size: number, boxes: readonly Mp4Box[]): Fault | undefined => {
  const end = boxes.at(-1)?.end ?? 0
  if (end > size)
    return { code: 'audio-bytes-missing', severity: 'error', facts: { file, missingBytes: end - size } }
  if (!boxes.some(({ type }) => type === 'moov')) {
    return { code: 'audio-unfinished', severity: 'error', facts: { file } }
  }
  if (!boxes.some(({ type }) => type === 'mdat')) {
    return { code: 'audio-without-sound', severity: 'error', facts: { file } }
  }
  const tables = boxes.filter(({ type }) => type !== 'mdat')
  const tableBytes = tables.reduce((sum, { start, end }) => sum + end - start, 0)
  return tableBytes > largestTableBytes ? unreadable(file) : undefined
}

const faultOfKind = (
  file: string,
  codec: string | undefined,
  tracks: readonly Mp4Track[],
): Fault | undefined => {
  const hasSound = tracks.some(({ handler }) => handler === 'soun')
  if (hasSound && codec?.includes('MPEG-4/AAC') === true) return undefined
  const isLossless = codec?.includes('ALAC') === true
  const kind = isLossless ? 'alac' : tracks.some(({ handler }) => handler === 'vide') ? 'video' : 'mp4'
  return { code: 'audio-kind', severity: 'error', facts: { file, kind, convert: convertToMp3(file) } }
}

/** Gives the command that makes an MP3 out of any recording or film. */
export const convertToMp3 = (file: string): string =>
  `ffmpeg -i ${file} -vn -b:a 128k ${file.replace(/\.[^.]*$/, '')}-neu.mp3`

const secondsOf = (
  track: Mp4Track,
  { playedSamples, sampleRate, durationSeconds }: AudioDescription,
): number => {
  const written = track.seconds > 0 ? track.seconds : (durationSeconds ?? 0)
  if (track.hasEdits || playedSamples === undefined || sampleRate === undefined) return written
  const played = playedSamples / sampleRate
  return played > 0 && played <= written ? played : written
}

const adviceOn = (file: string, boxes: readonly Mp4Box[]): readonly Fault[] => {
  const [first] = boxes.filter(({ type }) => type === 'moov' || type === 'mdat')
  if (first?.type === 'moov') return []
  const convert = `ffmpeg -i ${file} -c copy -movflags +faststart ${file.replace(/\.[^.]*$/, '')}-neu.m4a`
  return [{ code: 'audio-starts-late', severity: 'advice', facts: { file, convert } }]
}

// No encoder writes as many zeros in a row, not even for silence.
const mostZeros = 4096

// Everything but the sound: what the file says about itself.
const readTables = async (readAt: ReadAt, boxes: readonly Mp4Box[]): Promise<Uint8Array> => {
  const tables = boxes.filter(({ type }) => type !== 'mdat')
  const parts: Uint8Array[] = []
  for (const { start, end } of tables) parts.push(await readAt(start, end - start))
  return Buffer.concat(parts)
}

const tracksIn = (tables: Uint8Array): readonly Mp4Track[] => {
  const movie = boxIn(tables, ['moov']) ?? new Uint8Array()
  return boxesIn(movie, 'trak').map((trak) => mp4Track(trak, boxIn(movie, ['mvhd'])))
}

/**
 * Takes an open MP4 file, its name for messages and its size in bytes. Reads the sound once. The duration comes from
 * the track's own clock and its edit list, in samples; codec, sample rate and Apple's tags come from music-metadata.
 */
export const measureM4a = async (
  handle: FileHandle,
  readAt: ReadAt,
  file: string,
  size: number,
): Promise<Finding<SoundMeasure>> => {
  const boxes = await topBoxes(readAt, size)
  const fault = faultOfBoxes(file, size, boxes)
  if (fault !== undefined) return refuse(fault)
  const tables = await readTables(readAt, boxes)
  const tracks = tracksIn(tables)
  const description = await describeAudio(tables, 'audio/mp4')
  if (description === undefined) return refuse(unreadable(file))
  const wrongKind = faultOfKind(file, description.codec, tracks)
  if (wrongKind !== undefined) return refuse(wrongKind)
  const track = tracks.find(({ handler }) => handler === 'soun')
  const durationSeconds = track === undefined ? 0 : secondsOf(track, description)
  if (track === undefined || !(durationSeconds > 0) || !description.sampleRate)
    return refuse(unreadable(file))
  if (track.lastOffset >= size) return refuse(missing(file, track.lastOffset - size + 1))
  const sound = await readSound(
    handle,
    boxes.filter(({ type }) => type === 'mdat'),
  )
  if (sound.zeros > mostZeros) return refuse(missing(file, sound.zeros))
  const { sampleRate } = description
  return { value: { durationSeconds, sampleRate, soundSha256: sound.sha256 }, faults: adviceOn(file, boxes) }
}
