// Writes `<podcast:medium>`.
import { textElement } from './xml-element.ts'

/**
 * Says that the feed is a podcast:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/medium.md
 */
export const podcastMedium = () => textElement('podcast:medium', 'podcast')
