// Writes `<podcast:socialInteract>`.
import type { SharedTags } from '../model/feed-tags.ts'
import { emptyElement, type XmlElement } from './xml-element.ts'

/**
 * Takes the posts under which people talk, the most important first, or `disabled`. Where there are several, each gets
 * its place as a priority: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/social-interact.md
 */
export const podcastSocialInteract = (posts: SharedTags['socialInteract']): readonly XmlElement[] => {
  if (posts === 'disabled') return [emptyElement('podcast:socialInteract', { protocol: 'disabled' })]
  return posts.map(({ protocol, uri, accountId, accountUrl }, at) => {
    const priority = posts.length > 1 ? at + 1 : undefined
    return emptyElement('podcast:socialInteract', { priority, protocol, uri, accountId, accountUrl })
  })
}
