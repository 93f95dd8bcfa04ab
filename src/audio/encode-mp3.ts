// Makes the MP3 of an episode from samples: even loudness, tags, the same bytes every time.
import { rename, rm } from 'node:fs/promises'
import type { Loudness } from './measure-loudness.ts'
import { commandFor, measureLoudness } from './measure-loudness.ts'
import type { Sound } from './sound.ts'

/** What players show of a file; https://id3.org/id3v2.3.0 */
export interface Tags {
  readonly title: string
  readonly artist: string
  readonly album: string
  readonly track: string | undefined
  readonly year: string
  readonly comment: string
}

const targetLufs = -16
/** LAME turns its input down by about this much at low bit rates (its presets scale by 0.95). */
const encoderLossLu = 0.4
/** One decibel below the limit of -1 dBTP, because MP3 encoding lifts peaks a little. */
const targetPeakDb = -2
/** Takes out rumble and the sharpest peaks, so that the loudness can be reached by gain alone. */
const prepare = ['aresample=44100', 'highpass=f=70', 'alimiter=limit=0.22:level=disabled:attack=3:release=60']

/**
 * Writes mono MP3, 44.1 kHz, 64 kbit/s, at -16 LUFS, in two passes of `loudnorm`, and gives the loudness of the result.
 * The file appears complete or not at all. Throws where the result is not within 1 LU of the target or above -1 dBTP.
 */
export async function encodeMp3(
  sound: Sound,
  tags: Tags,
  file: string,
  ffmpegPath: string,
): Promise<Loudness> {
  const before = await measureLoudness(sound, ffmpegPath, prepare)
  const unfinished = `${file}.part`
  try {
    await writeMp3(sound, before, tags, unfinished, ffmpegPath)
    const after = await measureLoudness(unfinished, ffmpegPath)
    if (Math.abs(after.integratedLufs - targetLufs) > 1 || after.truePeakDb > -1) {
      throw new Error(`${file} would have ${after.integratedLufs} LUFS and ${after.truePeakDb} dBTP.`)
    }
    await rename(unfinished, file)
    return after
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function writeMp3(
  sound: Sound,
  measured: Loudness,
  tags: Tags,
  file: string,
  ffmpegPath: string,
): Promise<void> {
  const loudnorm = [
    `loudnorm=I=${targetLufs + encoderLossLu}:TP=${targetPeakDb}:LRA=11:linear=true`,
    `measured_I=${measured.integratedLufs}`,
    `measured_TP=${measured.truePeakDb}`,
    `measured_LRA=${measured.rangeLu}`,
    `measured_thresh=${measured.thresholdLufs}`,
  ].join(':')
  await new Promise<void>((resolve, reject) => {
    commandFor(sound, ffmpegPath)
      .audioFilters([...prepare, loudnorm, 'aresample=44100'])
      .audioCodec('libmp3lame')
      .audioBitrate('64k')
      .audioFrequency(44100)
      .audioChannels(1)
      .format('mp3')
      .outputOptions('-map_metadata', '-1', '-id3v2_version', '3', '-bitexact', '-fflags', '+bitexact')
      .outputOptions('-write_id3v1', '0', ...tagOptions(tags)) // single arguments: a list would be split at spaces
      .on('error', reject)
      .on('end', () => resolve())
      .save(file)
  })
}

function tagOptions({ title, artist, album, track, year, comment }: Tags): string[] {
  const values = { title, artist, album, track, date: year, genre: 'Podcast', comment }
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : ['-metadata', `${key}=${value}`],
  )
}
