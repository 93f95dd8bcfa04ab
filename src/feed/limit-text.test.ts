import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limitText } from './limit-text.ts'

test('keeps what fits, on one line', () => {
  expect(limitText('  Ein\tTitel\r\nin zwei  Zeilen ', 40)).toBe('Ein Titel in zwei Zeilen')
})

test('marks a cut and counts characters, not halves of them', () => {
  expect(limitText('Kommunen', 5)).toBe('Komm…')
  expect(limitText('🏛🏛🏛🏛', 4)).toBe('🏛🏛🏛🏛')
  expect(limitText('🏛🏛🏛🏛', 3)).toBe('🏛🏛…')
})

const text = fc
  .array(fc.constantFrom('a', ' ', '\n', 'ä', '🏛', '\ud83c'), { maxLength: 60 })
  .map((characters) => characters.join(''))

test('never gives more characters than asked for', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (text, most) => {
      expect([...limitText(text, most)].length).toBeLessThanOrEqual(most)
    }),
  )
})
