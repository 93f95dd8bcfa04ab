// Makes text of unknown origin fit for one line of a terminal.

// Control characters, marks of writing direction, lone surrogates, and line breaks.
const DISGUISING = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu

const LONGEST_LINE = 1000

/** Takes any text; gives it on one line, at most 1000 characters of it, with nothing in it that disguises text or steers a terminal. */
export const plainLine = (text: string): string =>
  shortened(text).replace(DISGUISING, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`
  })

const shortened = (text: string): string =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text
