// That schema.org data stays data, whatever its texts hold.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serialiseJsonLd } from './json-ld.ts'

describe('a script element', () => {
  const hostile = fc.constantFrom(
    '</script>',
    '<!--',
    '<script>',
    ']]>',
    '&lt;',
    '\u2028',
    '\u2029',
    '"',
    '\\',
    '\uD800',
  )

  test('cannot be left by any text, and the text comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))), (parts) => {
        const name = parts.join('')
        const text = serialiseJsonLd([{ '@type': 'Person', name }])
        expect(text).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(text)).toEqual({
          '@context': 'https://schema.org',
          '@graph': [{ '@type': 'Person', name }],
        })
      }),
    )
  })

  test('holds no empty lists', () => {
    expect(JSON.parse(serialiseJsonLd([{ '@type': 'Person', knows: [], name: undefined }]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Person' }],
    })
  })
})
