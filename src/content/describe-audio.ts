// Asks music-metadata what a recording is: codec, sample rate, and tags that only its own tables know.
import type { IAudioMetadata } from 'music-metadata'
import { parseBuffer } from 'music-metadata'

export interface AudioDescription {
  /** As music-metadata names it: `MPEG 1 Layer 3`, `MPEG-4/AAC`, `ALAC`. */
  readonly codec: string | undefined
  readonly sampleRate: number | undefined
  /** As the container's tables say; exact for MP4 fragments, an estimate for MP3. */
  readonly durationSeconds: number | undefined
  /** Length of the sound without what the encoder added, where iTunes wrote it. */
  readonly playedSamples: number | undefined
}

// " 00000000 00000840 000001CA 00000000003F31F6 ...": delay, padding and length in samples, hexadecimal.
const playedSamplesOf = (metadata: IAudioMetadata): number | undefined => {
  const tag = Object.values(metadata.native)
    .flat()
    .find(({ id }) => id === '----:com.apple.iTunes:iTunSMPB')
  const length = /^\s*[0-9A-F]+ [0-9A-F]+ [0-9A-F]+ ([0-9A-F]{8,16})\b/i.exec(String(tag?.value))?.[1]
  return length === undefined ? undefined : Number.parseInt(length, 16)
}

/**
 * Takes the parts of a recording that are no sound, and what its bytes say it is: its name may lie, and music-metadata
 * would believe it. Gives undefined where music-metadata cannot make sense of them.
 */
export const describeAudio = async (
  bytes: Uint8Array,
  mimeType: 'audio/mpeg' | 'audio/mp4',
): Promise<AudioDescription | undefined> => {
  try {
    const options = { duration: false, skipCovers: true, skipPostHeaders: true }
    const metadata = await parseBuffer(bytes, { mimeType, size: bytes.length }, options)
    const { codec, sampleRate, duration } = metadata.format
    return { codec, sampleRate, durationSeconds: duration, playedSamples: playedSamplesOf(metadata) }
  } catch {
    return undefined
  }
}
