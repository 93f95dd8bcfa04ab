// Writes text in the encodings of ID3v2.3.

/** 0 for ISO-8859-1, 1 for UTF-16 with a byte order mark: https://id3.org/id3v2.3.0#ID3v2_frame_overview */
export type TextEncoding = 0 | 1

/**
 * Gives the encoding that all these texts share. Only ASCII counts as ISO-8859-1: some players take the bytes above it
 * for the code page of their system.
 */
export const encodingOf = (...texts: readonly string[]): TextEncoding =>
  texts.every((text) => /^[\x00-\x7f]*$/.test(text)) ? 0 : 1

/** Takes a text of ASCII; gives one byte for each character. */
export const asciiBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

const utf16Bytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 * text.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, true)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), true)
  return bytes
}

/** Gives the bytes of the text; for UTF-16 the byte order mark comes first. */
export const encodeText = (text: string, encoding: TextEncoding): Uint8Array =>
  encoding === 0 ? asciiBytes(text) : utf16Bytes(text)

/** Gives what ends a text of this encoding where something follows. */
export const terminator = (encoding: TextEncoding): Uint8Array => new Uint8Array(encoding === 0 ? 1 : 2)
