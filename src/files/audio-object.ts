// A recording in the words of https://schema.org/AudioObject
import type { Catalog, CatalogEpisode, PublishedTranscript } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { isoDuration } from '../model/format-timecode.ts'
import type { JsonLd } from './json-ld.ts'

const caption = (catalog: Catalog, { vttPath, language }: PublishedTranscript): JsonLd => ({
  '@type': 'MediaObject',
  contentUrl: absoluteUrl(catalog, vttPath),
  encodingFormat: 'text/vtt',
  inLanguage: language,
})

/**
 * Gives the recording of an episode. Its transcript is linked as `caption`, the property for files; `transcript`
 * would hold all of the text, which stands in the page already.
 */
export const audioObject = (catalog: Catalog, { enclosure, transcripts }: CatalogEpisode): JsonLd => ({
  '@type': 'AudioObject',
  contentUrl: enclosure.url,
  encodingFormat: enclosure.mimeType,
  contentSize: `${enclosure.sizeBytes} B`,
  duration: isoDuration(enclosure.durationSeconds),
  inLanguage: catalog.show.language,
  caption: transcripts.map((transcript) => caption(catalog, transcript)),
})
