// Compares with the examples of the specifications, and with Node's own digest.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { furtherFeedGuid, nameUuid } from './name-uuid.ts'
import { sha1 } from './sha1.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('the digest', () => {
  test('is the one of RFC 3174', () => {
    expect(hex(sha1(new TextEncoder().encode('abc')))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
    expect(hex(sha1(new Uint8Array()))).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709')
  })

  test("is Node's own for bytes of any length", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'))
      }),
    )
  })
})

test('a UUID of a name is the one of RFC 9562, and of the podcast namespace', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
  expect(nameUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  const podcasts = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'
  expect(nameUuid(podcasts, 'podnews.net/rss')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c')
})

describe('the guid of a further feed', () => {
  const show = '4a7c1b6e-0d2f-5b8a-9c3d-112233445566'

  test('is its own for every show and every feed', () => {
    const other = 'f0000000-0000-4000-8000-000000000000'
    const guids = [show, other].flatMap((guid) =>
      ['season-1', 'season-2', 'format-opus'].map((name) => furtherFeedGuid(guid, name)),
    )
    expect(new Set([...guids, show, other]).size).toBe(8)
  })

  test('is always the same', () => {
    expect(furtherFeedGuid(show, 'season-1')).toBe('0ed2944a-dadf-5116-8660-d3257a0b4f68')
  })
})
