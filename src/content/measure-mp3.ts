// Measures an MP3: how long it really is, and whether all of it is there.
import type { FileHandle } from 'node:fs/promises'
import type { AudioFile } from '../model/audio.ts'
import { formatTimecode } from '../model/format-timecode.ts'
import type { Fault, Finding } from './fault.ts'
import { longestFrameBytes } from './mpeg-frame.ts'
import { readWaveform } from './read-waveform.ts'
import type { ReadAt, UntaggedRange } from './tag-range.ts'
import type { Mp3Walk } from './walk-mp3.ts'
import { walkMp3 } from './walk-mp3.ts'

export interface SoundMeasure {
  /** Length of what is played, in seconds. */
  readonly durationSeconds: number
  readonly sampleRate: number
  /** Where the sound lies in the file; undefined where it is published with everything around it. */
  readonly sound: AudioFile['sound']
  /** Hex digest (SHA-256) of the sound without tags. */
  readonly soundSha256: string
  readonly waveform: AudioFile['waveform']
}

const chunkBytes = 1 << 20

const secondsOf = (walk: Mp3Walk, frames: number): number =>
  walk.frames === 0 ? 0 : (walk.seconds / walk.frames) * frames

const missing = (file: string, missingBytes: number): Fault => ({
  code: 'audio-bytes-missing',
  severity: 'error',
  facts: { file, missingBytes },
})

// One frame of tolerance, since encoders disagree on whether the announcing frame counts.
const faultOfAnnouncement = (file: string, walk: Mp3Walk): Fault | undefined => {
  const { frames = walk.frames, bytes = 0 } = walk.announcement ?? {}
  const announced = formatTimecode(secondsOf(walk, frames))
  const present = formatTimecode(walk.seconds)
  const missingBytes = Math.max(bytes - walk.bytes, walk.missingBytes, 1)
  if (frames > walk.frames + 1) {
    return announced === present
      ? missing(file, missingBytes)
      : { code: 'audio-cut-short', severity: 'error', facts: { file, announced, present } }
  }
  if (bytes > walk.bytes + walk.junk.bytes + longestFrameBytes) return missing(file, missingBytes)
  if (walk.frames > frames + 2 && walk.frames > frames * 1.01) {
    return { code: 'audio-length-understated', severity: 'advice', facts: { file, announced, present } }
  }
  return undefined
}

// A cut last frame is no loss where all announced frames are there.
const isComplete = (walk: Mp3Walk): boolean => {
  const announced = walk.announcement?.frames
  return walk.missingBytes === 0 || (announced !== undefined && walk.frames >= announced)
}

const faultOfJunk = (file: string, { junk, bytes }: Mp3Walk): Fault | undefined => {
  if (junk.bytes <= longestFrameBytes) return undefined
  const severity = junk.bytes > bytes / 100 ? 'error' : 'advice'
  const at = formatTimecode(junk.atSeconds)
  return { code: 'audio-damaged', severity, facts: { file, bytes: junk.bytes, at } }
}

const faultsOf = (file: string, walk: Mp3Walk): readonly Fault[] => {
  const faults: (Fault | undefined)[] = [faultOfAnnouncement(file, walk)]
  if (faults[0]?.severity !== 'error' && !isComplete(walk)) faults.push(missing(file, walk.missingBytes))
  faults.push(faultOfJunk(file, walk))
  if (!walk.hasOneBitrate && walk.announcement === undefined) {
    faults.push({ code: 'audio-without-index', severity: 'advice', facts: { file } })
  }
  return faults.filter((fault) => fault !== undefined)
}

// Encoders tell what they added only about the stream they wrote: a longer one was put together from several.
const addedSeconds = (walk: Mp3Walk): number => {
  const { frames = walk.frames, addedSamples = 0 } = walk.announcement ?? {}
  const added = addedSamples / walk.sampleRate
  return Math.abs(frames - walk.frames) <= 1 && added < walk.seconds ? added : 0
}

/**
 * Takes an open MP3 and a reader of it, what lies between its tags, its name for messages and its size in bytes. Reads
 * the sound once, and some of it again for the waveform. The
 * duration is counted frame by frame, without what the encoder added where it says so; it is never an estimate from
 * the bit rate. It follows from the bytes that are digested and from nothing else in the file.
 */
export const measureMp3 = async (
  handle: FileHandle,
  readAt: ReadAt,
  { start, end }: UntaggedRange,
  file: string,
  size: number,
): Promise<Finding<SoundMeasure>> => {
  const withoutSound: Fault = { code: 'audio-without-sound', severity: 'error', facts: { file } }
  if (start > size) return { value: undefined, faults: [missing(file, start - size)] }
  if (start === end) return { value: undefined, faults: [withoutSound] }
  const chunks = handle.createReadStream({ start, end: end - 1, highWaterMark: chunkBytes, autoClose: false })
  const walk = await walkMp3(chunks)
  if (walk.frames === 0) {
    return {
      value: undefined,
      faults: [walk.missingBytes > 0 ? missing(file, walk.missingBytes) : withoutSound],
    }
  }
  const { sampleRate, soundSha256 } = walk
  const durationSeconds = walk.seconds - addedSeconds(walk)
  const sound = { startBytes: start + walk.startBytes, endBytes: start + walk.endBytes }
  const waveform = await readWaveform(readAt, {
    starts: walk.frameStarts.map((at) => start + at),
    end: sound.endBytes,
    samples: walk.samplesPerFrame,
  })
  return {
    value: { durationSeconds, sampleRate, sound, soundSha256, waveform },
    faults: faultsOf(file, walk),
  }
}
