// Reads one line of the text of a SubRip card: markup away, character references resolved.
import { decodeReferences } from '../character-references.ts'
import { plainText } from '../plain-text.ts'

interface SrtText {
  readonly text: string
  /** Tags that SubRip does not know, kept in the text. */
  readonly unknownTags: readonly string[]
}

// What players understand: https://en.wikipedia.org/wiki/SubRip#Markup and the overrides of SubStation Alpha.
const markup = /<\/?[ibus]>|<font(?: [^<>]*)?>|<\/font>|\{\/?[ibu]\}|\{\\[^{}]*\}/gi
const tag = /<\/?\p{L}[^<>]*>/gu

/**
 * Takes a line of text; gives what is spoken, in plain text that still holds the guards of `guardedText`. Any other
 * tag stays as text: dropping it might drop words. References such as `&amp;` are resolved, because converters leave
 * them behind and nobody says them; what HTML does not know as one, such as `AT&T;`, stays as it is.
 */
export const parseSrtText = (line: string): SrtText => {
  const bare = line.replace(markup, '')
  return { text: plainText(decodeReferences(bare)), unknownTags: bare.match(tag) ?? [] }
}
