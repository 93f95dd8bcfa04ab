// Checks how a screen reader hears where the recording stands.
import { expect, test } from 'vitest'
import { spokenLength, spokenTime } from './spoken-time.ts'

test.each([
  [0, '0 Sekunden'],
  [1.9, '1 Sekunde'],
  [60, '1 Minute'],
  [754, '12 Minuten 34 Sekunden'],
  [3723, '1 Stunde 2 Minuten 3 Sekunden'],
])('%d seconds are „%s“', (seconds, said) => {
  expect(spokenTime(seconds)).toBe(said)
})

test('a long recording is said without its seconds, a short one with them', () => {
  expect(spokenLength(3488)).toBe('58 Minuten')
  expect(spokenLength(97)).toBe('1 Minute 37 Sekunden')
})
