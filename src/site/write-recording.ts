// Writes a published MP3: a tag, and behind it the sound of the editors' file as it is.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { AudioFile } from '../model/audio.ts'
import { Refusal, systemCode } from './refusal.ts'

const chunkBytes = 1 << 20

/** The part of a measured file that is published. */
export type MeasuredSound = Pick<AudioFile, 'sizeBytes' | 'soundSha256'> & {
  readonly sound: NonNullable<AudioFile['sound']>
}

const openSource = async (path: string): ReturnType<typeof open> => {
  try {
    return await open(path, 'r')
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') throw new Refusal('file-changed', { file: path }, { cause })
    throw cause
  }
}

/**
 * Takes the absolute path of the file to write, its tag, and the file with the sound as it was measured. Never holds more
 * than a piece of it in memory. What stood at `target` is replaced, not written over: it may be the same file as one of
 * another site. Throws a `Refusal` where the sound is another than was measured: its address would lie.
 */
export const writeRecording = async (
  target: string,
  tag: Uint8Array,
  source: string,
  { sizeBytes, sound, soundSha256 }: MeasuredSound,
): Promise<void> => {
  const draft = `${target}.draft`
  const handle = await openSource(source)
  const hash = createHash('sha256')
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    yield tag
    const range = { start: sound.startBytes, end: sound.endBytes - 1, highWaterMark: chunkBytes }
    const chunks: AsyncIterable<Uint8Array> = handle.createReadStream({ ...range, autoClose: false })
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    const changed = new Refusal('file-changed', { file: source })
    if ((await handle.stat()).size !== sizeBytes) throw changed
    await pipeline(pieces, createWriteStream(draft))
    if (hash.digest('hex') !== soundSha256) throw changed
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}
