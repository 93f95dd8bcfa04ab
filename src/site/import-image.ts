// Makes a picture fit to be published: what directories accept stays byte for byte, everything else is drawn anew.
import sharp from 'sharp'
import { fileKindOf } from '../content/file-kind.ts'

export interface FittedImage {
  readonly bytes: Uint8Array
  readonly ending: 'jpg' | 'png'
  readonly isConverted: boolean
}

/** https://podcasters.apple.com/support/896-artwork-requirements */
const SMALLEST = 1400
const LARGEST = 3000
const MOST_PIXELS = 100_000_000

/** Takes the bytes of a picture; a `cover` obeys the rules of directories, a `chapter` only has to open. Undefined for none. */
export const fitImage = async (
  bytes: Uint8Array,
  use: 'cover' | 'chapter',
): Promise<FittedImage | undefined> => {
  try {
    const kind = fileKindOf(bytes.subarray(0, 4096))
    const { width, height, space, depth, hasAlpha } = await sharp(bytes, {
      failOn: 'error',
      limitInputPixels: MOST_PIXELS,
    }).metadata()
    const isPlain = (kind === 'jpeg' || kind === 'png') && space === 'srgb' && depth !== 'ushort' && !hasAlpha
    const fits =
      use === 'chapter' ? isPlain : isPlain && width === height && width >= SMALLEST && width <= LARGEST
    if (fits) {
      await sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS }).resize(8, 8).toBuffer()
      return { bytes, ending: kind === 'jpeg' ? 'jpg' : 'png', isConverted: false }
    }
    const side = Math.min(LARGEST, Math.max(SMALLEST, width, height))
    const drawn = sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
    const sized =
      use === 'cover' ? drawn.resize(side, side, { fit: 'contain', background: '#ffffff' }) : drawn
    return { bytes: await sized.jpeg({ quality: 88 }).toBuffer(), ending: 'jpg', isConverted: true }
  } catch {
    return undefined
  }
}

/** Gives a plain square for a show without any cover, so that the show can be built until there is one. */
export const plainCover = async (): Promise<FittedImage> => {
  const square = { width: SMALLEST, height: SMALLEST, channels: 3, background: '#404040' } as const
  return { bytes: await sharp({ create: square }).jpeg().toBuffer(), ending: 'jpg', isConverted: true }
}
