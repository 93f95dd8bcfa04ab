// Tests that hostile files are read within limits, never throw, and keep the places of what stands in them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFeedText } from '../testing/a-feed-text.ts'
import { attributeOf, childOf } from './element.ts'
import { judgeFeed } from './judge-feed.ts'
import { readFeed } from './read-feed.ts'

const NOW = Date.UTC(2026, 0, 1)
const encoder = new TextEncoder()
const read = (text: string) => readFeed(encoder.encode(text))
const judge = (bytes: Uint8Array) => judgeFeed(bytes, { file: 'f', nowEpochMs: NOW })
const idsOf = (text: string): readonly string[] =>
  judge(encoder.encode(text)).findings.map(({ rule }) => rule)

describe('what is read', () => {
  test('has the place of every element and attribute', () => {
    const text = `<rss a='1'\n  b = "&lt;x&gt;"><c  d=""/></rss>`
    const { root } = read(text)
    expect(root?.offset).toBe(0)
    const b = root && attributeOf(root, 'b')
    expect([b?.value, b?.offset]).toEqual(['<x>', text.indexOf('b =')])
    const c = root && childOf(root, 'c')
    expect(c?.offset).toBe(text.indexOf('<c'))
    expect(c && attributeOf(c, 'd')?.offset).toBe(text.indexOf('d='))
  })

  test('has the usual prefix, whatever prefix the file uses, inside of where it is declared only', () => {
    const { root } = read(
      '<rss><a xmlns:x="http://www.itunes.com/dtds/podcast-1.0.dtd"><x:image/></a><x:image/></rss>',
    )
    expect(root?.children.map(({ children }) => children.map(({ name }) => name))).toEqual([
      ['itunes:image'],
      [],
    ])
    expect(root?.children[1]?.name).toBe('x:image')
  })

  test('joins text, entities and CDATA', () => {
    expect(read('<a>x &amp; <![CDATA[<y>]]>&#x20AC;</a>').root?.text).toBe('x & <y>€')
  })

  test.each([
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0]), 'utf-16le'],
    ['UTF-16 without', Uint8Array.from([0, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e]), 'utf-16be'],
    ['what it says', encoder.encode('<?xml version="1.0" encoding="windows-1252"?><a/>'), 'windows-1252'],
    ['an encoding nobody knows', encoder.encode('<?xml version="1.0" encoding="x-none"?><a/>'), 'x-none'],
  ])('is decoded as %s', (_, bytes, encoding) => {
    const document = readFeed(bytes)
    expect([document.encoding, document.root?.name]).toEqual([encoding, 'a'])
  })
})

describe('a hostile file', () => {
  const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`).join('')

  test.each([
    ['billion laughs', `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss>&l30;</rss>`, 'xml-doctype'],
    [
      'files of the computer',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
      'xml-doctype',
    ],
    ['an entity of HTML', '<rss version="2.0"><channel>&nbsp;</channel></rss>', 'xml-broken'],
    ['endless depth', '<a>'.repeat(100_000), 'feed-refused'],
    ['endless siblings', `<rss>${'<a/>'.repeat(2_000_001)}</rss>`, 'feed-refused'],
    ['an endless tag', `<rss ${'a'.repeat(1_000_000)}`, 'xml-broken'],
    ['an endless value', `<rss a="${'"'.repeat(1)}${'x'.repeat(1_000_000)}`, 'xml-broken'],
    ['nothing', '', 'xml-broken'],
    ['a web page', '<!doctype html><html><body>404<br></body></html>', 'xml-broken'],
    ['JSON', '{"version":"https://jsonfeed.org/version/1.1"}', 'xml-broken'],
    [
      'the text __proto__',
      '<rss version="2.0"><channel><__proto__/><constructor a="1"/></channel></rss>',
      'title-missing',
    ],
  ])('with %s is refused or judged, and nothing else happens', (_, text, rule) => {
    expect(idsOf(text)).toContain(rule)
  })

  test('resolves no entity at all', () => {
    expect(read('<!DOCTYPE r [<!ENTITY a "boom">]><rss>&a;</rss>').root).toBeUndefined()
  })

  test('beyond the limit of size is not even decoded', () => {
    const document = readFeed(new Uint8Array(100_000_001))
    expect([document.refused?.limit, document.text, document.sizeBytes]).toEqual(['bytes', '', 100_000_001])
  })

  test('takes time in proportion to its size, in whatever order its mistakes stand', () => {
    const notes = '<a '.repeat(50_000) + '"\'<'.repeat(50_000)
    const text = aFeedText.replace('Worum es geht.', () => notes)
    expect(idsOf(text)).toContain('description-long')
  })
})

describe('whatever happens to a feed on its way', () => {
  const cut = fc.record({
    from: fc.nat(aFeedText.length),
    length: fc.nat(200),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        ']]>',
        '<![CDATA[',
        '&#0;',
        '&x;',
        '\u0000',
        '99999999999999999999',
        '-1',
        '<rss>',
      ),
    ),
  })

  test('judging it never throws, and every finding has a place', () => {
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const text = cuts.reduce(
          (whole, { from, length, put }) => whole.slice(0, from) + put + whole.slice(from + length),
          aFeedText,
        )
        for (const { line, column } of judge(encoder.encode(text)).findings) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a value replaced by anything never throws', () => {
    const values = [...aFeedText.matchAll(/"[^"<>]*"|>[^<>]+</g)].map(({ index, 0: { length } }) => ({
      index,
      length,
    }))
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.string({ maxLength: 60 }), ({ index, length }, put) => {
        const safe = put.replace(/[<>&"]/g, '')
        const text = aFeedText.slice(0, index + 1) + safe + aFeedText.slice(index + length - 1)
        expect(() => judge(encoder.encode(text))).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  test('random bytes never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void judge(bytes)))
  })
})
