// Writes `<itunes:author>`.
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes who makes the show (255 characters are kept). Spotify demands it:
 * https://help.apple.com/itc/podcasts_connect/en.lproj/itcb54353390.html
 */
export const itunesAuthor = (author: string) => textElement('itunes:author', limitText(author, 255))
