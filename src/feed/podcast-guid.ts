// Writes `<podcast:guid>`.
import { textElement } from './xml-element.ts'

/**
 * Takes the show's UUID, which stays when the feed moves:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/guid.md
 */
export const podcastGuid = (guid: string) => textElement('podcast:guid', guid)
