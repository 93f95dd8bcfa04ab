// A recording in the words of https://schema.org/AudioObject
import type {
  Catalog,
  CatalogEpisode,
  PublishedAlternative,
  PublishedTranscript,
} from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { isoDuration } from '../model/format-timecode.ts'
import { transcriptFormats } from '../transcript/transcript-format.ts'
import type { JsonLd } from './json-ld.ts'

/** Gives the captions of one language; none where the transcript has no times. */
const captions = (catalog: Catalog, { files, language }: PublishedTranscript): readonly JsonLd[] =>
  files
    .filter(({ format }) => format === 'vtt')
    .map(({ format, path }) => ({
      '@type': 'MediaObject',
      contentUrl: absoluteUrl(catalog, path),
      encodingFormat: transcriptFormats[format].mimeType,
      inLanguage: language,
    }))

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
  caption: transcripts.flatMap((transcript) => captions(catalog, transcript)),
})

/** Gives another encoding of a recording: audio, or a video, which schema.org would want a picture of. */
export const mediaObject = ({
  url,
  mimeType,
  sizeBytes,
  bitrate,
  title,
  language,
}: PublishedAlternative): JsonLd => ({
  '@type': mimeType.startsWith('audio/') ? 'AudioObject' : 'MediaObject',
  name: title,
  contentUrl: url,
  encodingFormat: mimeType,
  contentSize: sizeBytes > 0 ? `${sizeBytes} B` : undefined,
  bitrate: bitrate > 0 ? `${Math.round(bitrate / 1000)} kbit/s` : undefined,
  inLanguage: language,
})
