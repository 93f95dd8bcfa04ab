// Finds the tags around the sound of an MP3: ID3v2 in front, ID3v1, APEv2, Lyrics3 and ID3v2 behind.

/** Reads `length` bytes at `position`; gives fewer at the end of the file. */
export type ReadAt = (position: number, length: number) => Promise<Uint8Array>

export interface UntaggedRange {
  /** First byte behind the tags in front; beyond the file's size where such a tag is cut short. */
  readonly start: number
  /** First byte of the tags behind. */
  readonly end: number
}

// Files have one or two tags at each end; a hostile one may have millions.
const mostTags = 16

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const syncSafe = (bytes: Uint8Array, at: number): number | undefined => {
  const digits = [...bytes.subarray(at, at + 4)]
  if (digits.length < 4 || digits.some((digit) => digit > 0x7f)) return undefined
  return digits.reduce((sum, digit) => sum * 128 + digit, 0)
}

/**
 * Takes the first ten bytes of something that may be an ID3v2 tag; gives its whole length in bytes, undefined where
 * it is none. See https://id3.org/id3v2.4.0-structure.
 */
export const id3v2Length = (bytes: Uint8Array, at = 0): number | undefined => {
  if (bytes[at] !== 0x49 || bytes[at + 1] !== 0x44 || bytes[at + 2] !== 0x33) return undefined
  const size = syncSafe(bytes, at + 6)
  if (size === undefined) return undefined
  const hasFooter = ((bytes[at + 5] ?? 0) & 0x10) !== 0
  return 10 + size + (hasFooter ? 10 : 0)
}

const startOfSound = async (readAt: ReadAt): Promise<number> => {
  let start = 0
  for (let tag = 0; tag < mostTags; tag++) {
    const length = id3v2Length(await readAt(start, 10))
    if (length === undefined) break
    start += length
  }
  return start
}

const uint32le = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)

// https://wiki.hydrogenaud.io/index.php?title=Ape_Tags_Header
const apeLength = (footer: Uint8Array): number =>
  uint32le(footer, 12) + (uint32le(footer, 20) >= 0x80000000 ? 32 : 0)

// The tag in front of `end`, told by its last bytes; 0 where there is none. `tail` ends at `end`.
const lengthOfTagBefore = (tail: Uint8Array): number => {
  const size = tail.length
  if (size >= 128 && textAt(tail, size - 128, 3) === 'TAG') return 128
  if (size >= 32 && textAt(tail, size - 32, 8) === 'APETAGEX') return apeLength(tail.subarray(size - 32))
  if (size >= 15 && textAt(tail, size - 9, 9) === 'LYRICS200') return Number(textAt(tail, size - 15, 6)) + 15
  if (size >= 10 && textAt(tail, size - 10, 3) === '3DI') return (syncSafe(tail, size - 4) ?? -20) + 20
  return 0
}

const tailBytes = 128

const endOfSound = async (readAt: ReadAt, start: number, size: number): Promise<number> => {
  let end = size
  for (let tag = 0; tag < mostTags; tag++) {
    const from = Math.max(start, end - tailBytes)
    if (from >= end) break
    const length = lengthOfTagBefore(await readAt(from, end - from))
    // Not a number where Lyrics3 gives no size; too long where the tag is none.
    if (!(length > 0 && length <= end - start)) break
    end -= length
  }
  return end
}

/** Takes a way to read an MP3 and its size in bytes; gives what lies between its tags. */
export const untaggedRange = async (readAt: ReadAt, size: number): Promise<UntaggedRange> => {
  const start = await startOfSound(readAt)
  return { start, end: start >= size ? size : await endOfSound(readAt, start, size) }
}
