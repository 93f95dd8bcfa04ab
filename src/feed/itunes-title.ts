// Writes `<itunes:title>`.
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/** Takes the title of an episode without number and show name (255 characters are kept). */
export const itunesTitle = (title: string) => textElement('itunes:title', limitText(title, 255))
