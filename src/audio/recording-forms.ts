// Says in which forms a recording is published.
import type { Encoding } from './encode-sound.ts'

export type Channels = 'mono' | 'stereo'
/** Beside the MP3 that every app plays. */
export type OtherForm = 'opus' | 'aac'

const perChannels = <T>(mono: T, stereo: T) => ({ mono, stereo })
const countOf = perChannels('1', '2')

/** Ending of each form's file name. */
export const endingOf = { mp3: 'mp3', opus: 'opus', aac: 'm4a' } as const

const constant = {
  mp3: perChannels('96k', '128k'),
  opus: perChannels('48k', '96k'),
  aac: perChannels('80k', '128k'),
}

/** Tags are written when the site is built; in the file there is sound, and the frame that says how long it is. */
const optionsOf = {
  mp3: ['-ar', '44100', '-id3v2_version', '0', '-write_id3v1', '0', '-f', 'mp3'],
  opus: ['-ar', '48000', '-vbr', 'on', '-f', 'opus'],
  // The tables in front: apps play before everything is loaded.
  aac: ['-ar', '44100', '-movflags', '+faststart', '-f', 'ipod'],
}

const encoderOf = { mp3: 'libmp3lame', opus: 'libopus', aac: 'aac' } as const
const lossOf = { mp3: perChannels(0.45, 0.4), opus: perChannels(0, 0), aac: perChannels(0, 0) }

/** Gives how a form is encoded: MP3 with 96 or 128 kbit/s, the others smaller. */
export function encodingOf(form: 'mp3' | OtherForm, channels: Channels): Encoding {
  return {
    encoder: encoderOf[form],
    options: ['-b:a', constant[form][channels], '-ac', countOf[channels], ...optionsOf[form]],
    lossLu: lossOf[form][channels],
  }
}

/** Gives the filters that bring any recording into the channels and the rate it is published in. */
export function mixFilters(channels: Channels): readonly string[] {
  return [`aformat=sample_fmts=dbl|dblp:channel_layouts=${channels}`, 'aresample=44100']
}
