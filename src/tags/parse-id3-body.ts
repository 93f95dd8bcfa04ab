// Finds the body of an ID3v2 tag behind its header.
import type { FrameFormat } from './parse-id3-frames.ts'
import { numberAt, syncSafeAt } from './tag-numbers.ts'
import { undoUnsynchronisation } from './undo-unsynchronisation.ts'

export interface Id3Body {
  /** The frames and the padding; empty for versions that have no chapters. */
  readonly frames: Uint8Array
  readonly format: FrameFormat
  /** Where the tag ends, footer included. */
  readonly end: number
}

const headerBytes = 10

const bodyOfVersion3 = (bytes: Uint8Array, flags: number): Uint8Array => {
  const body = (flags & 0x80) !== 0 ? undoUnsynchronisation(bytes) : bytes
  // The size of the extended header does not count its own four bytes.
  return (flags & 0x40) !== 0 ? body.subarray(4 + numberAt(body, 0)) : body
}

const bodyOfVersion4 = (bytes: Uint8Array, flags: number): Uint8Array =>
  (flags & 0x40) !== 0 ? bytes.subarray(syncSafeAt(bytes, 0) ?? bytes.length) : bytes

/**
 * Takes bytes and the place where a tag of version 3 or 4 may begin; undefined where none does. A tag that is cut short
 * is taken as far as it goes. See https://id3.org/id3v2.3.0#ID3v2_header and https://id3.org/id3v2.4.0-structure.
 */
export const parseId3Body = (bytes: Uint8Array, at: number): Id3Body | undefined => {
  const size = syncSafeAt(bytes, at + 6)
  const isTag = bytes[at] === 0x49 && bytes[at + 1] === 0x44 && bytes[at + 2] === 0x33
  if (!isTag || size === undefined || at + headerBytes > bytes.length) return undefined
  const version = bytes[at + 3]
  const flags = bytes[at + 5] ?? 0
  const start = at + headerBytes
  const body = bytes.subarray(start, start + size)
  if (version === 3) {
    const format = { version, unsynchronised: 'none' } as const
    return { frames: bodyOfVersion3(body, flags), format, end: start + size }
  }
  const unsynchronised = (flags & 0x80) !== 0 ? 'all' : 'flagged'
  const footerBytes = version === 4 && (flags & 0x10) !== 0 ? headerBytes : 0
  return {
    frames: version === 4 ? bodyOfVersion4(body, flags) : new Uint8Array(),
    format: { version: 4, unsynchronised },
    end: start + size + footerBytes,
  }
}
