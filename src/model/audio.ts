// What is known of a recording, whether it lies beside the episode or elsewhere.

/** Where the sound lies in a file: from its first frame to the end of its last one. */
interface SoundRange {
  readonly startBytes: number
  /** The first byte behind it. */
  readonly endBytes: number
}

/** A recording beside the episode; everything here is measured. */
export interface AudioFile {
  readonly kind: 'file'
  /** Path below the episodes folder, such as `staffel-1/02-beteiligung.mp3`. */
  readonly file: string
  readonly sizeBytes: number
  /** Length in seconds, with fractions. */
  readonly durationSeconds: number
  readonly mimeType: string
  /** The part of an MP3 that is published, behind a tag of its own; undefined where the file is published as it is. */
  readonly sound: SoundRange | undefined
  /** Hex digest (SHA-256) of the sound alone, without tags: re-tagging does not change it. */
  readonly soundSha256: string
  /** Levels for the seek bar, see `waveform.ts`; undefined for M4A, and for a few seconds of sound. */
  readonly waveform: string | undefined
}

/** A recording that lives elsewhere, as the editor described it. */
export interface AudioAddress {
  readonly kind: 'address'
  readonly url: string
  readonly sizeBytes: number
  readonly durationSeconds: number
  readonly mimeType: string
}

export type Audio = AudioFile | AudioAddress
