// The platform's own encoder says how many bytes there are.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8Length } from './utf8-length.ts'

const encoder = new TextEncoder()

test.each(['', 'a', 'ü', '„', '🏛', 'a\ud800', '\ud800🏛', '\udc00\ud800', '\u007f\u0080\u07ff\u0800\uffff'])(
  'counts the bytes of %j',
  (text) => {
    expect(utf8Length(text)).toBe(encoder.encode(text).length)
  },
)

test('counts the bytes of long texts, wherever a character stands', () => {
  for (const before of [0, 1, 2, 3]) {
    const text = 'a'.repeat(before) + 'ü🏛–\ud83c'.repeat(10_000)
    expect(utf8Length(text)).toBe(encoder.encode(text).length)
  }
})

test('counts the bytes of any text, also with halves of characters', () => {
  const unit = fc.oneof(fc.nat(0xff), fc.integer({ min: 0xd800, max: 0xdfff }), fc.nat(0xffff))
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = String.fromCharCode(...units)
      expect(utf8Length(text)).toBe(encoder.encode(text).length)
    }),
  )
})
