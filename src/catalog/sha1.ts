// Computes SHA-1, which name-based UUIDs are made of; never used to keep anything secret.

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

/** The message, a one bit, zeros, and its length in bits: https://www.rfc-editor.org/rfc/rfc3174#section-4 */
const padded = (message: Uint8Array): DataView => {
  const bytes = new Uint8Array((((message.length + 8) >> 6) + 1) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, message.length << 3)
  return view
}

/** Gives what a round of twenty steps does with three of the words, and its constant. */
const round = (at: number, b: number, c: number, d: number): number => {
  if (at < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (at < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (at < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

type State = readonly [number, number, number, number, number]

const wordAt = (words: Int32Array, at: number): number => words[at] ?? 0

const addBlock = (state: State, view: DataView, start: number): State => {
  const words = new Int32Array(80)
  let [a, b, c, d, e] = state
  for (let at = 0; at < 80; at += 1) {
    words[at] =
      at < 16
        ? view.getInt32(start + at * 4)
        : rotate(
            wordAt(words, at - 3) ^ wordAt(words, at - 8) ^ wordAt(words, at - 14) ^ wordAt(words, at - 16),
            1,
          )
    const next = (rotate(a, 5) + round(at, b, c, d) + e + wordAt(words, at)) | 0
    e = d
    d = c
    c = rotate(b, 30)
    b = a
    a = next
  }
  const [f, g, h, i, j] = state
  return [(f + a) | 0, (g + b) | 0, (h + c) | 0, (i + d) | 0, (j + e) | 0]
}

/** Takes bytes and gives the twenty bytes of their digest (https://www.rfc-editor.org/rfc/rfc3174). */
export const sha1 = (message: Uint8Array): Uint8Array => {
  const view = padded(message)
  let state: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0]
  for (let start = 0; start < view.byteLength; start += 64) state = addBlock(state, view, start)
  const digest = new DataView(new ArrayBuffer(20))
  for (const [at, word] of state.entries()) digest.setInt32(at * 4, word)
  return new Uint8Array(digest.buffer)
}
