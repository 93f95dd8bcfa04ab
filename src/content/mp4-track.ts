// Reads what an MP4 file says about one of its tracks.
import { boxIn } from './mp4-boxes.ts'

export interface Mp4Track {
  /** Four letters: `soun`, `vide`, `text`. */
  readonly handler: string
  /** Length of what is played, in seconds; 0 where the track does not say. */
  readonly seconds: number
  /** Whether an edit list says which part is played. */
  readonly hasEdits: boolean
  /** Where the last piece of its data begins in the file. */
  readonly lastOffset: number
}

/** Gives a view of a box that may not be there. */
export const viewOf = (bytes: Uint8Array | undefined): DataView => {
  const { buffer, byteOffset, byteLength } = bytes ?? new Uint8Array()
  return new DataView(buffer, byteOffset, byteLength)
}

// Boxes may be shorter than they should be: a number that is not there is 0.
export const uint32 = (view: DataView, at: number): number =>
  at + 4 <= view.byteLength ? view.getUint32(at) : 0
export const uint64 = (view: DataView, at: number): number =>
  at + 8 <= view.byteLength ? Number(view.getBigUint64(at)) : 0
const signed = (value: number): number => (value >= 0x80000000 ? value - 0x100000000 : value)

const isVersion1 = (view: DataView): boolean => view.byteLength > 0 && view.getUint8(0) === 1

interface Clock {
  readonly timescale: number
  readonly duration: number
}

// Version 0 of `mvhd` and `mdhd` has times of 32 bits, version 1 of 64; a duration of only ones is unknown.
export const clockOf = (bytes: Uint8Array | undefined): Clock => {
  const view = viewOf(bytes)
  if (isVersion1(view)) {
    const duration = uint64(view, 24)
    return { timescale: uint32(view, 20), duration: Number.isSafeInteger(duration) ? duration : 0 }
  }
  const duration = uint32(view, 16)
  return { timescale: uint32(view, 12), duration: duration === 0xffffffff ? 0 : duration }
}

interface Edit {
  readonly duration: number
  /** -1 is silence in front. */
  readonly mediaTime: number
}

const editsOf = (bytes: Uint8Array | undefined): readonly Edit[] => {
  const view = viewOf(bytes)
  const isLong = isVersion1(view)
  const length = isLong ? 20 : 12
  const count = Math.min(uint32(view, 4), Math.floor(Math.max(0, view.byteLength - 8) / length))
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * length
    return isLong
      ? {
          duration: uint64(view, at),
          mediaTime: signed(uint32(view, at + 8)) === -1 ? -1 : uint64(view, at + 8),
        }
      : { duration: uint32(view, at), mediaTime: signed(uint32(view, at + 4)) }
  }).filter((edit) => edit.mediaTime !== -1)
}

// Edits count in the movie's clock, often milliseconds; where one only cuts the encoder's samples at the start,
// the finer clock of the track says it exactly.
const playedSeconds = (media: Clock, movie: Clock, edits: readonly Edit[]): number => {
  if (media.timescale === 0) return 0
  const whole = media.duration / media.timescale
  const [first] = edits
  if (first === undefined || movie.timescale === 0) return whole
  const edited = edits.reduce((sum, edit) => sum + edit.duration, 0) / movie.timescale
  const fromStart = whole - first.mediaTime / media.timescale
  const isOnlyStart = edits.length === 1 && Math.abs(edited - fromStart) <= 1.5 / movie.timescale
  return isOnlyStart || edited === 0 ? fromStart : edited
}

const lastOffsetOf = (table: Uint8Array): number => {
  const short = viewOf(boxIn(table, ['stco']))
  const long = viewOf(boxIn(table, ['co64']))
  let last = 0
  for (let at = 8; at + 4 <= short.byteLength; at += 4) last = Math.max(last, short.getUint32(at))
  for (let at = 8; at + 8 <= long.byteLength; at += 8) last = Math.max(last, Number(long.getBigUint64(at)))
  return last
}

/** Takes the contents of the boxes `trak` and `mvhd`. */
export const mp4Track = (trak: Uint8Array, mvhd: Uint8Array | undefined): Mp4Track => {
  const edits = editsOf(boxIn(trak, ['edts', 'elst']))
  const handler = boxIn(trak, ['mdia', 'hdlr'])?.subarray(8, 12) ?? []
  return {
    handler: String.fromCharCode(...handler),
    seconds: Math.max(0, playedSeconds(clockOf(boxIn(trak, ['mdia', 'mdhd'])), clockOf(mvhd), edits)),
    hasEdits: edits.length > 0,
    lastOffset: lastOffsetOf(boxIn(trak, ['mdia', 'minf', 'stbl']) ?? new Uint8Array()),
  }
}
