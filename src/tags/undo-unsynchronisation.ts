// Takes out the zeros that keep old decoders from taking a tag for sound.

/**
 * Gives the bytes without the zero behind each 0xFF, or the very same where there is none:
 * https://id3.org/id3v2.4.0-structure#line-619
 */
export const undoUnsynchronisation = (bytes: Uint8Array): Uint8Array => {
  const restored = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    if (at > 0 && bytes[at] === 0 && bytes[at - 1] === 0xff) continue
    restored[length] = bytes[at] ?? 0
    length += 1
  }
  return length === bytes.length ? bytes : restored.subarray(0, length)
}
