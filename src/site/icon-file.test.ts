// The icon that browsers ask for by name is one that they can read.
import { expect, test } from 'vitest'
import { anImageFile } from '../testing/an-image-file.ts'
import { iconFile } from './icon-file.ts'

test('an icon file says where its one picture stands, how large it is, and holds it unchanged', async () => {
  const png = await anImageFile({ format: 'png', widthPixels: 32, heightPixels: 32 })
  const file = iconFile(png, 32)
  const view = new DataView(file.buffer)
  expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 1])
  expect([view.getUint8(6), view.getUint8(7)]).toEqual([32, 32])
  const [sizeBytes, offset] = [view.getUint32(14, true), view.getUint32(18, true)]
  expect([...file.subarray(offset, offset + sizeBytes)]).toEqual([...png])
  expect(file.length).toBe(offset + sizeBytes)
})
