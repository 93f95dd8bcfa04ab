// Reads the numbers of a tag, which come with eight or with seven bits in a byte.

/** Gives the four bytes at a place as a number; bytes that are missing count as 0. */
export const numberAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 2 ** 24 +
  (bytes[at + 1] ?? 0) * 2 ** 16 +
  (bytes[at + 2] ?? 0) * 2 ** 8 +
  (bytes[at + 3] ?? 0)

/** The same with seven bits in each byte; undefined where a byte has its highest bit set. */
export const syncSafeAt = (bytes: Uint8Array, at: number): number | undefined => {
  const plain = numberAt(bytes, at)
  if ((plain & 0x80808080) !== 0) return undefined
  return (plain & 0x7f) + ((plain & 0x7f00) >> 1) + ((plain & 0x7f0000) >> 2) + ((plain & 0x7f000000) >> 3)
}
