// Reads text in the four encodings of ID3v2.4: https://id3.org/id3v2.4.0-structure#line-439

export interface TagText {
  readonly text: string
  /** Where the next field begins. */
  readonly next: number
}

const endOfText = (bytes: Uint8Array, from: number, width: 1 | 2): number => {
  if (width === 1) {
    const end = bytes.indexOf(0, from)
    return end === -1 ? bytes.length : end
  }
  let at = from
  while (at + 1 < bytes.length && (bytes[at] !== 0 || bytes[at + 1] !== 0)) at += 2
  return Math.min(at, bytes.length)
}

const decoderName = (bytes: Uint8Array, encoding: number): string => {
  if (encoding === 3) return 'utf-8'
  if (encoding === 0) return 'latin1'
  const isBigEndian = encoding === 2 || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isBigEndian ? 'utf-16be' : 'utf-16le'
}

/**
 * Takes bytes, a place and the number of an encoding (0 ISO-8859-1, 1 UTF-16 with a byte order mark, 2 big-endian
 * UTF-16, 3 UTF-8); gives the text up to the zero that ends it. Empty for an encoding that there is not.
 */
export const parseTagText = (bytes: Uint8Array, from: number, encoding: number | undefined): TagText => {
  if (encoding === undefined || encoding > 3) return { text: '', next: bytes.length }
  const width = encoding === 1 || encoding === 2 ? 2 : 1
  const end = endOfText(bytes, from, width)
  const field = bytes.subarray(from, end)
  return { text: new TextDecoder(decoderName(field, encoding)).decode(field), next: end + width }
}
