// Measures recordings and pictures that the content refers to, once per file and state of the file.
import { stat } from 'node:fs/promises'
import { diskFault } from './disk-fault.ts'
import type { FactCache, FactShelf } from './fact-cache.ts'
import { stampOf } from './fact-cache.ts'
import type { Finding } from './fault.ts'
import type { MediaReference } from './find-media.ts'
import { findMedia } from './find-media.ts'
import type { AlternativeMeasure } from './read-alternative-facts.ts'
import { readAlternativeFacts } from './read-alternative-facts.ts'
import type { AudioMeasure } from './read-audio-facts.ts'
import { readAudioFacts } from './read-audio-facts.ts'
import type { ImageMeasure, ImageUse } from './read-image-facts.ts'
import { readImageFacts } from './read-image-facts.ts'
import type { FolderListing } from './walk-folder.ts'

/** Where recordings and pictures are looked for, and what is remembered of them. */
export interface MediaRoom {
  readonly episodes: FolderListing
  readonly cache: FactCache
}

const measure = async <Value>(
  { episodes }: MediaRoom,
  shelf: FactShelf<Finding<Value>>,
  reference: MediaReference,
  read: (path: string) => Promise<Finding<Value>>,
): Promise<Finding<Value>> => {
  const { entry, fault } = findMedia(episodes, reference)
  if (entry === undefined) return { value: undefined, faults: [fault] }
  try {
    const stamp = stampOf(await stat(entry.path, { bigint: true }))
    const known = shelf.recall(entry.file, stamp)
    if (known !== undefined) return known
    const finding = await read(entry.path)
    shelf.remember(entry.file, stamp, finding)
    return finding
  } catch (error) {
    return { value: undefined, faults: [diskFault(error, reference.file)] }
  }
}

/** Measures a recording. Reports where it is missing, cannot be read, or is not fit to be published. */
export const measureAudio = (room: MediaRoom, reference: MediaReference): Promise<Finding<AudioMeasure>> =>
  measure(room, room.cache.audio, reference, readAudioFacts)

/** Measures another encoding. Reports where it is missing, cannot be read, or is of a kind that apps do not play. */
export const measureAlternative = (
  room: MediaRoom,
  reference: MediaReference,
): Promise<Finding<AlternativeMeasure>> =>
  measure(room, room.cache.alternative, reference, readAlternativeFacts)

/** Measures a picture. Reports where it is missing, cannot be read, or does not fit its use. */
export const measureImage = (
  room: MediaRoom,
  reference: MediaReference,
  use: ImageUse,
): Promise<Finding<ImageMeasure>> =>
  measure(room, room.cache.image[use], reference, (path) => readImageFacts(path, use))
