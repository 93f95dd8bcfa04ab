import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLeftOff } from './left-off.ts'

const origin = 'https://show.example'
const left = {
  facts: { slug: 'a', title: 'Anfang', path: '/folgen/a/', durationSeconds: 60, chapters: [] },
  address: 'https://show.example/audio/a.mp3',
  seconds: 12,
}
const parse = (value: unknown) => parseLeftOff(JSON.stringify(value), origin)

test('what this script wrote is read again', () => {
  expect(parse(left)).toEqual(left)
})

test('a page elsewhere or an address that runs a script is refused', () => {
  expect(parse({ ...left, facts: { ...left.facts, path: 'https://evil.example/' } })).toBeUndefined()
  expect(parse({ ...left, facts: { ...left.facts, path: 'javascript:alert(1)' } })).toBeUndefined()
  expect(parse({ ...left, address: 'javascript:alert(1)' })).toBeUndefined()
})

test('whatever else is stored is nothing', () => {
  fc.assert(fc.property(fc.string(), (text) => parseLeftOff(text, origin) === undefined))
  fc.assert(fc.property(fc.json(), (text) => parseLeftOff(text, origin) === undefined))
  expect(parseLeftOff(null, origin)).toBeUndefined()
})
