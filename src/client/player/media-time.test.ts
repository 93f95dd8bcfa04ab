// Checks which times an address can name.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mediaTime } from './media-time.ts'

describe('the time in an address', () => {
  test.each([
    ['#t=754', 754, undefined],
    ['?t=754', 754, undefined],
    ['?utm=1&t=754', 754, undefined],
    ['#t=754.5', 754.5, undefined],
    ['#t=754,771', 754, 771],
    ['#t=754,', 754, undefined],
    ['#t=,30', 0, 30],
    ['#t=12:34', 754, undefined],
    ['#t=12:34,12:51', 754, 771],
    ['#t=1:02:03', 3723, undefined],
    ['#t=1:02:03,1:02:04.5', 3723, 3724.5],
    ['#t=npt:754', 754, undefined],
    ['#t=npt:754,771', 754, 771],
    ['#t=771,754', 771, undefined],
    ['#x=1&t=7', 7, undefined],
  ])('%s', (text, startSeconds, endSeconds) => {
    expect(mediaTime(text)).toEqual({ startSeconds, endSeconds })
  })

  test.each([
    '',
    '#',
    '#t-754',
    '#t=',
    '#t=,',
    '#t=-3',
    '#t=abc',
    '#t=7,abc',
    '#transcript',
    '#t=1e9',
    '#t=smpte:1:2:3',
  ])('is not in „%s“', (text) => {
    expect(mediaTime(text)).toBeUndefined()
  })

  test('is never anything but a time, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { startSeconds = 0, endSeconds = Number.POSITIVE_INFINITY } = mediaTime(`#t=${text}`) ?? {}
        expect(startSeconds >= 0 && endSeconds > startSeconds).toBe(true)
      }),
    )
  })

  test('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.nat(86_400), fc.integer({ min: 1, max: 3600 }), (startSeconds, length) => {
        const endSeconds = startSeconds + length
        expect(mediaTime(`#t=${startSeconds},${endSeconds}`)).toEqual({ startSeconds, endSeconds })
      }),
    )
  })
})
