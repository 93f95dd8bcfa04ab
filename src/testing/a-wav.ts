// Makes WAV files for tests: tones and noise, in any rate, depth and number of channels.

export interface WavShape {
  readonly seconds: number
  readonly sampleRate?: number
  readonly channels?: number
  readonly bits?: 8 | 16 | 24
  /** Peak between 0 and 1; more is cut off, as a microphone does. */
  readonly amplitude?: number
  /** Hertz; 0 is noise. */
  readonly pitch?: number
  /** Seconds of silence at both ends, within the length. */
  readonly silentEnds?: number
}

/** The same numbers every time, between -1 and 1. */
const noise = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  }
}

/** A tone that swells four times a second, so that it has loud and quiet moments like speech. */
const valueAt = (seconds: number, pitch: number, random: () => number): number =>
  (pitch === 0 ? random() : Math.sin(2 * Math.PI * pitch * seconds)) *
  (0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * seconds))

const put = (view: DataView, at: number, bits: number, value: number): void => {
  const cut = Math.max(-1, Math.min(1, value))
  if (bits === 8) view.setUint8(at, Math.round(cut * 127) + 128)
  else if (bits === 16) view.setInt16(at, Math.round(cut * 32_767), true)
  else {
    view.setInt16(at + 1, Math.round(cut * 32_767), true)
    view.setUint8(at, 0)
  }
}

/** Gives the bytes of a WAV file; https://learn.microsoft.com/en-us/windows/win32/multimedia/waveform-audio-file-format */
export const aWav = (shape: WavShape): Uint8Array => {
  const { seconds, sampleRate = 44_100, channels = 1, bits = 16, amplitude = 0.25 } = shape
  const { pitch = 440, silentEnds = 0 } = shape
  const frames = Math.round(seconds * sampleRate)
  const block = (channels * bits) / 8
  const bytes = new Uint8Array(44 + frames * block)
  const view = new DataView(bytes.buffer)
  const name = (text: string, at: number) => bytes.set(new TextEncoder().encode(text), at)
  name('RIFF', 0)
  view.setUint32(4, bytes.length - 8, true)
  name('WAVEfmt ', 8)
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, channels, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * block, true)
  view.setUint16(32, block, true)
  view.setUint16(34, bits, true)
  name('data', 36)
  view.setUint32(40, frames * block, true)
  const random = noise(1)
  for (let frame = 0; frame < frames; frame += 1) {
    const at = frame / sampleRate
    const isSilent = at < silentEnds || at > seconds - silentEnds
    const value = isSilent ? 0 : amplitude * valueAt(at, pitch, random)
    for (let channel = 0; channel < channels; channel += 1)
      put(view, 44 + frame * block + (channel * bits) / 8, bits, value)
  }
  return bytes
}
