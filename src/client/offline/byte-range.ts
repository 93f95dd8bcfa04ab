// Reads which part of a recording a player asks for: https://www.rfc-editor.org/rfc/rfc9110#name-range

/** Both in bytes from the beginning, both inside. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * Takes the header `Range` and the recording's size in bytes. `whole` means to answer as if nothing were asked: without
 * the header, for what cannot be understood, and for several ranges, as the specification allows. `beyond` means 416.
 */
export const parseByteRange = (header: string | null, sizeBytes: number): ByteRange | 'whole' | 'beyond' => {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec((header ?? '').trim()) ?? []
  if (from === '' && to === '') return 'whole'
  if (from === '') {
    const length = Math.min(Number(to), sizeBytes)
    return length === 0 ? 'beyond' : { first: sizeBytes - length, last: sizeBytes - 1 }
  }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return 'whole'
  if (first >= sizeBytes) return 'beyond'
  return { first, last: to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1) }
}
