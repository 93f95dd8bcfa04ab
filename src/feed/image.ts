// Writes the channel's `<image>`.
import { parentElement, textElement } from './xml-element.ts'

/**
 * Takes the cover's absolute address and what the channel says of itself: title and link must be the same
 * (https://www.rssboard.org/rss-specification#ltimagegtSubelementOfLtchannelgt). The package would lose its own option.
 */
export const image = (url: string, title: string, link: string) =>
  parentElement('image', [textElement('url', url), textElement('title', title), textElement('link', link)])
