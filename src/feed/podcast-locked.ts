// Writes `<podcast:locked>`.
import { textElement } from './xml-element.ts'

/**
 * Takes whether other platforms must not take the feed over. Without `owner`, which would publish an address once more:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/locked.md
 */
export const podcastLocked = (isLocked: boolean) => textElement('podcast:locked', isLocked ? 'yes' : 'no')
