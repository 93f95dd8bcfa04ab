// Looks at what is left of a text once everything is out that feeds cannot carry.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasControlCharacters } from '../model/control-characters.ts'
import { cleanText } from './clean-text.ts'

test('what XML or HTML does not allow is gone, everything else is as it was', () => {
  expect(cleanText('A\u0000\u0008\u001F\u007F\u0085\u0096\u009F\uD800\uFDD0\uFDEF\uFFFE\uFFFFmt')).toBe('Amt')
  expect(cleanText('\tÄmter\u00A0& „Leute“\n🏛️ שלום\uFFFD')).toBe('\tÄmter\u00A0& „Leute“\n🏛️ שלום\uFFFD')
})

test('line ends are those of Unix', () => {
  expect(cleanText('a\r\nb\rc\n')).toBe('a\nb\nc\n')
})

test('nothing that XML does not allow is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(hasControlCharacters(cleanText(text))).toBe(false)
    }),
  )
})
