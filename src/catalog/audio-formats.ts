// Knows the audio formats in which a show can be heard besides the one of its recordings.
import type { CatalogEpisode, PublishedAlternative } from './catalog.ts'

export interface AudioFormat {
  /** Stands in the address of its feed. */
  readonly ending: string
  /** What people call it. */
  readonly name: string
}

const formats: readonly (AudioFormat & { readonly mimeTypes: readonly string[] })[] = [
  { ending: 'mp3', name: 'MP3', mimeTypes: ['audio/mpeg'] },
  { ending: 'm4a', name: 'AAC', mimeTypes: ['audio/x-m4a', 'audio/mp4', 'audio/m4a', 'audio/aac'] },
  { ending: 'opus', name: 'Opus', mimeTypes: ['audio/ogg', 'audio/opus'] },
  { ending: 'flac', name: 'FLAC', mimeTypes: ['audio/flac'] },
]

/** Gives the format of a media type; undefined for video, playlists, and what podcast apps do not know. */
const formatOf = (mimeType: string): AudioFormat | undefined => {
  const plain = mimeType.replace(/;.*$/s, '').trim().toLowerCase()
  return formats.find(({ mimeTypes }) => mimeTypes.includes(plain))
}

/** Gives what people call the format of a media type, such as `Opus`; undefined for what podcast apps do not know. */
export const audioFormatName = (mimeType: string): string | undefined => formatOf(mimeType)?.name

/** Gives the first other encoding of an episode in a format; undefined where its recording is in that format anyway. */
export const alternativeIn = (
  { enclosure, alternatives }: Pick<CatalogEpisode, 'enclosure' | 'alternatives'>,
  ending: string,
): PublishedAlternative | undefined =>
  formatOf(enclosure.mimeType)?.ending === ending
    ? undefined
    : alternatives.find(({ mimeType }) => formatOf(mimeType)?.ending === ending)

/** Gives the formats in which some episode exists besides its recording. */
export const audioFormats = (episodes: readonly CatalogEpisode[]): readonly AudioFormat[] => {
  const varied = episodes.filter(({ alternatives }) => alternatives.length > 0)
  return formats
    .filter(({ ending }) => varied.some((episode) => alternativeIn(episode, ending) !== undefined))
    .map(({ ending, name }) => ({ ending, name }))
}
