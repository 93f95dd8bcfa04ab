// Draws pictures in other sizes and formats with sharp.
import sharp, { type Sharp } from 'sharp'
import type { PictureFormat, PlannedPicture } from './picture-plan.ts'

const encode: Readonly<Record<PictureFormat, (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif({ quality: 55, effort: 4 }),
  webp: (image) => image.webp({ quality: 78, effort: 5 }),
  jpeg: (image) => image.jpeg({ quality: 80, mozjpeg: true }),
}

interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
}

/** Gives the mean colour of the outermost ring of the picture, which is its background. */
const edgeColour = async (bytes: Uint8Array): Promise<Colour> => {
  const side = 32
  const pixels = await sharp(bytes)
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize(side, side, { fit: 'fill' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
  const ring = Array.from({ length: side * side }, (_, at) => at).filter((at) =>
    [at % side, Math.floor(at / side)].some((place) => place === 0 || place === side - 1),
  )
  const mean = (channel: number): number =>
    Math.round(ring.reduce((sum, at) => sum + (pixels[at * 3 + channel] ?? 0), 0) / ring.length)
  return { r: mean(0), g: mean(1), b: mean(2) }
}

/** Takes the bytes of an image and gives those of the planned picture. The same bytes always give the same. */
export const drawPicture = async (
  bytes: Uint8Array,
  { shape, format }: Pick<PlannedPicture, 'shape' | 'format'>,
): Promise<Uint8Array> => {
  const image = sharp(bytes).autoOrient()
  if (shape.kind === 'width')
    return encode[format](
      image.flatten({ background: '#fff' }).resize({ width: shape.widthPixels }),
    ).toBuffer()
  const background = await edgeColour(bytes)
  return encode[format](
    image.flatten({ background }).resize({ width: 1200, height: 630, fit: 'contain', background }),
  ).toBuffer()
}

/** Takes the bytes of an SVG or PNG and gives a square PNG of that many pixels. */
export const drawIcon = async (bytes: Uint8Array, sidePixels: number): Promise<Uint8Array> => {
  const { width = sidePixels, height = sidePixels, format } = await sharp(bytes).metadata()
  // librsvg draws at 72 dots per inch unless told otherwise; a picture drawn small and enlarged is blurred.
  const density = Math.min(2400, Math.max(72, (72 * sidePixels) / Math.min(width, height)))
  return sharp(bytes, format === 'svg' ? { density } : {})
    .resize(sidePixels, sidePixels, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** The whole square fits into the circle that launchers like to cut, its rounded corners into the one that they must leave. */
const maskableShare = 0.66

/** Gives the colour in the middle of the upper edge; white where nothing is. */
const groundColour = async (icon: Uint8Array): Promise<Colour> => {
  const { data, info } = await sharp(icon)
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = Math.floor(info.width / 2) * info.channels
  return { r: data[at] ?? 255, g: data[at + 1] ?? 255, b: data[at + 2] ?? 255 }
}

/**
 * Takes the bytes of an SVG or PNG and gives a square PNG that may be cut into any shape: the icon, smaller, on a ground of
 * its own colour. https://www.w3.org/TR/appmanifest/#icon-masks
 */
export const drawMaskableIcon = async (bytes: Uint8Array, sidePixels: number): Promise<Uint8Array> => {
  const inner = Math.round(sidePixels * maskableShare)
  const icon = await drawIcon(bytes, inner)
  const before = Math.floor((sidePixels - inner) / 2)
  const after = sidePixels - inner - before
  const background = await groundColour(icon)
  return sharp(icon)
    .flatten({ background })
    .extend({ top: before, left: before, bottom: after, right: after, background })
    .png({ compressionLevel: 9 })
    .toBuffer()
}
