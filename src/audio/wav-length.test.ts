// Which WAV files are known to be incomplete.
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aWav } from '../testing/a-wav.ts'
import { folderOf } from '../testing/folder-of.ts'
import { readWavLength } from './wav-length.ts'

const lengthOf = async (bytes: Uint8Array) => {
  const { path, remove } = await folderOf({ 'a.wav': bytes })
  return readWavLength(join(path, 'a.wav')).finally(remove)
}

const whole = aWav({ seconds: 2, channels: 2, bits: 24 })

test('a whole file is as long as it says', async () => {
  expect(await lengthOf(whole)).toEqual({ announcedSeconds: 2, presentSeconds: 2 })
})

test('a file that broke off is shorter', async () => {
  const found = await lengthOf(whole.slice(0, 44 + (whole.length - 44) / 4))
  expect(found).toEqual({ announcedSeconds: 2, presentSeconds: 0.5 })
})

test.each([0, 0xffff_ffff])('a size of %i says nothing', async (size) => {
  const bytes = whole.slice()
  new DataView(bytes.buffer).setUint32(40, size, true)
  expect(await lengthOf(bytes)).toBeUndefined()
})

test('no bytes make it hang or throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.nat(255), fc.nat(100), async (at, value, length) => {
      const bytes = whole.slice(0, length)
      if (at < length) bytes[at] = value
      expect(['undefined', 'object']).toContain(typeof (await lengthOf(bytes)))
    }),
    { numRuns: 50 },
  )
})
