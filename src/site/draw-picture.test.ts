// Tests the pictures that are drawn: their size, format and background.
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { anImageFile } from '../testing/an-image-file.ts'
import { drawIcon, drawPicture } from './draw-picture.ts'

const cornerOf = async (bytes: Uint8Array): Promise<readonly number[]> => [
  ...(await sharp(bytes).extract({ left: 0, top: 0, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
]

test.each(['avif', 'webp', 'jpeg'] as const)(
  'draws %s in the width asked for, always with the same bytes',
  async (format) => {
    const bytes = await anImageFile({ widthPixels: 900, heightPixels: 450 })
    const planned = { shape: { kind: 'width', widthPixels: 320 }, format } as const
    const drawn = await drawPicture(bytes, planned)
    const { width, height, format: actual } = await sharp(drawn).metadata()
    expect([width, height, actual]).toEqual([320, 160, format === 'avif' ? 'heif' : format])
    expect(Buffer.compare(drawn, await drawPicture(bytes, planned))).toBe(0)
  },
)

test('puts the whole cover on its own background for link previews', async () => {
  const bytes = await anImageFile({ color: '#2b6e5f' })
  const drawn = await drawPicture(bytes, { shape: { kind: 'social' }, format: 'jpeg' })
  const { width, height, hasAlpha } = await sharp(drawn).metadata()
  expect([width, height, hasAlpha]).toEqual([1200, 630, false])
  for (const [at, value] of (await cornerOf(drawn)).entries())
    expect(Math.abs(value - ([0x2b, 0x6e, 0x5f][at] ?? 0))).toBeLessThan(4)
})

test('puts what is transparent onto white', async () => {
  const bytes = await anImageFile({ format: 'png', hasAlpha: true, color: 'rgba(0, 0, 0, 0)' })
  const drawn = await drawPicture(bytes, { shape: { kind: 'width', widthPixels: 160 }, format: 'jpeg' })
  expect(await cornerOf(drawn)).toEqual([255, 255, 255])
})

test('draws a small SVG sharp in every size', async () => {
  const half = '<path d="M0 0h8v16h-8z" fill="#000"/>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><path d="M0 0h16v16h-16z" fill="#fff"/>${half}</svg>`
  const icon = await drawIcon(new TextEncoder().encode(svg), 180)
  const { width, height, format } = await sharp(icon).metadata()
  expect([width, height, format]).toEqual([180, 180, 'png'])
  const row = await sharp(icon)
    .extract({ left: 0, top: 90, width: 180, height: 1 })
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer()
  expect([...row].filter((value) => value > 8 && value < 247).length).toBeLessThanOrEqual(2)
})

test('draws nothing that an SVG refers to outside of itself', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><image href="file:///usr/share/pixmaps/debian-logo.png" width="16" height="16"/><image href="http://127.0.0.1:9/x.png" width="16" height="16"/></svg>`
  const { data } = await sharp(await drawIcon(new TextEncoder().encode(svg), 32))
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(data.every((value) => value === 0)).toBe(true)
})
