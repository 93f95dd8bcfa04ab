// Writes `<podcast:txt>`.
import type { Txt } from '../model/feed-tags.ts'
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes a text for those who know its purpose:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/txt.md
 */
export const podcastTxt = ({ purpose, value }: Txt) =>
  textElement('podcast:txt', limitText(value, 4000), {
    purpose: purpose === undefined ? undefined : limitText(purpose, 128),
  })
