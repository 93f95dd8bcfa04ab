// Finds the frames in the body of an ID3v2 tag, or inside another frame.
import { numberAt, syncSafeAt } from './tag-numbers.ts'
import { undoUnsynchronisation } from './undo-unsynchronisation.ts'

export interface Id3Frame {
  readonly name: string
  readonly content: Uint8Array
}

export interface FrameFormat {
  readonly version: 3 | 4
  /** Which frames have unsynchronised content: all, those that say so, or none, since it is undone already. */
  readonly unsynchronised: 'all' | 'flagged' | 'none'
}

const headerBytes = 10
/** More than any real tag has, so that a hostile one fills no memory. */
const mostFrames = 10_000

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39))

const hasName = (bytes: Uint8Array, at: number): boolean =>
  isLetter(bytes[at]) && isLetter(bytes[at + 1]) && isLetter(bytes[at + 2]) && isLetter(bytes[at + 3])

const mayEndAt = (bytes: Uint8Array, at: number): boolean =>
  at + headerBytes > bytes.length || bytes[at] === 0 || hasName(bytes, at)

// Sizes have seven bits a byte since version 4, but some programs write one kind where the other belongs. What comes
// behind the frame tells.
const contentLength = (bytes: Uint8Array, at: number, version: 3 | 4): number | undefined => {
  const plain = numberAt(bytes, at + 4)
  const syncSafe = syncSafeAt(bytes, at + 4) ?? plain
  const sizes = version === 4 ? [syncSafe, plain] : [plain, syncSafe]
  const possible = sizes.filter((size) => at + headerBytes + size <= bytes.length)
  return possible.find((size) => mayEndAt(bytes, at + headerBytes + size)) ?? possible[0]
}

// https://id3.org/id3v2.3.0#Frame_header_flags
const contentOfVersion3 = (bytes: Uint8Array, flags: number): Uint8Array | undefined => {
  const isCompressedOrEncrypted = (flags & 0xc0) !== 0
  return isCompressedOrEncrypted ? undefined : bytes.subarray((flags & 0x20) !== 0 ? 1 : 0)
}

// https://id3.org/id3v2.4.0-structure#line-411
const contentOfVersion4 = (
  bytes: Uint8Array,
  flags: number,
  unsynchronised: FrameFormat['unsynchronised'],
): Uint8Array | undefined => {
  const isCompressedOrEncrypted = (flags & 0x0c) !== 0
  if (isCompressedOrEncrypted) return undefined
  const content = bytes.subarray(((flags & 0x40) !== 0 ? 1 : 0) + ((flags & 0x01) !== 0 ? 4 : 0))
  const isFlagged = unsynchronised === 'flagged' && (flags & 0x02) !== 0
  return unsynchronised === 'all' || isFlagged ? undoUnsynchronisation(content) : content
}

/**
 * Takes bytes that are a sequence of frames; gives those with one of these names, up to the padding or the first bytes
 * that are no frame. Frames that are compressed or encrypted are passed over. The content is a view of the same
 * memory where it can be.
 */
export const parseId3Frames = (
  bytes: Uint8Array,
  { version, unsynchronised }: FrameFormat,
  wanted: ReadonlySet<string>,
): readonly Id3Frame[] => {
  const frames: Id3Frame[] = []
  let at = 0
  while (at + headerBytes <= bytes.length && hasName(bytes, at) && frames.length < mostFrames) {
    const length = contentLength(bytes, at, version)
    if (length === undefined) break
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const flags = bytes[at + 9] ?? 0
    const start = at + headerBytes
    at = start + length
    if (!wanted.has(name)) continue
    const raw = bytes.subarray(start, at)
    const content =
      version === 3 ? contentOfVersion3(raw, flags) : contentOfVersion4(raw, flags, unsynchronised)
    if (content !== undefined) frames.push({ name, content })
  }
  return frames
}
