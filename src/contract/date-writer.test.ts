// Tests that a date to put back means the moment that it was.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '../model/parse-date.ts'
import { dateWriter } from './date-writer.ts'

test('writes the time of the show, with seconds only where there are any', () => {
  expect(dateWriter('Europe/Berlin')(Date.UTC(2021, 10, 9, 8))).toBe('2021-11-09 09:00 +01:00')
  expect(dateWriter('Europe/Berlin')(Date.UTC(2021, 6, 9, 22, 0, 5))).toBe('2021-07-10 00:00:05 +02:00')
  expect(dateWriter('America/St_Johns')(Date.UTC(2021, 6, 9, 0))).toBe('2021-07-08 21:30 -02:30')
})

test('is read back as the same moment, also where clocks repeat an hour', () => {
  const seconds = fc.integer({ min: 640_000_000, max: 4_000_000_000 })
  const zone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'UTC')
  fc.assert(
    fc.property(seconds, zone, (second, timeZone) => {
      expect(parseDate(dateWriter(timeZone)(second * 1000), timeZone)).toEqual({ value: second * 1000 })
    }),
    { examples: [[Date.UTC(2022, 9, 30, 1, 30) / 1000, 'Europe/Berlin']] },
  )
})
