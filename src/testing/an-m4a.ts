// Makes small valid M4A files (AAC-LC) of silence, for tests that need one and have no encoder.

export interface M4aOptions {
  readonly frames?: number
  readonly sampleRate?: 44_100 | 48_000
  /** Samples at the start that are not to be played, told by an edit list; undefined leaves it out. */
  readonly priming?: number | undefined
  /** Four letters of the sample entry: `mp4a` is AAC, `alac` is Apple Lossless. */
  readonly codec?: string
  /** Four letters of the track's handler: `soun`, `vide`. */
  readonly handler?: string
  /** The main brand. */
  readonly brand?: string
  /** Writes the sound before its description, as encoders do that stream. */
  readonly soundFirst?: boolean
  readonly title?: string
  /** Further boxes at the end of the description, told where in the file `afterSound` begins. */
  readonly inMovie?: (afterSound: number) => readonly number[]
  /** Bytes behind the sound, in the same box. */
  readonly afterSound?: readonly number[]
  /** Further boxes in the track. */
  readonly inTrack?: readonly number[]
  /** Length in samples as iTunes writes it into a tag; undefined leaves it out. */
  readonly playedSamples?: number | undefined
}

export const text = (value: string): number[] => [...new TextEncoder().encode(value)]
export const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff]
export const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
export const zeros = (count: number): number[] => new Array<number>(count).fill(0)

export const box = (name: string, ...parts: readonly (readonly number[])[]): number[] => {
  const body = parts.flat()
  return [...u32(body.length + 8), ...text(name), ...body]
}

// One silent AAC-LC frame in mono.
const silentFrame = [0x01, 0x18, 0x20, 0x07]
const samplesPerFrame = 1024
const matrix = [u32(0x10000), zeros(12), u32(0x10000), zeros(12), u32(0x40000000)].flat()

const sampleEntry = (codec: string, sampleRate: number): number[] => {
  const config = [0x12 - (sampleRate === 48_000 ? 1 : 0), sampleRate === 48_000 ? 0x88 : 0x08]
  const decoder = [0x04, 15 + 2 + config.length, 0x40, 0x15, ...zeros(11), 0x05, config.length, ...config]
  const esds = [...zeros(4), 0x03, 3 + decoder.length + 3, ...zeros(3), ...decoder, 0x06, 1, 2]
  return box(
    codec,
    [
      ...zeros(6),
      ...u16(1),
      ...zeros(8),
      ...u16(1),
      ...u16(16),
      ...zeros(4),
      ...u16(sampleRate),
      ...zeros(2),
    ],
    box('esds', esds),
  )
}

const sampleTable = (options: M4aOptions, frames: number, sampleRate: number, offset: number): number[] =>
  box(
    'stbl',
    box('stsd', zeros(4), u32(1), sampleEntry(options.codec ?? 'mp4a', sampleRate)),
    box('stts', zeros(4), u32(1), u32(frames), u32(samplesPerFrame)),
    box('stsc', zeros(4), u32(1), u32(1), u32(frames), u32(1)),
    box('stsz', zeros(4), u32(silentFrame.length), u32(frames)),
    box('stco', zeros(4), u32(1), u32(offset)),
  )

const dataBox = (value: string): number[] => box('data', u32(1), zeros(4), text(value))

const titleTag = (title: string): number[] => {
  const data = dataBox(title)
  return [...u32(data.length + 8), 0xa9, ...text('nam'), ...data]
}

// Delay, padding and length in samples, hexadecimal.
const lengthTag = (samples: number): number[] => {
  const value = ` 00000000 00000840 000001CA ${samples.toString(16).toUpperCase().padStart(16, '0')}`
  const mean = box('mean', zeros(4), text('com.apple.iTunes'))
  return box('----', mean, box('name', zeros(4), text('iTunSMPB')), dataBox(value))
}

const tags = ({ title, playedSamples }: M4aOptions): number[] => {
  const titles = title === undefined ? [] : titleTag(title)
  const lengths = playedSamples === undefined ? [] : lengthTag(playedSamples)
  if (titles.length + lengths.length === 0) return []
  const handler = box('hdlr', zeros(8), text('mdirappl'), zeros(9))
  return box('udta', box('meta', zeros(4), handler, box('ilst', titles, lengths)))
}

const movie = (options: M4aOptions, frames: number, offset: number): number[] => {
  const sampleRate = options.sampleRate ?? 44_100
  const samples = frames * samplesPerFrame
  const played = samples - (options.priming ?? 0)
  const milliseconds = Math.round((played * 1000) / sampleRate)
  const edits = box(
    'edts',
    box('elst', zeros(4), u32(1), u32(milliseconds), u32(options.priming ?? 0), u32(0x10000)),
  )
  return box(
    'moov',
    box(
      'mvhd',
      zeros(12),
      u32(1000),
      u32(milliseconds),
      u32(0x10000),
      u16(0x100),
      zeros(10),
      matrix,
      zeros(24),
      u32(2),
    ),
    box(
      'trak',
      box(
        'tkhd',
        u32(3),
        zeros(8),
        u32(1),
        zeros(4),
        u32(milliseconds),
        zeros(12),
        u16(0x100),
        zeros(2),
        matrix,
        zeros(8),
      ),
      options.priming === undefined ? [] : edits,
      options.inTrack ?? [],
      box(
        'mdia',
        box('mdhd', zeros(12), u32(sampleRate), u32(samples), u16(0x55c4), zeros(2)),
        box('hdlr', zeros(8), text(options.handler ?? 'soun'), zeros(13)),
        box(
          'minf',
          box('smhd', zeros(8)),
          box('dinf', box('dref', zeros(4), u32(1), box('url ', u32(1)))),
          sampleTable(options, frames, sampleRate, offset),
        ),
      ),
    ),
    tags(options),
    options.inMovie?.(offset + frames * silentFrame.length) ?? [],
  )
}

/** Gives an M4A of silence: about 1 second in mono, fit for streaming, unless told otherwise. */
export const anM4a = (options: M4aOptions = {}): Uint8Array<ArrayBuffer> => {
  const frames = options.frames ?? 43
  const ftyp = box('ftyp', text(options.brand ?? 'M4A '), u32(0x200), text('isomiso2'))
  const mdat = box('mdat', ...Array.from({ length: frames }, () => silentFrame), options.afterSound ?? [])
  const movieLength = movie(options, frames, 0).length
  const offset = ftyp.length + 8 + (options.soundFirst === true ? 0 : movieLength)
  const moov = movie(options, frames, offset)
  return Uint8Array.from([
    ...ftyp,
    ...(options.soundFirst === true ? [...mdat, ...moov] : [...moov, ...mdat]),
  ])
}
