// What the page of an episode is about: the episode, and its transcript in one language.
import type { CatalogEpisode, PublishedTranscript } from '../catalog/catalog.ts'

export interface Reading {
  readonly episode: CatalogEpisode
  /** The one of the episode's transcripts to show; undefined where there is none. */
  readonly transcript: PublishedTranscript | undefined
}

type Translation = Reading & { readonly transcript: PublishedTranscript }

/** Gives every page that an episode has: one, and one more for each further language of its transcript. */
export const readingsOf = (episode: CatalogEpisode): readonly Reading[] =>
  episode.transcripts.length === 0
    ? [{ episode, transcript: undefined }]
    : episode.transcripts.map((transcript) => ({ episode, transcript }))

/** Gives the address of a page, from the site's root. */
export const pathOf = ({ episode, transcript }: Reading): string => transcript?.pagePath ?? episode.path

/** Whether a page is the one of a further language, beside the episode's own. */
export const isTranslation = <T extends Reading>(reading: T): reading is T & Translation =>
  pathOf(reading) !== reading.episode.path
