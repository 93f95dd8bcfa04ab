// Writes `<podcast:block>`.
import type { ShowTags } from '../model/feed-tags.ts'
import { textElement, type XmlElement } from './xml-element.ts'

/**
 * Takes whether no directory, or which services, shall show the podcast. Each service is named even in a private feed: some
 * look only for themselves. https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/block.md
 */
export const podcastBlock = ({
  isPrivate,
  blockedServices,
}: Pick<ShowTags, 'isPrivate' | 'blockedServices'>): readonly (XmlElement | undefined)[] => [
  isPrivate ? textElement('podcast:block', 'yes') : undefined,
  ...blockedServices.map((id) => textElement('podcast:block', 'yes', { id })),
]
