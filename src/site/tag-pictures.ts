// Draws the small pictures that are carried inside recordings.
import { join } from 'node:path'
import type { PublishedImage } from '../catalog/catalog.ts'
import type { Id3Picture } from '../tags/id3-facts.ts'
import { cachedBytes } from './cached-bytes.ts'
import type { PreparedSite } from './prepare-site.ts'
import { readImage } from './read-image.ts'
import { Refusal } from './refusal.ts'

/** How a picture is used: each use has its size, since all of them share one tag. */
export type TagPictureUse = 'cover' | 'chapter'

type Folders = Pick<PreparedSite, 'episodesDir' | 'cacheDir'>

/** Raised whenever the same image shall look different. */
const recipe = 1

const sizes = {
  cover: { sidePixels: 600, mostBytes: 64 * 1024 },
  chapter: { sidePixels: 300, mostBytes: 10 * 1024 },
}
const qualities = [82, 74, 66, 58, 50, 40, 30, 20]

const draw = async (bytes: Uint8Array, use: TagPictureUse): Promise<Uint8Array> => {
  const { default: sharp } = await import('sharp')
  const { sidePixels, mostBytes } = sizes[use]
  const small = await sharp(bytes)
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: sidePixels, height: sidePixels, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer()
  let drawn: Uint8Array = new Uint8Array()
  for (const quality of qualities) {
    drawn = await sharp(small).jpeg({ quality, mozjpeg: true }).toBuffer()
    if (drawn.length <= mostBytes) break
  }
  return drawn
}

/** Gives what a picture is made from, in one word. */
export const tagPictureKey = ({ sha256 }: PublishedImage, use: TagPictureUse): string =>
  `${recipe} ${use} ${sha256}`

/**
 * Starts to draw: the result gives an image as a JPEG of at most 600 pixels and 64 KiB for a cover, 300 pixels and 10 KiB
 * for a chapter. What is drawn is kept in the cache; an image is drawn once though many episodes show it at once. Throws a
 * `Refusal` where an image changed since it was read.
 */
export const tagPictures = (
  folders: Folders,
): ((image: PublishedImage, use: TagPictureUse) => Promise<Id3Picture>) => {
  const drawing = new Map<string, Promise<Uint8Array>>()
  const make = (image: PublishedImage, use: TagPictureUse, key: string): Promise<Uint8Array> =>
    cachedBytes(folders.cacheDir, 'tag-pictures', key, async () => {
      const bytes = await readImage(join(folders.episodesDir, image.file), image.sha256)
      return draw(bytes, use).catch((cause: unknown) => {
        throw new Refusal('image-unreadable', { file: image.file }, { cause })
      })
    })
  return async (image, use) => {
    const key = tagPictureKey(image, use)
    const started = drawing.get(key) ?? make(image, use, key)
    drawing.set(key, started)
    try {
      return { mimeType: 'image/jpeg', bytes: await started }
    } finally {
      drawing.delete(key)
    }
  }
}
