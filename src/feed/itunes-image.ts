// Writes `<itunes:image>`.
import { emptyElement } from './xml-element.ts'

/** Takes the absolute address of a square JPEG or PNG: https://podcasters.apple.com/support/896-artwork-requirements */
export const itunesImage = (url: string) => emptyElement('itunes:image', { href: url })
