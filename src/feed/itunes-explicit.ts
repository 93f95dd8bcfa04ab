// Writes `<itunes:explicit>`.
import { textElement } from './xml-element.ts'

/**
 * Takes whether it is unfit for children; only `true` and `false` are valid:
 * https://podcasters.apple.com/support/5440-explicit-content
 */
export const itunesExplicit = (isExplicit: boolean) => textElement('itunes:explicit', String(isExplicit))
