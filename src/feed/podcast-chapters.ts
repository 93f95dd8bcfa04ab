// Writes `<podcast:chapters>`.
import { emptyElement, type XmlElement } from './xml-element.ts'

/**
 * Takes the absolute address of a JSON chapters file:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/chapters.md
 */
export const podcastChapters = (url: string | undefined): XmlElement | undefined =>
  url === undefined ? undefined : emptyElement('podcast:chapters', { url, type: 'application/json+chapters' })
