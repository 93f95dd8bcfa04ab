// Finds the boxes of an MP4 file, see ISO/IEC 14496-12 4.2: at its top level on the disk, inside of one in memory.
import type { ReadAt } from './tag-range.ts'

export interface Mp4Box {
  readonly type: string
  /** First byte of the box. */
  readonly start: number
  /** First byte behind its size and type. */
  readonly contentStart: number
  /** First byte behind the box, as its size says. */
  readonly end: number
}

// A recording of six hours in fragments of a second has fewer.
const mostBoxes = 50_000

const boxAt = (head: Uint8Array, start: number, fileEnd: number): Mp4Box | undefined => {
  if (head.length < 8) return undefined
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const type = String.fromCharCode(...head.subarray(4, 8))
  if (!/^[\x20-\x7e\xa9]{4}$/.test(type)) return undefined
  const size = view.getUint32(0)
  if (size === 0) return { type, start, contentStart: start + 8, end: fileEnd }
  if (size !== 1) return size < 8 ? undefined : { type, start, contentStart: start + 8, end: start + size }
  const largeSize = head.length < 16 ? 0 : Number(view.getBigUint64(8))
  return largeSize < 16 ? undefined : { type, start, contentStart: start + 16, end: start + largeSize }
}

/** Gives the boxes at the top level of a file with `size` bytes, up to the first place where none begins. */
export const topBoxes = async (readAt: ReadAt, size: number): Promise<readonly Mp4Box[]> => {
  const boxes: Mp4Box[] = []
  let at = 0
  while (at < size && boxes.length < mostBoxes) {
    const box = boxAt(await readAt(at, 16), at, size)
    if (box === undefined) break
    boxes.push(box)
    at = box.end
  }
  return boxes
}

/** Gives the contents of the boxes of one type that lie directly in `content`. */
export const boxesIn = (content: Uint8Array, type: string): readonly Uint8Array[] => {
  const found: Uint8Array[] = []
  let at = 0
  while (at < content.length) {
    const box = boxAt(content.subarray(at, at + 16), at, content.length)
    if (box === undefined || box.end > content.length) break
    if (box.type === type) found.push(content.subarray(box.contentStart, box.end))
    at = box.end
  }
  return found
}

/** Follows a path of types, `['mdia', 'mdhd']`, and gives the content of the first box at its end. */
export const boxIn = (content: Uint8Array, path: readonly string[]): Uint8Array | undefined =>
  path.reduce<Uint8Array | undefined>(
    (found, type) => (found === undefined ? undefined : boxesIn(found, type)[0]),
    content,
  )
