// Draws the covers and the touch icon from their SVGs: `tsx scripts/draw-artwork.ts`.
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'

const folder = 'episodes'
const coverPixels = 3000
const touchIconPixels = 180
/** The part of the show's cover that is the touch icon: the hand and the edge of the drawer, no words. */
const touchIconViewBox = '730 110 1500 1500'

for (const name of ['cover', 'staffel-1/cover', 'staffel-2/cover', 'staffel-3/cover']) {
  const drawing = await readDrawing(`${name}.svg`)
  await replaceFile(`${name}.jpg`, await renderCover(drawing))
}
await replaceFile('icon-180.png', await renderTouchIcon(await readDrawing('cover.svg')))

async function readDrawing(name: string): Promise<string> {
  return readFile(`${folder}/${name}`, 'utf8')
}

function rasterize(svg: string, pixels: number) {
  const { pixels: data, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render()
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha()
}

/** RGB, no alpha, 72 dpi, as https://podcasters.apple.com/support/896-artwork-requirements asks. */
async function renderCover(svg: string): Promise<Buffer> {
  return (
    rasterize(svg, coverPixels)
      .withMetadata({ density: 72 })
      // Full colour resolution: subsampled, the red bleeds at its edges.
      .jpeg({ quality: 88, chromaSubsampling: '4:4:4', trellisQuantisation: true, overshootDeringing: true })
      .toBuffer()
  )
}

async function renderTouchIcon(svg: string): Promise<Buffer> {
  const cropped = svg.replace(/viewBox="[^"]*"/, `viewBox="${touchIconViewBox}"`)
  return rasterize(cropped, touchIconPixels).png({ compressionLevel: 9 }).toBuffer()
}

async function replaceFile(name: string, content: Buffer): Promise<void> {
  const path = `${folder}/${name}`
  await writeFile(`${path}.new`, content)
  await rename(`${path}.new`, path)
  const { width, height, channels, format, space, density } = await sharp(content).metadata()
  const { size } = await stat(path)
  console.log(
    `${path}: ${width} x ${height}, ${format}, ${space}, ${channels} channels, ${density ?? 'no'} dpi, ${size} bytes`,
  )
}
