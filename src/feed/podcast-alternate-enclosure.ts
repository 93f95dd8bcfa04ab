// Writes `<podcast:alternateEnclosure>`.
import type { PublishedAlternative } from '../catalog/catalog.ts'
import { limitText } from './limit-text.ts'
import { podcastIntegrity } from './podcast-integrity.ts'
import { podcastSource } from './podcast-source.ts'
import { parentElement } from './xml-element.ts'

/**
 * Takes another encoding of a recording, with its address and, where it was measured, its digest:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/alternate-enclosure.md
 */
export const podcastAlternateEnclosure = (alternative: PublishedAlternative) =>
  parentElement(
    'podcast:alternateEnclosure',
    [podcastSource(alternative.url), podcastIntegrity(alternative.sha384)],
    {
      type: alternative.mimeType,
      length: alternative.sizeBytes,
      bitrate: alternative.bitrate,
      lang: alternative.language,
      title: alternative.title === undefined ? undefined : limitText(alternative.title, 32),
      codecs: alternative.codecs,
      default: alternative.isDefault ? 'true' : undefined,
    },
  )
