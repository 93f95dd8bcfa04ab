// Takes characters out of a text that no feed may carry.

/**
 * What XML 1.0 does not allow, and what it allows against its own advice (https://www.w3.org/TR/xml/#charsets): control
 * characters from U+007F on, left of a wrong character set, and U+FDD0 to U+FDEF. HTML allows none of them.
 */
const unwanted =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

// Without the flag `u` it also finds the halves of emoji, but it goes through a whole feed several times as fast.
const perhapsUnwanted = new RegExp(unwanted.source)

/**
 * Gives the text without the characters that XML does not allow, one of which and no app reads the feed, and without those
 * that validators of feeds and of HTML refuse. Line ends become `\n`.
 */
export const cleanText = (text: string): string => {
  const allowed = perhapsUnwanted.test(text) ? text.replace(unwanted, '') : text
  return allowed.includes('\r') ? allowed.replace(/\r\n?/g, '\n') : allowed
}
