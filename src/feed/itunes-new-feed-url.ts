// Writes `<itunes:new-feed-url>`.
import { textElement } from './xml-element.ts'

/**
 * Takes the address at which this very feed stands after a move:
 * https://podcasters.apple.com/support/837-change-the-rss-feed-url
 */
export const itunesNewFeedUrl = (url: string | undefined) => textElement('itunes:new-feed-url', url)
