// Measures an M4A: how long it really is, and whether all of it is there.
import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Chapter } from '../model/episode.ts'
import { chaptersInM4a } from './chapters-in-m4a.ts'
import { usableChapters } from './chapters-in-tags.ts'
import { convertToMp3, convertToStream } from './convert-command.ts'
import type { AudioDescription } from './describe-audio.ts'
import { describeAudio } from './describe-audio.ts'
import type { Fault, Finding } from './fault.ts'
import type { SoundMeasure } from './measure-mp3.ts'
import type { Mp4Box } from './mp4-boxes.ts'
import { boxesIn, boxIn, topBoxes } from './mp4-boxes.ts'
import type { Mp4Track } from './mp4-track.ts'
import { mp4Track } from './mp4-track.ts'
import { readM4aSound } from './read-m4a-sound.ts'
import type { ReadAt } from './tag-range.ts'

// The tables of a day of sound take some 20 MB.
const largestTableBytes = 64 << 20
// No encoder writes as many zeros in a row, not even for silence.
const mostZeros = 4096
// Nor as few bytes: a clock that says so is wrong.
const fewestBytesPerSecond = 50

const refuse = (...faults: readonly Fault[]): Finding<never> => ({ value: undefined, faults })

const unreadable = (file: string): Fault => ({ code: 'audio-unreadable', severity: 'error', facts: { file } })

const missing = (file: string, missingBytes: number): Fault => ({
  code: 'audio-bytes-missing',
  severity: 'error',
  facts: { file, missingBytes },
})

const isSound = ({ type }: Mp4Box): boolean => type === 'mdat'

const faultOfBoxes = (file: string, size: number, boxes: readonly Mp4Box[]): Fault | undefined => {
  const end = boxes.at(-1)?.end ?? 0
  if (end > size) return missing(file, end - size)
  if (!boxes.some(({ type }) => type === 'moov')) {
    return { code: 'audio-unfinished', severity: 'error', facts: { file } }
  }
  if (!boxes.some(isSound)) return { code: 'audio-without-sound', severity: 'error', facts: { file } }
  const tables = boxes.filter((box) => !isSound(box))
  const tableBytes = tables.reduce((sum, { start, end: tableEnd }) => sum + tableEnd - start, 0)
  return tableBytes > largestTableBytes ? unreadable(file) : undefined
}

// Everything but the sound: what the file says about itself.
const readTables = async (readAt: ReadAt, boxes: readonly Mp4Box[]): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for (const { start, end } of boxes.filter((box) => !isSound(box)))
    parts.push(await readAt(start, end - start))
  return Buffer.concat(parts)
}

const tracksIn = (tables: Uint8Array): readonly Mp4Track[] => {
  const movie = boxIn(tables, ['moov']) ?? new Uint8Array()
  return boxesIn(movie, 'trak').map((trak) => mp4Track(trak, boxIn(movie, ['mvhd'])))
}

const kindFault = (path: string, codec: string, tracks: readonly Mp4Track[]): Fault => {
  const hasVideo = tracks.some(({ handler }) => handler === 'vide')
  const kind = codec.includes('ALAC') ? 'alac' : hasVideo ? 'video' : 'mp4'
  return {
    code: 'audio-kind',
    severity: 'error',
    facts: { file: basename(path), kind, convert: convertToMp3(path) },
  }
}

// Apple's length in samples is exact where no edit list is; a fragmented file has its length in its fragments.
const secondsOf = (track: Mp4Track, description: AudioDescription, sampleRate: number): number => {
  const written = track.seconds > 0 ? track.seconds : (description.durationSeconds ?? 0)
  const played = (description.playedSamples ?? 0) / sampleRate
  return !track.hasEdits && played > 0 && played <= written ? played : written
}

const startsLate = (file: string, boxes: readonly Mp4Box[]): readonly Fault[] => {
  const first = boxes.find(({ type }) => type === 'moov' || type === 'mdat')
  if (first?.type === 'moov') return []
  return [{ code: 'audio-starts-late', severity: 'advice', facts: { file, convert: convertToStream(file) } }]
}

/** Other than in an MP3, the chapters stand in the same tables as everything else. */
export interface M4aMeasure extends SoundMeasure {
  readonly chapters: readonly Chapter[]
}

/**
 * Takes an open MP4 file, its path for messages and its size in bytes. Reads the sound once. The duration comes from
 * the track's own clock and its edit list, in samples; codec, sample rate and Apple's tags come from music-metadata.
 */
export const measureM4a = async (
  handle: FileHandle,
  readAt: ReadAt,
  path: string,
  size: number,
): Promise<Finding<M4aMeasure>> => {
  const file = basename(path)
  const boxes = await topBoxes(readAt, size)
  const fault = faultOfBoxes(file, size, boxes)
  if (fault !== undefined) return refuse(fault)
  const tables = await readTables(readAt, boxes)
  const tracks = tracksIn(tables)
  const description = await describeAudio(tables, 'audio/mp4')
  if (description === undefined) return refuse(unreadable(file))
  const { codec = '', sampleRate = 0 } = description
  const track = tracks.find(({ handler }) => handler === 'soun')
  if (track === undefined || !codec.includes('MPEG-4/AAC')) return refuse(kindFault(path, codec, tracks))
  const durationSeconds = sampleRate > 0 ? secondsOf(track, description, sampleRate) : 0
  const isPlausible = durationSeconds > 0 && durationSeconds * fewestBytesPerSecond < size
  if (!isPlausible) return refuse(unreadable(file))
  if (track.lastOffset >= size) return refuse(missing(file, track.lastOffset - size + 1))
  const sound = await readM4aSound(handle, boxes.filter(isSound))
  if (sound.zeros > mostZeros) return refuse(missing(file, sound.zeros))
  return {
    value: {
      durationSeconds,
      sampleRate,
      sound: undefined,
      soundSha256: sound.sha256,
      waveform: undefined,
      chapters: usableChapters(await chaptersInM4a(tables, readAt), durationSeconds),
    },
    faults: startsLate(file, boxes),
  }
}
