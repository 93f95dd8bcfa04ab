// Reads what is to be known of a recording: what it is, how long it is, whether it is whole.
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AudioFile } from '../model/audio.ts'
import type { Chapter } from '../model/episode.ts'
import type { FileKind } from '../words/file-kinds-de.ts'
import { chaptersInTags } from './chapters-in-tags.ts'
import { convertToMp3 } from './convert-command.ts'
import { describeAudio } from './describe-audio.ts'
import type { Fault, Finding } from './fault.ts'
import { fileKindOf, headBytes } from './file-kind.ts'
import type { M4aMeasure } from './measure-m4a.ts'
import { measureM4a } from './measure-m4a.ts'
import type { SoundMeasure } from './measure-mp3.ts'
import { measureMp3 } from './measure-mp3.ts'
import type { ReadAt, UntaggedRange } from './tag-range.ts'
import { untaggedRange } from './tag-range.ts'

/** Everything measured of a recording; its name is known to whoever asked. */
export interface AudioMeasure extends Omit<AudioFile, 'kind' | 'file'> {
  /** Those that a program wrote into it. */
  readonly chapters: readonly Chapter[]
}

// What can be made into an MP3; anything else is no recording at all.
const convertible: ReadonlySet<FileKind> = new Set([
  'mp2',
  'aac',
  'wav',
  'aiff',
  'caf',
  'flac',
  'ogg',
  'opus',
  'wma',
  'amr',
  'matroska',
  'avi',
])

// Apple's own name for AAC in an MP4 container, the one that directories expect of .m4a.
const mimeTypes = { mp3: 'audio/mpeg', m4a: 'audio/x-m4a' }

const refuse = (fault: Fault): Finding<never> => ({ value: undefined, faults: [fault] })

const readerOf =
  (handle: FileHandle): ReadAt =>
  async (position, length) => {
    const bytes = new Uint8Array(length)
    const { bytesRead } = await handle.read(bytes, 0, length, position)
    return bytes.subarray(0, bytesRead)
  }

// Zeros between a tag and the sound are left over by programs that shorten tags.
const headOf = async (readAt: ReadAt, start: number): Promise<Uint8Array> => {
  const head = await readAt(start, headBytes)
  const firstSound = head.findIndex((byte) => byte !== 0)
  return start > 0 && firstSound > 0 ? head.subarray(firstSound) : head
}

// Behind an ID3v2 tag that the file ends with there is nothing to tell the kind by; only MP3 has such tags.
const kindOf = async (readAt: ReadAt, { start }: UntaggedRange, size: number): Promise<FileKind> =>
  start >= size ? 'mp3' : fileKindOf(await headOf(readAt, start))

const endingFault = (file: string, kind: 'mp3' | 'm4a'): readonly Fault[] => {
  if (file.toLowerCase().endsWith(`.${kind}`)) return []
  const rename = `${file.replace(/\.[^.]*$/, '')}.${kind}`
  return [{ code: 'audio-ending', severity: 'error', facts: { file, kind, rename } }]
}

// Tags with pictures take some megabytes; larger ones are passed over unread.
const largestTagBytes = 32 << 20
const someFrames = 8192

interface TagReading {
  readonly chapters: readonly Chapter[]
  readonly faults: readonly Fault[]
}

// Where counting frames worked and music-metadata fails all the same, the tags are at fault.
const readTags = async (
  readAt: ReadAt,
  file: string,
  { start }: UntaggedRange,
  durationSeconds: number,
): Promise<TagReading> => {
  if (start > largestTagBytes) return { chapters: [], faults: [] }
  const bytes = await readAt(0, start + someFrames)
  const chapters = chaptersInTags(bytes.subarray(0, start), durationSeconds)
  const description = await describeAudio(bytes, 'audio/mpeg')
  if (description?.codec?.endsWith('Layer 3') === true) return { chapters, faults: [] }
  return { chapters, faults: [{ code: 'audio-tags-unreadable', severity: 'advice', facts: { file } }] }
}

const rateFault = (file: string, { sampleRate }: SoundMeasure): readonly Fault[] =>
  sampleRate === 44_100 || sampleRate === 48_000
    ? []
    : [{ code: 'audio-sample-rate', severity: 'advice', facts: { file, sampleRate } }]

const measure = async (handle: FileHandle, path: string, size: number): Promise<Finding<AudioMeasure>> => {
  const file = basename(path)
  const readAt = readerOf(handle)
  const range = await untaggedRange(readAt, size)
  const kind = await kindOf(readAt, range, size)
  if (kind !== 'mp3' && kind !== 'mp4') {
    const convert = convertible.has(kind) ? convertToMp3(path) : undefined
    return refuse({ code: 'audio-kind', severity: 'error', facts: { file, kind, convert } })
  }
  const format = kind === 'mp4' ? 'm4a' : 'mp3'
  const { value, faults }: Finding<SoundMeasure & Partial<M4aMeasure>> =
    format === 'm4a'
      ? await measureM4a(handle, readAt, path, size)
      : await measureMp3(handle, readAt, range, file, size)
  if (value === undefined) return { value, faults }
  const { durationSeconds, sound, soundSha256, waveform } = value
  const tags =
    value.chapters === undefined
      ? await readTags(readAt, file, range, durationSeconds)
      : { chapters: value.chapters, faults: [] }
  const mimeType = mimeTypes[format]
  return {
    value: {
      sizeBytes: size,
      durationSeconds,
      mimeType,
      sound,
      soundSha256,
      waveform,
      chapters: tags.chapters,
    },
    faults: [...faults, ...tags.faults, ...endingFault(file, format), ...rateFault(file, value)],
  }
}

/**
 * Takes the path of a recording and measures it, reading its sound once. Only MP3 and M4A (AAC) can be published;
 * reports everything else by what its bytes say it is, and recordings that are empty, cut short or damaged.
 * Rejects where the disk cannot be read.
 */
export const readAudioFacts = async (path: string): Promise<Finding<AudioMeasure>> => {
  const file = basename(path)
  const handle = await open(path, 'r')
  try {
    const before = await handle.stat()
    if (before.size === 0) return refuse({ code: 'audio-empty', severity: 'error', facts: { file } })
    const finding = await measure(handle, path, before.size)
    const after = await handle.stat()
    const isStill = after.size === before.size && after.mtimeMs === before.mtimeMs
    return isStill ? finding : refuse({ code: 'audio-changing', severity: 'error', facts: { file } })
  } finally {
    await handle.close()
  }
}
