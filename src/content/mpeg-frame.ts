// Reads the header of one MPEG audio frame of Layer III.

/** What the four bytes say, see ISO/IEC 11172-3 2.4.2.3 and ISO/IEC 13818-3 for the lower sample rates. */
export interface MpegFrame {
  readonly lengthBytes: number
  /** Samples per channel. */
  readonly samples: number
  readonly sampleRate: number
  readonly bitrateKbps: number
  /** Bytes from the frame's start to where the sound data begins: header, checksum, side information. */
  readonly soundOffset: number
}

const bitratesOfMpeg1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const bitratesOfMpeg2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const sampleRates = [44_100, 48_000, 32_000]
// By the two version bits: MPEG-2.5, reserved, MPEG-2, MPEG-1.
const rateDivisors = [4, 0, 2, 1]

/** The longest frame there can be; a buffer with this many bytes holds at least one whole frame. */
export const longestFrameBytes = 1441

const sideInformationBytes = (isMpeg1: boolean, isMono: boolean): number => {
  if (isMpeg1) return isMono ? 17 : 32
  return isMono ? 9 : 17
}

/**
 * Takes bytes and the place of a frame's first byte in them. Gives undefined where no frame of Layer III with a
 * known length begins; "free format" (bit rate 0) is none, no app plays it.
 */
export const mpegFrameAt = (bytes: Uint8Array, at: number): MpegFrame | undefined => {
  const second = bytes[at + 1] ?? 0
  const third = bytes[at + 2] ?? 0
  const fourth = bytes[at + 3]
  if (bytes[at] !== 0xff || (second & 0xe6) !== 0xe2 || fourth === undefined) return undefined
  const divisor = rateDivisors[(second >> 3) & 3] ?? 0
  const isMpeg1 = divisor === 1
  const bitrateKbps = (isMpeg1 ? bitratesOfMpeg1 : bitratesOfMpeg2)[third >> 4] ?? 0
  const sampleRate = (sampleRates[(third >> 2) & 3] ?? 0) / divisor
  if (divisor === 0 || bitrateKbps === 0 || sampleRate === 0) return undefined
  const samples = isMpeg1 ? 1152 : 576
  const padding = (third >> 1) & 1
  const checksumBytes = (second & 1) === 0 ? 2 : 0
  return {
    lengthBytes: Math.floor(((samples / 8) * bitrateKbps * 1000) / sampleRate) + padding,
    samples,
    sampleRate,
    bitrateKbps,
    soundOffset: 4 + checksumBytes + sideInformationBytes(isMpeg1, fourth >> 6 === 3),
  }
}
