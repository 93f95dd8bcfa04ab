// Finds out what a recording is that somebody hands in: its kind, its length, and the title in its tags.
import { open } from 'node:fs/promises'
import type { IAudioMetadata } from 'music-metadata'
import { parseFile } from 'music-metadata'
import type { FileKind } from '../words/file-kinds-de.ts'
import { fileKindOf, headBytes } from './file-kind.ts'
import { untaggedRange } from './tag-range.ts'

export interface RecordingDescription {
  readonly kind: FileKind
  /** The ending under which it can be published as it is; undefined for a master, of which an MP3 has to be made. */
  readonly publishedAs: 'mp3' | 'm4a' | undefined
  readonly title: string | undefined
  readonly durationSeconds: number | undefined
  readonly sizeBytes: number
}

// What no program makes sound of. Anything else may be a recording that only ffmpeg knows.
const silent: ReadonlySet<FileKind> = new Set([
  'jpeg',
  'png',
  'gif',
  'webp',
  'avif',
  'tiff',
  'psd',
  'svg',
  'pdf',
  'zip',
  'gzip',
  'html',
  'xml',
  'text',
  'zeros',
  'lfs',
  'midi',
])

/** Says whether a file can be a recording, by what it contains. */
export const maySound = ({ kind, sizeBytes }: RecordingDescription): boolean =>
  sizeBytes > 0 && !silent.has(kind)

const metadataOf = (path: string): Promise<IAudioMetadata | undefined> =>
  parseFile(path, { duration: false, skipCovers: true }).catch(() => undefined)

const endingFor = (path: string, kind: FileKind, metadata: IAudioMetadata | undefined) => {
  if (kind === 'mp3') return 'mp3'
  const { codec, hasVideo } = metadata?.format ?? {}
  const isSound = /\.m4a$/i.test(path) && hasVideo !== true && codec?.includes('AAC') === true
  return kind === 'mp4' && isSound ? 'm4a' : undefined
}

/** WAV says nothing of its encoding: most programs write UTF-8, and it is read as Latin-1. */
const decodedTwice = (text: string | undefined): string | undefined => {
  if (text === undefined || !/^[\0-\xff]*$/.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

/** Takes the path of a file. Rejects where the disk cannot be read. */
export const describeRecording = async (path: string): Promise<RecordingDescription> => {
  const handle = await open(path, 'r')
  try {
    const { size: sizeBytes } = await handle.stat()
    const readAt = async (position: number, length: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await handle.read(bytes, 0, length, position)
      return bytes.subarray(0, bytesRead)
    }
    const { start } = await untaggedRange(readAt, sizeBytes)
    const kind = fileKindOf(await readAt(Math.min(start, sizeBytes), headBytes))
    const metadata = await metadataOf(path)
    const title = decodedTwice(metadata?.common.title)
      ?.replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 255)
    const durationSeconds = metadata?.format.duration
    return {
      kind,
      publishedAs: endingFor(path, kind, metadata),
      title: title || undefined,
      durationSeconds,
      sizeBytes,
    }
  } finally {
    await handle.close()
  }
}
