// Cuts text to the lengths that directories take.
import { oneLine } from './one-line.ts'

/** Gives the text on one line with at most `mostCharacters` code points; a cut is marked by an ellipsis. */
export const limitText = (text: string, mostCharacters: number): string => {
  const line = oneLine(text)
  if (line.length <= mostCharacters) return line
  const characters = [...line]
  if (characters.length <= mostCharacters) return line
  return `${characters
    .slice(0, mostCharacters - 1)
    .join('')
    .trimEnd()}…`
}

/** Gives the text, which may have several lines, with at most `mostBytes` bytes of UTF-8; a cut is marked by an ellipsis. */
export const limitBytes = (text: string, mostBytes: number): string => {
  const encoder = new TextEncoder()
  if (encoder.encode(text).length <= mostBytes) return text
  const room = new Uint8Array(Math.max(mostBytes - encoder.encode('…').length, 0))
  // Only whole characters are written.
  const { read } = encoder.encodeInto(text, room)
  return `${text.slice(0, read).trimEnd()}…`
}
