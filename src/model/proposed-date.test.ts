// The moment that is proposed for a new episode.
import { expect, test } from 'vitest'
import { parseDate } from './parse-date.ts'
import { proposedDate } from './proposed-date.ts'

const zone = 'Europe/Berlin'

test('is the last full hour, also in the hour that comes twice', () => {
  expect(proposedDate(Date.UTC(2026, 10, 22, 7, 59), zone)).toBe('2026-11-22 08:00')
  expect(proposedDate(Date.UTC(2026, 10, 22, 7, 59), 'Asia/Kolkata')).toBe('2026-11-22 13:00')
  const first = proposedDate(Date.UTC(2026, 9, 25, 0, 30), zone)
  const second = proposedDate(Date.UTC(2026, 9, 25, 1, 30), zone)
  expect([first, second]).toEqual(['2026-10-25T02:00+02:00', '2026-10-25T02:00+01:00'])
  expect(parseDate(second, zone).value).toBe(Date.UTC(2026, 9, 25, 1))
})
