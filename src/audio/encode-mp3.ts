// Makes the MP3 of a spoken summary from samples: even loudness, tags, the same bytes every time.
import { encodeSound, isOnLevel } from './encode-sound.ts'
import { type Loudness, measureSound } from './measure-loudness.ts'
import type { Sound } from './sound.ts'
import { writeWhole } from './unfinished-file.ts'

/** What players show of a file; https://id3.org/id3v2.3.0 */
export interface Tags {
  readonly title: string
  readonly artist: string
  readonly album: string
  readonly track: string | undefined
  readonly year: string
  readonly comment: string
}

const level = { integratedLufs: -16, truePeakDb: -1 }
/** Takes out rumble and the sharpest peaks of a computer's voice. */
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
  const before = await measureSound(sound, { ffmpegPath, filters: prepare })
  return writeWhole(file, async (target) => {
    const options = ['-b:a', '64k', '-ar', '44100', '-ac', '1', '-f', 'mp3', '-id3v2_version', '3']
    const encoding = {
      encoder: 'libmp3lame',
      options: [...options, '-write_id3v1', '0', ...tagOptions(tags)],
      lossLu: 0.4,
    }
    const task = { ffmpegPath, source: sound, prepare, before, level, encoding, target }
    const after = await encodeSound(task)
    if (isOnLevel(after, level, 1)) return after
    throw new Error(`${file} would have ${after.integratedLufs} LUFS and ${after.truePeakDb} dBTP.`)
  })
}

function tagOptions({ title, artist, album, track, year, comment }: Tags): string[] {
  const values = { title, artist, album, track, date: year, genre: 'Podcast', comment }
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : ['-metadata', `${key}=${value}`],
  )
}
