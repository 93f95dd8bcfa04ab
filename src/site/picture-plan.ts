// Names the sizes and formats of a picture before they exist, and remembers which ones the pages ask for.
import { createHash } from 'node:crypto'
import { extname } from 'node:path/posix'
import type { PublishedImage } from '../catalog/catalog.ts'
import type { Picture } from '../views/site-context.ts'

export type PictureFormat = 'avif' | 'webp' | 'jpeg'

/** One file to make from an image of the content. */
export interface PlannedPicture {
  /** From the site's root. */
  readonly path: string
  readonly image: PublishedImage
  /** `width`: as high as it then gets; `social`: 1200x630 with the whole picture in the middle. */
  readonly shape: { readonly kind: 'width'; readonly widthPixels: number } | { readonly kind: 'social' }
  readonly format: PictureFormat
}

export interface PicturePlan {
  readonly picture: (image: PublishedImage) => Picture
  readonly socialImage: (image: PublishedImage) => string
  /** Everything that was asked for so far, each file once. */
  readonly planned: () => readonly PlannedPicture[]
}

/** Raised whenever the same image and shape shall look different, so that the address changes with the picture. */
const recipe = 1

const widths = [160, 320, 640]
const endings = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const

const pathOf = ({ path, sha256 }: PublishedImage, shape: string, format: PictureFormat): string => {
  const stem = path.slice(0, -extname(path).length).replace(/\.[0-9a-f]{8}$/, '')
  const hash = createHash('sha256').update(`${recipe} ${sha256} ${shape} ${format}`).digest('hex')
  return `${stem}-${shape}.${hash.slice(0, 8)}.${endings[format]}`
}

/** An image that is smaller than the smallest width is published in its own. */
const widthsOf = ({ widthPixels }: PublishedImage): readonly number[] => {
  const fitting = widths.filter((width) => width <= widthPixels)
  return fitting.length > 0 ? fitting : [widthPixels]
}

/** Starts an empty plan. What it answers depends on the image alone, never on what was asked before. */
export const planPictures = (): PicturePlan => {
  const planned = new Map<string, PlannedPicture>()
  const plan = (picture: PlannedPicture): string => {
    planned.set(picture.path, picture)
    return picture.path
  }
  const planWidth = (image: PublishedImage, widthPixels: number, format: PictureFormat): string =>
    plan({
      path: pathOf(image, String(widthPixels), format),
      image,
      shape: { kind: 'width', widthPixels },
      format,
    })
  const sourceSet = (image: PublishedImage, format: PictureFormat): string =>
    widthsOf(image)
      .map((width) => `${planWidth(image, width, format)} ${width}w`)
      .join(', ')
  return {
    picture: (image) => {
      const widest = Math.max(...widthsOf(image))
      return {
        src: planWidth(image, widest, 'jpeg'),
        widthPixels: widest,
        heightPixels: Math.max(1, Math.round((widest * image.heightPixels) / image.widthPixels)),
        srcset: sourceSet(image, 'jpeg'),
        sources: [
          { type: 'image/avif', srcset: sourceSet(image, 'avif') },
          { type: 'image/webp', srcset: sourceSet(image, 'webp') },
        ],
      }
    },
    socialImage: (image) =>
      plan({ path: pathOf(image, '1200x630', 'jpeg'), image, shape: { kind: 'social' }, format: 'jpeg' }),
    planned: () => [...planned.values()],
  }
}
