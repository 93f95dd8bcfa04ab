// Proves that pictures inside recordings are small, drawn once, and never of an image that changed.
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { tagPictures } from './tag-pictures.ts'

/** Noise is what takes the most bytes. */
const noise = (side: number): Promise<Buffer> =>
  sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer()

const drawn = async (bytes: Uint8Array) => {
  const { path } = await folderOf({ 'cover.png': bytes })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const image = {
    file: 'cover.png',
    path: '/cover.png',
    widthPixels: 900,
    heightPixels: 900,
    mimeType: 'image/png' as const,
    sizeBytes: bytes.length,
    sha256,
  }
  return { path, image, draw: tagPictures({ episodesDir: path, cacheDir: join(path, 'cache') }) }
}

test.each([
  ['cover', 600, 65_536],
  ['chapter', 300, 10_240],
] as const)('a %s is a JPEG of %i pixels and at most %i bytes', async (use, side, most) => {
  const { draw, image } = await drawn(await noise(900))
  const { bytes, mimeType } = await draw(image, use)
  expect(mimeType).toBe('image/jpeg')
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: side, height: side })
  expect(bytes.length).toBeLessThanOrEqual(most)
})

test('many who ask at once get one drawing, the next build gets it from the cache', async () => {
  const { path, draw, image } = await drawn(await noise(100))
  const [one, ...others] = await Promise.all(Array.from({ length: 8 }, () => draw(image, 'cover')))
  expect(others.every(({ bytes }) => bytes === one?.bytes)).toBe(true)
  expect(readdirSync(join(path, 'cache/tag-pictures'))).toHaveLength(1)
  writeFileSync(join(path, 'cover.png'), 'gone')
  const again = tagPictures({ episodesDir: path, cacheDir: join(path, 'cache') })
  expect((await again(image, 'cover')).bytes).toEqual(one?.bytes)
  await expect(again(image, 'chapter')).rejects.toMatchObject({ code: 'file-changed' })
})
