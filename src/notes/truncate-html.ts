// Cuts HTML to a number of bytes so that what is left is still whole HTML.
import { utf8Length } from './utf8-length.ts'

const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img'])
const piece = /<(\/?)([a-z][a-z0-9]*)[^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);|[^<&]+|[<&]/giy
const ellipsis = '…'

/** Gives as much of a text as fits, in whole code points, and in whole words where one ends near the end. */
const fittingStart = (text: string, maxBytes: number): string => {
  let bytes = 0
  let end = 0
  for (const character of text) {
    bytes += utf8Length(character)
    if (bytes > maxBytes) break
    end += character.length
  }
  if (end === text.length) return text
  const lastSpace = text.slice(Math.max(0, end - 30), end + 1).search(/\s\S*$/)
  return text.slice(0, lastSpace === -1 ? end : Math.max(0, end - 30) + lastSpace)
}

const closingTag = (name: string): string => `</${name}>`

/**
 * Takes well-formed HTML as this room renders it and gives it unchanged where it has at most `maxBytes` bytes of UTF-8,
 * else its beginning with an ellipsis: never cut inside a tag, an entity or a character, and every tag is closed.
 */
export const truncateHtml = (html: string, maxBytes: number): string => {
  // No code unit of UTF-16 takes more than three bytes: most texts need no counting.
  if (html.length * 3 <= maxBytes || utf8Length(html) <= maxBytes) return html
  const open: string[] = []
  let bytes = utf8Length(ellipsis)
  let closingBytes = 0
  // Only behind text: an ellipsis between two entries of a list would stand in neither.
  let cut: { readonly end: number; readonly open: readonly string[] } = { end: 0, open: [] }
  for (const { index, 0: text, 1: slash, 2: name } of html.matchAll(piece)) {
    const bytesLeft = maxBytes - bytes - closingBytes
    if (bytesLeft < 0) break
    bytes += utf8Length(text)
    if (name === undefined) {
      const isWhole = bytes + closingBytes <= maxBytes
      const taken = isWhole || text.startsWith('&') ? text : fittingStart(text, bytesLeft)
      if ((isWhole || taken !== text) && taken.trim() !== '')
        cut = { end: index + taken.length, open: [...open] }
    } else if (slash === '/') {
      open.pop()
      closingBytes -= closingTag(name).length
    } else if (!voidTags.has(name)) {
      open.push(name)
      closingBytes += closingTag(name).length
    }
  }
  if (cut.end === 0) return ''
  return `${html.slice(0, cut.end).trimEnd()}${ellipsis}${cut.open.map(closingTag).reverse().join('')}`
}
