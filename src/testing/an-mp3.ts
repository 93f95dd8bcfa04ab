// Makes small valid MP3 files of silence, for tests that need a recording and have no encoder.

export interface Mp3Options {
  readonly frames?: number
  /** One of the rates of MPEG-1, MPEG-2 or MPEG-2.5. */
  readonly sampleRate?: 44_100 | 48_000 | 32_000 | 22_050 | 24_000 | 16_000 | 11_025 | 12_000 | 8_000
  readonly channels?: 1 | 2
  /** The bit rates that the frames take in turn; more than one makes a variable bit rate. */
  readonly bitratesKbps?: readonly number[]
  /** The header frame that tells players frame and byte count. */
  readonly header?: 'Info' | 'Xing' | 'VBRI' | 'none'
  /** What the header frame says, where that is to be wrong. */
  readonly announcedFrames?: number
  readonly announcedBytes?: number
  /** Samples that the encoder added; undefined leaves the LAME part of the header out. */
  readonly delay?: { readonly start: number; readonly end: number } | undefined
  /** ID3v2 in front: `version` 2, 3 or 4, and a title; undefined leaves it out. */
  readonly id3v2?:
    | { readonly version: 2 | 3 | 4; readonly title: string; readonly paddingBytes?: number }
    | undefined
  readonly id3v1?: boolean
}

const versionOf = (sampleRate: number): 1 | 2 | 2.5 => {
  if (sampleRate >= 32_000) return 1
  return sampleRate >= 16_000 ? 2 : 2.5
}

const ratesOfMpeg1 = [44_100, 48_000, 32_000]
const bitratesOfMpeg1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const bitratesOfMpeg2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

type Sound = Required<Pick<Mp3Options, 'sampleRate' | 'channels'>>

const silentFrame = ({ sampleRate, channels }: Sound, bitrateKbps: number): Uint8Array => {
  const version = versionOf(sampleRate)
  const bitrates = version === 1 ? bitratesOfMpeg1 : bitratesOfMpeg2
  const scale = { 1: 1, 2: 2, 2.5: 4 }[version]
  const bytes = new Uint8Array(Math.floor(((version === 1 ? 144 : 72) * bitrateKbps * 1000) / sampleRate))
  bytes[0] = 0xff
  bytes[1] = 0xe3 | ({ 1: 3, 2: 2, 2.5: 0 }[version] << 3)
  bytes[2] = (bitrates.indexOf(bitrateKbps) << 4) | (ratesOfMpeg1.indexOf(sampleRate * scale) << 2)
  bytes[3] = channels === 1 ? 0xc0 : 0x00
  return bytes
}

const sideInfoBytes = ({ sampleRate, channels }: Sound): number => {
  if (versionOf(sampleRate) === 1) return channels === 1 ? 17 : 32
  return channels === 1 ? 9 : 17
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

const join = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

interface Announced {
  readonly frames: number
  readonly bytes: number
}

const xingFrame = (sound: Sound, options: Mp3Options, announced: Announced): Uint8Array => {
  const frame = silentFrame(sound, options.bitratesKbps?.[0] ?? 64)
  const view = new DataView(frame.buffer)
  const at = 4 + sideInfoBytes(sound)
  frame.set(text(options.header === 'Xing' ? 'Xing' : 'Info'), at)
  view.setUint32(at + 4, 0b11)
  view.setUint32(at + 8, announced.frames)
  view.setUint32(at + 12, announced.bytes)
  if (options.delay !== undefined) {
    frame.set(text('LAME3.100'), at + 16)
    view.setUint8(at + 16 + 21, options.delay.start >> 4)
    view.setUint16(at + 16 + 22, ((options.delay.start & 0xf) << 12) | options.delay.end)
  }
  return frame
}

const vbriFrame = (sound: Sound, options: Mp3Options, announced: Announced): Uint8Array => {
  const frame = silentFrame(sound, options.bitratesKbps?.[0] ?? 64)
  const view = new DataView(frame.buffer)
  frame.set(text('VBRI'), 36)
  view.setUint16(40, 1)
  view.setUint32(46, announced.bytes)
  view.setUint32(50, announced.frames)
  return frame
}

const id3v2 = ({ version, title, paddingBytes = 0 }: NonNullable<Mp3Options['id3v2']>): Uint8Array => {
  const body = join([Uint8Array.of(version === 2 ? 0 : 3), text(title)])
  const size = body.length
  const head =
    version === 2
      ? join([text('TT2'), Uint8Array.of(size >> 16, (size >> 8) & 0xff, size & 0xff)])
      : join([text('TIT2'), Uint8Array.of(0, 0, size >> 7, size & 0x7f, 0, 0)])
  const frames = join([head, body, new Uint8Array(paddingBytes)])
  const length = [21, 14, 7, 0].map((shift) => (frames.length >> shift) & 0x7f)
  return join([text('ID3'), Uint8Array.of(version, 0, 0, ...length), frames])
}

/** Gives an MP3 of silence; 1 second in mono, with an Info header and an ID3v2.4 title unless told otherwise. */
export const anMp3 = (options: Mp3Options = {}): Uint8Array<ArrayBuffer> => {
  const { frames = 39, header = 'Info', bitratesKbps = [64] } = options
  const sound: Sound = { sampleRate: options.sampleRate ?? 44_100, channels: options.channels ?? 1 }
  const silence = bitratesKbps.map((bitrate) => silentFrame(sound, bitrate))
  const body = join(
    Array.from({ length: frames }, (_, index) => silence[index % silence.length] ?? new Uint8Array()),
  )
  const announced = {
    frames: options.announcedFrames ?? frames,
    bytes: options.announcedBytes ?? body.length + (silence[0]?.length ?? 0),
  }
  const makers = { Info: xingFrame, Xing: xingFrame, VBRI: vbriFrame, none: () => new Uint8Array() }
  const tag = 'id3v2' in options ? options.id3v2 : { version: 4 as const, title: 'Stille' }
  return join([
    tag === undefined ? new Uint8Array() : id3v2(tag),
    makers[header](sound, options, announced),
    body,
    options.id3v1 === true ? join([text('TAG'), new Uint8Array(125)]) : new Uint8Array(),
  ])
}
