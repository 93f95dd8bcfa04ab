import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rfc2822 } from './rfc2822.ts'

test('writes the offset of the zone, in winter and in summer', () => {
  expect(rfc2822(Date.UTC(2021, 10, 9, 8), 'Europe/Berlin')).toBe('Tue, 09 Nov 2021 09:00:00 +0100')
  expect(rfc2822(Date.UTC(2024, 6, 1, 4, 5, 6), 'Europe/Berlin')).toBe('Mon, 01 Jul 2024 06:05:06 +0200')
})

test('writes offsets west of Greenwich and of half an hour', () => {
  expect(rfc2822(Date.UTC(2024, 0, 1, 2), 'America/St_Johns')).toBe('Sun, 31 Dec 2023 22:30:00 -0330')
  expect(rfc2822(Date.UTC(2024, 0, 1), 'UTC')).toBe('Mon, 01 Jan 2024 00:00:00 +0000')
})

test('writes UTC where the offset of the zone had seconds', () => {
  expect(rfc2822(Date.UTC(1971, 0, 1), 'Africa/Monrovia')).toBe('Fri, 01 Jan 1971 00:00:00 +0000')
})

test('is read back as the same second in every zone', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Africa/Monrovia',
    'America/Caracas',
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), zone, (second, timeZone) => {
      const written = rfc2822(second * 1000, timeZone)
      expect(Date.parse(written)).toBe(second * 1000)
      expect(written).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/)
      const local = Date.parse(written.replace(/[+-]\d{4}$/, 'GMT'))
      expect(new Date(local).toUTCString().slice(0, 3)).toBe(written.slice(0, 3))
    }),
  )
})
