// Timing lines, and what is suggested for those that cannot be read.
import { describe, expect, test } from 'vitest'
import { parseSrt } from './parse-srt.ts'
import { parseSrtTiming } from './parse-srt-timing.ts'

describe('a timing line', () => {
  test.each([
    ['00:00:05,200 --> 00:00:08,900', 5.2, 8.9],
    ['0:00:05.200-->1:2:3.004', 5.2, 3723.004],
    ['00:05,200 --> 59:59,999', 5.2, 3599.999],
    ['00:00:05 --> 9999:59:59', 5, 35_999_999],
    ['00:00:05,200 --> 00:00:08,900 X1:63 X2:223 Y1:-43 Y2:58', 5.2, 8.9],
    ['00:00:05,200 --> 00:00:08,900 align:start position:0%', 5.2, 8.9],
  ])('%j lasts from %d to %d seconds', (line, startSeconds, endSeconds) => {
    expect(parseSrtTiming(line)).toEqual({ kind: 'times', startSeconds, endSeconds })
  })

  test.each([
    ['00:00:05,2 --> 00:00:08,25', '00:00:05,200 --> 00:00:08,250'],
    ['0:05.5 --> 1:02.5', '00:00:05,500 --> 00:01:02,500'],
    ['00:05 --> 00:08', '00:00:05,000 --> 00:00:08,000'],
    ['75:10,000 --> 75:12,000', '01:15:10,000 --> 01:15:12,000'],
    ['00:00:05:200 --> 00:00:08:900', '00:00:05,200 --> 00:00:08,900'],
    ['00: 00: 05, 200 --> 00: 00: 08, 900', '00:00:05,200 --> 00:00:08,900'],
    ['00:00:05,200 -> 00:00:08,900', '00:00:05,200 --> 00:00:08,900'],
    ['00:00:05:12 --> 00:00:08:24', undefined],
    ['00:75:00,000 --> 00:80:00,000', undefined],
    ['-00:00:01,000 --> 00:00:02,000', undefined],
    ['jetzt --> gleich', undefined],
  ])('%j cannot be read, and %j is suggested', (timing, suggestion) => {
    expect(parseSrt(`1\n${timing}\nText`, { file: 'transcripts/a.srt', language: 'de' }).problems).toEqual([
      {
        code: 'transcript-srt-timing-unreadable',
        severity: 'error',
        file: 'transcripts/a.srt',
        line: 2,
        column: 1,
        field: undefined,
        facts: { found: timing, suggestion },
      },
    ])
  })
})
