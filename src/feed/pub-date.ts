// Writes `<pubDate>`.
import { rfc2822 } from './rfc2822.ts'
import { textElement } from './xml-element.ts'

/** Takes when something was published, and the show's time zone; the package's own date would always be in GMT. */
export const pubDate = (epochMs: number, timeZone: string) =>
  textElement('pubDate', rfc2822(epochMs, timeZone))
