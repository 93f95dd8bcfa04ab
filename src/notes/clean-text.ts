// Takes characters out of a text that no feed may carry.
import { FORBIDDEN_CHARACTERS } from '../model/control-characters.ts'

/**
 * Gives the text without the characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets): one of
 * them and no app reads the feed. Line ends become `\n`.
 */
export const cleanText = (text: string): string =>
  text.replace(FORBIDDEN_CHARACTERS, '').replace(/\r\n?/g, '\n')

/** Gives the text clean and on one line: line ends, tabs and runs of spaces become one space. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[ \t\n\u0085\u2028\u2029]+/g, ' ')
    .trim()
