// Writes `<content:encoded>`.
import { htmlElement } from './xml-element.ts'

/** Takes the whole notes as HTML: http://purl.org/rss/1.0/modules/content/ */
export const contentEncoded = (html: string) => htmlElement('content:encoded', html)
