// Writes `<podcast:trailer>`.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { limitText } from './limit-text.ts'
import { rfc2822 } from './rfc2822.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes an episode of type trailer and the show's time zone; the element repeats its item for apps that show trailers
 * apart. The attribute is really spelled `pubdate`:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/trailer.md
 */
export const podcastTrailer = (trailer: CatalogEpisode, timeZone: string) =>
  textElement('podcast:trailer', limitText(trailer.title, 128), {
    pubdate: rfc2822(trailer.publishedEpochMs, timeZone),
    url: trailer.enclosure.url,
    length: trailer.enclosure.sizeBytes,
    type: trailer.enclosure.mimeType,
    season: trailer.season?.number,
  })
