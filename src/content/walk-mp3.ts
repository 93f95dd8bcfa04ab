// Walks over the frames of an MP3, chunk by chunk, and counts what is really there.
import type { Mp3Announcement } from './mp3-announcement.ts'
import { mp3Announcement } from './mp3-announcement.ts'
import { longestFrameBytes, mpegFrameAt } from './mpeg-frame.ts'
import { type DigestedSound, openSoundDigest, type SoundDigest } from './sound-digest.ts'
import { id3v2Length } from './tag-range.ts'

export interface Mp3Walk extends DigestedSound {
  /** Frames of sound, without the one that announces them. */
  readonly frames: number
  /** Length of those frames, with everything that encoders add. */
  readonly seconds: number
  readonly sampleRate: number
  /** Where each of `frames` begins, counted from the first byte that was walked over. */
  readonly frameStarts: readonly number[]
  /** Samples of one channel in a frame. */
  readonly samplesPerFrame: number
  /** Bytes of all frames, with the one that announces them. */
  readonly bytes: number
  readonly hasOneBitrate: boolean
  readonly announcement: Mp3Announcement | undefined
  /** Bytes between or behind the frames that are none, and the first of these places. */
  readonly junk: { readonly bytes: number; readonly atSeconds: number }
  /** Bytes that the last frame lacks. */
  readonly missingBytes: number
}

interface State {
  /** Bytes that were walked over. */
  position: number
  frames: number
  readonly frameStarts: number[]
  samplesPerFrame: number
  ticks: number
  sampleRate: number
  bitrateKbps: number
  hasOneBitrate: boolean
  bytes: number
  junkBytes: number
  junkAtSeconds: number
  missingBytes: number
  /** Bytes of a tag that are still to be passed over. */
  tagBytes: number
  isInSync: boolean
  announcement: Mp3Announcement | undefined
  readonly sound: SoundDigest
}

// All sample rates of MPEG divide it, so that lengths add up without rounding, even where the rate changes.
const ticksPerSecond = 14_112_000

const start = (): State => ({
  position: 0,
  frames: 0,
  frameStarts: [],
  samplesPerFrame: 0,
  ticks: 0,
  sampleRate: 0,
  bitrateKbps: 0,
  hasOneBitrate: true,
  bytes: 0,
  junkBytes: 0,
  junkAtSeconds: 0,
  missingBytes: 0,
  tagBytes: 0,
  isInSync: false,
  announcement: undefined,
  sound: openSoundDigest(),
})

/** Bytes that must lie ahead to judge one place: a frame, and the header of what is behind it. */
const lookahead = longestFrameBytes + 10

const passTag = (state: State, available: number): number => {
  const passed = Math.min(state.tagBytes, available)
  state.tagBytes -= passed
  return passed
}

// Up to the next byte with which a frame or a tag ("ID3") may begin. No search for one of them alone: where the other
// is frequent, it would run to the end of the chunk again and again.
const passJunk = (state: State, bytes: Uint8Array, at: number): number => {
  let next = at + 1
  while (next < bytes.length && bytes[next] !== 0xff && bytes[next] !== 0x49) next += 1
  if (state.junkBytes === 0) state.junkAtSeconds = state.ticks / ticksPerSecond
  state.junkBytes += next - at
  state.isInSync = false
  return next - at
}

// Two bytes of noise look like a frame now and then; out of step a frame counts only if something follows it.
const isConfirmed = (bytes: Uint8Array, next: number, isFirst: boolean): boolean =>
  next === bytes.length ||
  (isFirst && next > bytes.length) ||
  mpegFrameAt(bytes, next) !== undefined ||
  id3v2Length(bytes, next) !== undefined

const takeFrame = (state: State, bytes: Uint8Array, at: number): number => {
  const frame = mpegFrameAt(bytes, at)
  const available = bytes.length - at
  const isFirst = state.bytes === 0
  if (frame === undefined) return passJunk(state, bytes, at)
  if (!state.isInSync && !isConfirmed(bytes, at + frame.lengthBytes, isFirst))
    return passJunk(state, bytes, at)
  if (frame.lengthBytes > available) {
    state.missingBytes = frame.lengthBytes - available
    return available
  }
  state.isInSync = true
  state.bytes += frame.lengthBytes
  if (isFirst) {
    state.sampleRate = frame.sampleRate
    state.announcement = mp3Announcement(bytes.subarray(at, at + frame.lengthBytes), frame)
    if (state.announcement !== undefined) return frame.lengthBytes
  }
  if (state.bitrateKbps !== 0 && state.bitrateKbps !== frame.bitrateKbps) state.hasOneBitrate = false
  state.bitrateKbps = frame.bitrateKbps
  state.frames += 1
  state.frameStarts.push(state.position)
  state.samplesPerFrame = frame.samples
  state.ticks += frame.samples * (ticksPerSecond / frame.sampleRate)
  return frame.lengthBytes
}

const step = (state: State, bytes: Uint8Array, at: number): number => {
  if (state.tagBytes > 0) return passTag(state, bytes.length - at)
  const tag = id3v2Length(bytes, at)
  if (tag !== undefined) {
    state.tagBytes = tag
    return 0
  }
  return takeFrame(state, bytes, at)
}

// Gives how many bytes were taken; the rest comes again with the next chunk.
const take = (state: State, bytes: Uint8Array, isLast: boolean): number => {
  let at = 0
  while (at < bytes.length && (isLast || at + lookahead <= bytes.length)) {
    const before = state.bytes
    const next = at + step(state, bytes, at)
    state.sound.add(bytes, at, next, state.bytes > before)
    state.position += next - at
    at = next
  }
  return at
}

/** Takes the bytes between the tags of an MP3, in chunks of any size; keeps no more than one chunk. */
export const walkMp3 = async (chunks: AsyncIterable<Uint8Array>): Promise<Mp3Walk> => {
  const state = start()
  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    rest = bytes.subarray(take(state, bytes, false))
  }
  take(state, rest, true)
  const { frames, frameStarts, samplesPerFrame, ticks, sampleRate, bytes } = state
  const { hasOneBitrate, announcement, missingBytes } = state
  return {
    frames,
    frameStarts,
    samplesPerFrame,
    seconds: ticks / ticksPerSecond,
    sampleRate,
    bytes,
    hasOneBitrate,
    announcement,
    missingBytes,
    junk: { bytes: state.junkBytes, atSeconds: state.junkAtSeconds },
    ...state.sound.finish(),
  }
}
