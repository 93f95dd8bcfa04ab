// Makes small picture files, for tests that need a cover.
import sharp from 'sharp'

export interface ImageOptions {
  readonly widthPixels?: number
  readonly heightPixels?: number
  readonly format?: 'jpeg' | 'png' | 'webp' | 'gif'
  readonly color?: string
  readonly hasAlpha?: boolean
  readonly space?: 'srgb' | 'cmyk' | 'b-w' | 'rgb16'
}

/** Gives the bytes of a picture in one colour: a JPEG of 1400 x 1400 pixels in RGB unless told otherwise. */
export const anImageFile = (options: ImageOptions = {}): Promise<Uint8Array> => {
  const { widthPixels = 1400, heightPixels = 1400, format = 'jpeg', color = '#2b6e5f' } = options
  return sharp({
    create: {
      width: widthPixels,
      height: heightPixels,
      channels: options.hasAlpha === true ? 4 : 3,
      background: color,
    },
  })
    .toColourspace(options.space ?? 'srgb')
    .toFormat(format)
    .toBuffer()
}
