// Times as people write them.
import { describe, expect, test } from 'vitest'
import { clockTime, longClockTime, parseClockTime } from './clock-time.ts'

describe('a clock time', () => {
  test.each([
    ['0:00', 0],
    ['0:05', 5],
    ['12:34', 754],
    ['75:30', 4530],
    ['1:02:03', 3723],
    ['00:00:01.500', 1.5],
    ['00:00:01,5', 1.5],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseClockTime(text)).toBe(seconds)
  })

  test.each(['', '5', '0:5', '0:60', '1:60:00', '-1:00', '1:00:00:00', '0:00.1234', 'a:bc', '٠:٠٠'])(
    '%j is none',
    (text) => {
      expect(parseClockTime(text)).toBeUndefined()
    },
  )

  test.each([
    [0, '0:00', '00:00:00'],
    [59.999, '0:59', '00:00:59'],
    [754.2, '12:34', '00:12:34'],
    [3723, '1:02:03', '01:02:03'],
    [360_000, '100:00:00', '100:00:00'],
  ])('of %d seconds is written as the second that it is in', (seconds, short, long) => {
    expect([clockTime(seconds), longClockTime(seconds)]).toEqual([short, long])
  })
})
