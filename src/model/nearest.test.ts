// Tests what is offered for what was typed.
import { describe, expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'
import { nearest } from './nearest.ts'
import { yamlText } from './quoted-line.ts'
import { suggestedName } from './suggested-name.ts'

describe('the nearest known word', () => {
  const known = ['title', 'date', 'guests', 'places', 'aniko-popella']

  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['adte', 'date'],
    ['gaeste', 'guests'],
    ['place', 'places'],
    ['aniko-poppela', 'aniko-popella'],
    ['anikó-popella', 'aniko-popella'],
    ['wetter', undefined],
    ['x', undefined],
    ['', undefined],
  ])('to %j is %j', (typed, wanted) => {
    expect(nearest(typed, known)).toBe(wanted)
  })

  test.each([
    ['Simone Gual', 'Simone Gaul'],
    ['Simone Gall', 'Simone Gaul'],
    ['Simon Gall', 'Simone Gaul'],
    ['Ramona Gall', undefined],
    ['Simone', undefined],
  ])('to the name %j is %j, where more letters must be the same', (typed, wanted) => {
    expect(nearest(typed, ['Simone Gaul'], 5)).toBe(wanted)
  })

  test('is not searched for essays', () => {
    expect(nearest('a'.repeat(100_000), ['a'.repeat(100_000)])).toBeUndefined()
  })
})

describe('a name for addresses', () => {
  test.each([
    ['Größe & Äpfel', 'groesse-und-aepfel'],
    ['A\u0308rger u\u0308ber O\u0308l', 'aerger-ueber-oel'],
    ['Anikó Popella', 'aniko-popella'],
    ['02 Echte Beteiligung?!', '02-echte-beteiligung'],
    ['--x__y--', 'x-y'],
    ['😀', undefined],
    ['', undefined],
  ])('made of %j is %j', (text, wanted) => {
    expect(suggestedName(text)).toBe(wanted)
  })
})

describe('an excerpt', () => {
  test('is one line of at most 60 characters, whole ones', () => {
    expect(excerpt('kurz')).toBe('kurz')
    expect(excerpt('eins\nzwei')).toBe('eins…')
    expect(excerpt('😀'.repeat(61))).toBe(`${'😀'.repeat(60)}…`)
    expect(excerpt('a'.repeat(60))).toBe('a'.repeat(60))
  })
})

describe('text in YAML', () => {
  test.each(['a: b', 'a #b', '- a', '2024', 'true', '', ' a', 'a,b', '"a"', '@a', 'x:', '~'])(
    'quotes %j',
    (text) => {
      expect(yamlText(text)).toBe(JSON.stringify(text))
    },
  )

  test.each(['Was nun?', '1:02:00 Ausblick', 'Halle (Saale)', 'a:b'])('leaves %j', (text) => {
    expect(yamlText(text)).toBe(text)
  })
})
