// Writes `<podcast:source>`.
import { emptyElement } from './xml-element.ts'

/**
 * Takes the absolute address of another encoding. Its type is that of its `<podcast:alternateEnclosure>`:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/source.md
 */
export const podcastSource = (uri: string) => emptyElement('podcast:source', { uri })
