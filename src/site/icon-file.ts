// Packs a picture into the icon format that browsers ask for by name.

const headerBytes = 22

/**
 * Takes a PNG of at most 255 pixels a side; gives an `.ico` file with it and nothing else. Layout:
 * https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export const iconFile = (png: Uint8Array, sidePixels: number): Uint8Array => {
  const file = new Uint8Array(headerBytes + png.length)
  const view = new DataView(file.buffer)
  view.setUint16(2, 1, true)
  view.setUint16(4, 1, true)
  view.setUint8(6, sidePixels)
  view.setUint8(7, sidePixels)
  view.setUint16(10, 1, true)
  view.setUint16(12, 32, true)
  view.setUint32(14, png.length, true)
  view.setUint32(18, headerBytes, true)
  file.set(png, headerBytes)
  return file
}
