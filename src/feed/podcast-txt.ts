// Writes `<podcast:txt>`.
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes a text for those who know its purpose:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/txt.md
 */
export const podcastTxt = (purpose: string, text: string) =>
  textElement('podcast:txt', limitText(text, 4000), { purpose: limitText(purpose, 128) })
