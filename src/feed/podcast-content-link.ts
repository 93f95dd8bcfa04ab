// Writes `<podcast:contentLink>`.
import type { Link } from '../model/feed-tags.ts'
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes where else an episode can be heard or seen:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/content-link.md
 */
export const podcastContentLink = ({ title, url }: Link) =>
  textElement('podcast:contentLink', limitText(title, 255), { href: url })
