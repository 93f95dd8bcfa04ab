// Says how long the file is that listeners get of a recording.
import type { Audio } from '../model/audio.ts'
import { tagAreaBytes } from '../tags/tag-area.ts'

/**
 * Gives the length in bytes of the published file. That of an MP3 is a tag of this project's own and the untouched sound:
 * it follows from the sound alone, as its address does. Everything else is published as it is.
 */
export const publishedBytes = (audio: Audio): number =>
  audio.kind === 'file' && audio.sound !== undefined
    ? tagAreaBytes(audio.durationSeconds) + audio.sound.endBytes - audio.sound.startBytes
    : audio.sizeBytes
