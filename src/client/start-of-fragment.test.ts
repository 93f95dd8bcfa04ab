// Checks which times an address can name.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startOfFragment } from './start-of-fragment.ts'

describe('the second in an address', () => {
  test.each([
    ['#t=754', 754],
    ['#t=754.5', 754.5],
    ['#t=754,771', 754],
    ['#t=12:34', 754],
    ['#t=1:02:03', 3723],
    ['#t=npt:754', 754],
    ['#x=1&t=7', 7],
  ])('of %s is %d', (fragment, seconds) => {
    expect(startOfFragment(fragment)).toBe(seconds)
  })

  test.each(['', '#', '#t-754', '#t=', '#t=,10', '#t=-3', '#t=abc', '#transcript', '#t=1e9'])(
    'is not in „%s“',
    (fragment) => {
      expect(startOfFragment(fragment)).toBeUndefined()
    },
  )

  test('is never anything but a time, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const start = startOfFragment(`#t=${text}`)
        expect(start === undefined || start >= 0).toBe(true)
      }),
    )
  })

  test('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.nat(86_400), (seconds) => {
        expect(startOfFragment(`#t=${seconds}`)).toBe(seconds)
      }),
    )
  })
})
