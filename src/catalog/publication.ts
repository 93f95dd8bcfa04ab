// What everything that is published has in common.
import type { ImageFacts } from '../model/image.ts'
import type { SpeakerRegistry } from '../transcript/name-speakers.ts'
import type { PublishedImage } from './catalog.ts'
import type { Content } from './content.ts'
import { imagePath, type Paths } from './paths.ts'

/** What all episodes of one show have in common while they are published. */
export interface Publication {
  readonly content: Content
  readonly paths: Paths
  readonly speakers: SpeakerRegistry
  /** Address all absolute URLs start with, ending with a slash. */
  readonly baseUrl: string
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly nowEpochMs: number
}

/** Takes a measured picture; gives it with its address on the site. */
export const publishImage = ({ content }: Publication, image: ImageFacts): PublishedImage => ({
  ...image,
  path: imagePath(content.show.language, image.file, image.sha256, image.mimeType),
})

/** Gives the entries of ids; those that are in no registry are left out: the checks report them. */
export const known = <T>(ids: readonly string[], registry: ReadonlyMap<string, T>): readonly T[] =>
  ids.flatMap((id) => registry.get(id) ?? [])
