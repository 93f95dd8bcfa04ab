// Reads what the first frame of an MP3 announces about the whole: Xing, Info and VBRI headers.
import type { MpegFrame } from './mpeg-frame.ts'

export interface Mp3Announcement {
  /** Frames of sound, without the one that announces them. */
  readonly frames: number | undefined
  /** Bytes of sound, with the frame that announces them. */
  readonly bytes: number | undefined
  /** Samples that the encoder put before and after the sound; players leave them out. */
  readonly addedSamples: number
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const numberAt = (bytes: Uint8Array, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0)

// The first nine bytes name the encoder, 21 bytes in stand two numbers of twelve bits:
// http://gabriel.mp3-tech.org/mp3infotag.html
const addedSamplesAt = (bytes: Uint8Array, at: number): number => {
  if (!/^(LAME|Lavf|Lavc|GOGO)/.test(textAt(bytes, at, 4))) return 0
  const both = numberAt(bytes, at + 21, 3)
  return (both >> 12) + (both & 0xfff)
}

const xing = (bytes: Uint8Array, at: number): Mp3Announcement => {
  const flags = numberAt(bytes, at + 4, 4)
  const lengths = [4, 4, 100, 4].map((length, bit) => ((flags >> bit) & 1) * length)
  const [framesLength = 0, bytesLength = 0, ...others] = lengths
  const end = others.reduce((sum, length) => sum + length, at + 8 + framesLength + bytesLength)
  return {
    frames: framesLength === 0 ? undefined : numberAt(bytes, at + 8, 4),
    bytes: bytesLength === 0 ? undefined : numberAt(bytes, at + 8 + framesLength, 4),
    addedSamples: addedSamplesAt(bytes, end),
  }
}

const vbri = (bytes: Uint8Array, at: number): Mp3Announcement => ({
  frames: numberAt(bytes, at + 14, 4),
  bytes: numberAt(bytes, at + 10, 4),
  addedSamples: 0,
})

// Some encoders count the checksum into the place of the header, some do not.
const xingPlaces = (frame: MpegFrame): readonly number[] => [frame.soundOffset, frame.soundOffset - 2]

/** Takes the bytes of the first frame; gives undefined where it is a frame of sound like all others. */
export const mp3Announcement = (bytes: Uint8Array, frame: MpegFrame): Mp3Announcement | undefined => {
  const place = xingPlaces(frame).find((at) => /^(Xing|Info)$/.test(textAt(bytes, at, 4)))
  if (place !== undefined) return xing(bytes, place)
  return textAt(bytes, 36, 4) === 'VBRI' ? vbri(bytes, 36) : undefined
}
