// Timing lines, and what is suggested for those that cannot be read.
import { describe, expect, test } from 'vitest'
import { looksLikeTiming, parseVttTime, parseVttTiming } from './parse-vtt-timing.ts'

describe('a time', () => {
  test.each([
    ['00:00.000', 0],
    ['59.999', 59.999],
    ['00:59.999', 59.999],
    ['12:34.567', 754.567],
    ['1:02:03.004', 3723.004],
    ['01:02:03,004', 3723.004],
    ['9999:59:59.999', 35_999_999.999],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseVttTime(text)).toBe(seconds)
  })

  test.each([
    '',
    '5',
    '00:05',
    '1:2.000',
    '00:60.000',
    '60:00.000',
    '00:00:60.000',
    '00:05.5',
    '00:05.0000',
    '-00:05.000',
    '00:05.000s',
    '99999:00:00.000',
    '٠٠:٠١.٠٠٠',
  ])('%j is not one', (text) => {
    expect(parseVttTime(text)).toBeUndefined()
  })
})

describe('a timing line that cannot be read', () => {
  test.each([
    ['00:05 --> 00:08', '00:00:05.000 --> 00:00:08.000'],
    ['0:5.5 --> 0:8.25 align:start', '00:00:05.500 --> 00:00:08.250'],
    ['1:02:03.5 --> 1:02:04', '01:02:03.500 --> 01:02:04.000'],
    ['00:00:05:200 --> 00:00:08:900', '00:00:05.200 --> 00:00:08.900'],
    ['00:00:05.200 -> 00:00:08.900', '00:00:05.200 --> 00:00:08.900'],
    ['00:00:05,200 – 00:00:08,900', '00:00:05.200 --> 00:00:08.900'],
    ['00:00:05.200 → 00:00:08.900', '00:00:05.200 --> 00:00:08.900'],
    ['00:00:05.200 -- > 00:00:08.900', '00:00:05.200 --> 00:00:08.900'],
    ['00:75.000 --> 00:80.000', undefined],
    ['jetzt --> gleich', undefined],
    ['-->', undefined],
  ])('%j suggests %j', (line, suggestion) => {
    expect(parseVttTiming(line)).toEqual({ kind: 'unreadable', suggestion })
  })
})

describe('a line with another arrow', () => {
  test.each([
    ['00:05.000 -> 00:08.000', true],
    ['00:00:05,200 – 00:00:08,900', true],
    ['Von 9:00 – 10:00 Uhr', false],
    ['Text', false],
  ])('%j is a timing line: %s', (line, isTiming) => {
    expect(looksLikeTiming(line)).toBe(isTiming)
  })
})
