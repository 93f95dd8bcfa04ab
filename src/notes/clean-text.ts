// Takes characters out of a text that no feed may carry.
import { FORBIDDEN_CHARACTERS } from '../model/control-characters.ts'

// Without the flag `u` it also finds the halves of emoji, but it goes through a whole feed several times as fast.
const perhapsForbidden = new RegExp(FORBIDDEN_CHARACTERS.source)

/**
 * Gives the text without the characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets): one of
 * them and no app reads the feed. Line ends become `\n`.
 */
export const cleanText = (text: string): string => {
  const allowed = perhapsForbidden.test(text) ? text.replace(FORBIDDEN_CHARACTERS, '') : text
  return allowed.includes('\r') ? allowed.replace(/\r\n?/g, '\n') : allowed
}
