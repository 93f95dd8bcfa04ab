// Checks what is kept of how a reader likes to listen.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextSpeed, parsePlayerSettings, speeds } from './player-settings.ts'

const usual = { speed: 1, hasKeys: true }

test('settings come back as they were stored', () => {
  expect(parsePlayerSettings({ speed: 1.5, hasKeys: false })).toEqual({ speed: 1.5, hasKeys: false })
})

test.each([undefined, null, 'x', 7, [], {}, { speed: '1.5', hasKeys: 'no' }, { speed: 16 }])(
  '%j stands for the usual settings',
  (stored) => {
    expect(parsePlayerSettings(stored)).toEqual(usual)
  },
)

test('whatever is stored, the speed is one of those on offer', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(speeds).toContain(parsePlayerSettings(stored).speed)
    }),
  )
})

test('faster and slower go one step, and stop at the ends', () => {
  expect(nextSpeed(1, 1)).toBe(1.25)
  expect(nextSpeed(1, -1)).toBe(0.75)
  expect(nextSpeed(2, 1)).toBe(2)
  expect(nextSpeed(0.75, -1)).toBe(0.75)
})
