// Finds characters that no XML may contain, so that no feed ever breaks over one.

/** Everything below U+0020 but tab and line breaks, lone surrogates, U+FFFE, U+FFFF: https://www.w3.org/TR/xml/#charsets */
export const FORBIDDEN_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu
const MOST = 50

const FORBIDDEN = new RegExp(FORBIDDEN_CHARACTERS.source, 'u')

export interface ControlCharacter {
  /** Offset in UTF-16 code units. */
  readonly offset: number
  /** Its name as Unicode writes it: `U+0008`. */
  readonly name: string
}

/** Takes any text; gives the forbidden characters in it, the first 50 at most. */
export const controlCharacters = (text: string): readonly ControlCharacter[] => {
  if (!hasControlCharacters(text)) return []
  const found: ControlCharacter[] = []
  for (const match of text.matchAll(FORBIDDEN_CHARACTERS)) {
    if (found.length === MOST) break
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    found.push({ offset: match.index, name: `U+${code}` })
  }
  return found
}

/** Tells whether a text contains a forbidden character. */
export const hasControlCharacters = (text: string): boolean => FORBIDDEN.test(text)
