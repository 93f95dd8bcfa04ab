// Checks which part of a recording is answered for which header.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseByteRange } from './byte-range.ts'

describe('a range of a recording of 1000 bytes', () => {
  test.each([
    ['bytes=0-', 0, 999],
    ['bytes=500-', 500, 999],
    ['bytes=500-599', 500, 599],
    ['bytes=999-999', 999, 999],
    ['bytes=500-5000', 500, 999],
    ['bytes=-500', 500, 999],
    ['bytes=-5000', 0, 999],
    [' Bytes=1-2 ', 1, 2],
  ])('%s gives bytes %i to %i', (header, first, last) => {
    expect(parseByteRange(header, 1000)).toEqual({ first, last })
  })

  test.each(['bytes=1000-', 'bytes=1000-2000', 'bytes=-0'])('%s is beyond its end', (header) => {
    expect(parseByteRange(header, 1000)).toBe('beyond')
  })

  test.each([null, '', 'bytes=-', 'bytes=5-4', 'bytes=0-1,5-6', 'seconds=0-1', 'bytes=a-b', 'bytes=1.5-2'])(
    '%s is answered with the whole',
    (header) => {
      expect(parseByteRange(header, 1000)).toBe('whole')
    },
  )

  test('nothing is inside an empty file', () => {
    expect(parseByteRange('bytes=0-', 0)).toBe('beyond')
    expect(parseByteRange('bytes=-1', 0)).toBe('beyond')
  })
})

test('what is answered always lies inside, whatever is asked', () => {
  const header = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `bytes=${from}-${to}`),
    fc.nat().map((from) => `bytes=${from}-`),
    fc.nat().map((length) => `bytes=-${length}`),
  )
  fc.assert(
    fc.property(header, fc.nat(), (asked, sizeBytes) => {
      const range = parseByteRange(asked, sizeBytes)
      if (typeof range === 'string') return
      expect(range.first).toBeGreaterThanOrEqual(0)
      expect(range.first).toBeLessThanOrEqual(range.last)
      expect(range.last).toBeLessThan(sizeBytes)
    }),
  )
})
