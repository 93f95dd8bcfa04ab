// Finds where the sound of an MP3 begins and ends, and digests exactly that.
import { createHash, type Hash } from 'node:crypto'

export interface DigestedSound {
  /** Where the first frame begins and the last one ends, counted from the first byte that was walked over. */
  readonly startBytes: number
  readonly endBytes: number
  /** Hex digest (SHA-256) of every byte from `startBytes` to `endBytes`. */
  readonly soundSha256: string
}

export interface SoundDigest {
  /** Takes what was walked over next: the bytes of `chunk` from `from` to `to`. */
  readonly add: (chunk: Uint8Array, from: number, to: number, isFrame: boolean) => void
  readonly finish: () => DigestedSound
}

interface Piece {
  readonly chunk: Uint8Array
  readonly from: number
  readonly to: number
}

const nothing: Piece = { chunk: new Uint8Array(), from: 0, to: 0 }

/**
 * Starts a digest. What lies between two frames belongs to the sound, since a player walks over it; what lies before the
 * first and behind the last does not.
 */
export const openSoundDigest = (): SoundDigest => {
  const hash = createHash('sha256')
  let hashAtEnd: Hash | undefined
  let at = 0
  let start: number | undefined
  let end = 0
  // Many small pieces of one chunk are hashed at once.
  let waiting: Piece = nothing
  const flush = (): void => {
    hash.update(waiting.chunk.subarray(waiting.from, waiting.to))
    waiting = nothing
  }
  const collect = (chunk: Uint8Array, from: number, to: number): void => {
    if (waiting.chunk !== chunk || waiting.to !== from) flush()
    waiting = waiting.chunk === chunk ? { ...waiting, to } : { chunk, from, to }
  }
  return {
    add: (chunk, from, to, isFrame) => {
      if (isFrame) {
        start ??= at
        end = at + to - from
        hashAtEnd = undefined
      } else if (start !== undefined && hashAtEnd === undefined) {
        flush()
        hashAtEnd = hash.copy()
      }
      if (start !== undefined) collect(chunk, from, to)
      at += to - from
    },
    finish: () => {
      flush()
      const soundSha256 = (hashAtEnd ?? hash).digest('hex')
      return { startBytes: start ?? 0, endBytes: end, soundSha256 }
    },
  }
}
