// Writes `<podcast:funding>`.
import type { Link } from '../model/feed-tags.ts'
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes where listeners can support the show (128 characters of the text are kept):
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/funding.md
 */
export const podcastFunding = ({ title, url }: Link) =>
  textElement('podcast:funding', limitText(title, 128), { url })
