// Proves that texts are read as UTF-8 or not at all, and that the message names what they look like.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytesOf = (text: string, encoding: 'utf8' | 'latin1' | 'utf16le'): Uint8Array =>
  Uint8Array.from(Buffer.from(text, encoding))
const bigEndian = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())

test('every text in UTF-8 comes back, with or without a byte order mark', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\0\ufeff]/.test(value))
  fc.assert(
    fc.property(text, (value) => {
      expect(decodeText(bytesOf(value, 'utf8'))).toEqual({ text: value })
      expect(decodeText(bytesOf(`\ufeff${value}`, 'utf8'))).toEqual({ text: value })
    }),
  )
})

test('no bytes make decoding throw, and a place is given with every refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decodeText(bytes)
      if (decoded.fault === undefined) return
      expect(decoded.line).toBeGreaterThan(0)
      expect(decoded.column).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})

const unreadable = [
  ['Windows-1252 (Latin-1)', bytesOf('title: Ein Anfang\nsummary: Für Bürger', 'latin1'), 'Für', 2, 11],
  ['Windows-1252 (Latin-1)', Uint8Array.of(0x31, 0x30, 0x20, 0x80, 0x0a), '€', 1, 4],
  ['UTF-16', bytesOf('\ufefftitle: Für Bürger', 'utf16le'), 'title: Für Bürger', 1, 1],
  ['UTF-16', bigEndian('\ufefftitle: Für Bürger'), 'title: Für Bürger', 1, 1],
  ['UTF-16', bytesOf('title: Für Bürger', 'utf16le'), 'title: Für Bürger', 1, 1],
  ['UTF-16', bigEndian('title: Für Bürger'), 'title: Für Bürger', 1, 1],
] as const

test.each(unreadable)('a text that looks like %s', (looksLike, bytes, sample, line, column) => {
  const facts = { looksLike, sample }
  expect(decodeText(bytes)).toEqual({
    fault: { code: 'text-encoding', severity: 'error', facts },
    line,
    column,
  })
})

test.each([
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
  ['unknown', [0x61, 0x00, 0x62, 0x63, 0x64, 0x65, 0xff, 0xff, 0xc0]],
])('a file that is no text: %s', (kind, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ fault: { code: 'text-kind', facts: { kind } } })
})
