// Reads the sound of an M4A, wherever in the file it lies.
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Mp4Box } from './mp4-boxes.ts'

export interface M4aSound {
  /** Hex digest (SHA-256). */
  readonly sha256: string
  /** Zeros at the end; a download that was cut short leaves them in a file of full length. */
  readonly zeros: number
}

const chunkBytes = 1 << 20

const zerosAtEnd = (bytes: Uint8Array): number => bytes.length - 1 - bytes.findLastIndex((byte) => byte !== 0)

/** Takes an open file and its boxes of sound (`mdat`); reads them once, a chunk at a time. */
export const readM4aSound = async (handle: FileHandle, boxes: readonly Mp4Box[]): Promise<M4aSound> => {
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
