// Tests times such as 12:34 in both directions.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatTimecode, isoDuration } from './format-timecode.ts'
import { parseTimecode } from './parse-timecode.ts'

const written = (text: string) => {
  const { complaint } = parseTimecode(text)
  return complaint?.code === 'timecode-unreadable' || complaint?.code === 'timecode-sixty'
    ? complaint.facts.write
    : undefined
}

describe('a timecode', () => {
  test.each([
    ['00:00', 0],
    ['0:45', 45],
    ['12:34', 754],
    ['1:02:03', 3723],
    ['01:02:03', 3723],
    ['100:00:00', 360_000],
    ['00:01.5', 1.5],
    ['00:01,250', 1.25],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseTimecode(text).value).toBe(seconds)
  })

  test.each([
    ['1h 2m', '1:02:00'],
    ['1h2m3s', '1:02:03'],
    ['5 min', '05:00'],
    ['5 Minuten', '05:00'],
    ['90', '01:30'],
    ['90s', '01:30'],
    ['00:75', '01:15'],
    ['75:00', '1:15:00'],
    ['1:99:00', '2:39:00'],
    ['gleich', '12:34'],
    ['', '12:34'],
    ['1:2', '12:34'],
    ['-00:10', '12:34'],
  ])('%j is none; %s is offered', (text, offered) => {
    expect(parseTimecode(text).value).toBeUndefined()
    expect(written(text)).toBe(offered)
  })

  test('comes back from its written form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_599_999 }), (seconds) => {
        expect(parseTimecode(formatTimecode(seconds)).value).toBe(seconds)
      }),
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789:., hms-') }),
        (text) => parseTimecode(text) !== null,
      ),
    )
  })
})

describe('written times', () => {
  test.each([
    [0, '00:00', 'PT0S'],
    [45.9, '00:45', 'PT45S'],
    [60, '01:00', 'PT1M'],
    [754, '12:34', 'PT12M34S'],
    [3600, '1:00:00', 'PT1H'],
    [3723, '1:02:03', 'PT1H2M3S'],
    [3605, '1:00:05', 'PT1H5S'],
    [-1, '00:00', 'PT0S'],
  ])('%d seconds are %s and %s', (seconds, timecode, duration) => {
    expect(formatTimecode(seconds)).toBe(timecode)
    expect(isoDuration(seconds)).toBe(duration)
  })
})
