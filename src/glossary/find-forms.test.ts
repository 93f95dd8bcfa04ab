// Which wrong forms are found, and which words are left alone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aGlossary } from '../testing/a-glossary.ts'
import { corrected, findForms } from './find-forms.ts'
import { glossaryForms } from './glossary-forms.ts'

const find = findForms(glossaryForms(aGlossary()))

test.each([
  ['In Schmalkalden Meiningen ist', 'In Schmalkalden-Meiningen ist'],
  ['Schmalkaldenmeiningen, SchmalkaldenMeiningen.', 'Schmalkalden-Meiningen, Schmalkalden-Meiningen.'],
  ['Schmalkalden Meiningens Landrätin', 'Schmalkalden-Meiningens Landrätin'],
  ['Schmalkalden\u00a0 Meiningen', 'Schmalkalden-Meiningen'],
  ['das Neu Ulm-Projekt', 'das Neu-Ulm-Projekt'],
  ['Frau König Freudenreich', 'Frau König-Freudenreich'],
  ['Frau Ko\u0308nig Freudenreich', 'Frau König-Freudenreich'],
  ['mit iris bothe und Irisbothe', 'mit Iris Bothe und Iris Bothe'],
  ['bei Kommune 360. Bei Kommune 360 Grad', 'bei Kommune 360°. Bei Kommune 360°'],
  ['„Kommune drei sechzig“, sagt sie', '„Kommune 360°“, sagt sie'],
  ['in Eltville Rhein', 'in Eltville am Rhein'],
])('puts right: %s', (before, after) => {
  expect(corrected(find, before)).toBe(after)
})

test.each([
  'Schmalkalden-Meiningen und Kommune 360° und Neu-Ulms Räte',
  'Schmalkalden, Meiningen',
  'das alte Schmalkalden Meiningenheim und XSchmalkalden Meiningen',
  'Schmalkalden Meiningen\u0301',
  'Kommune 360.000 und Kommune 360,5',
  'kommune360.de, https://example.org/Neu Ulm@Neu Ulm',
  'der Iris-Bothe-Weg',
  'Alt-Neu Ulm',
  'ein Ort in Kommune Drei Sechzig',
  'die Kommune drei sechzig',
  'stadt und land, Stadt-und-Land',
  'Neu\u0000Ulm, Neu. Ulm',
])('leaves alone: %s', (text) => {
  expect(find(text)).toEqual([])
})

test('the longest form wins, and what a longer right form holds is right', () => {
  const names = aGlossary({
    people: new Map([['r', { name: 'Neu Ulm Anzeiger', aliases: [] }]]),
  })
  const right = findForms(glossaryForms(names))
  expect(corrected(right, 'Der Neu Ulm Anzeiger aus Neu Ulm')).toBe('Der Neu Ulm Anzeiger aus Neu-Ulm')
  expect(find('Kommune 360 Grad').map(({ found }) => found)).toEqual(['Kommune 360 Grad'])
})

test.each([
  ['mit Uwe Schneide wind aus', 'mit Uwe Schneidewind aus'],
  ['Uwe\nSchneide wind', 'Uwe Schneidewind'],
  ['Uwe Uwe Schneide wind', 'Uwe Uwe Schneidewind'],
  ['Kuwe Schneide wind', 'Kuwe Uwe Schneidewind'],
  ['Karl-Uwe Schneide wind', 'Karl-Uwe Uwe Schneidewind'],
  ['Schneide wind', 'Uwe Schneidewind'],
  ['Uve Schneidewind, Uve Schneidewinds', 'Uwe Schneidewind, Uwe Schneidewind Schneidewinds'],
])('what stands around a wrong form of the right one is not said twice: %s', (before, after) => {
  const entry = { name: 'Uwe Schneidewind', heardAs: ['Schneide wind', 'Uve'], otherForms: [] }
  const glossary = new Map([['uwe', { id: 'uwe', kind: undefined, description: undefined, ...entry }]])
  const none = new Map()
  const forms = glossaryForms({ people: none, places: none, topics: none, glossary })
  expect(corrected(findForms(forms), before)).toBe(after)
})

test('no form follows from a name that is right elsewhere, from two names, or from everyday words', () => {
  const forms = (names: readonly string[]) =>
    glossaryForms({
      people: new Map(),
      places: new Map(names.map((name, at) => [`${at}`, { name }])),
      topics: new Map(),
      glossary: new Map(),
    }).wrong.map(({ form }) => form)
  expect(forms(['Neu-Ulm'])).toContain('Neu Ulm')
  expect(forms(['Neu-Ulm', 'Neu Ulm'])).not.toContain('Neu Ulm')
  expect(forms(['Neu-Ulm', 'NeuUlm'])).not.toContain('NeuUlm')
  expect(forms(['Ober-Land Ulm'])).toContain('Ober-Land-Ulm')
  expect(forms(['Ober-Land Ulm', 'Ober Land-Ulm'])).not.toContain('Ober-Land-Ulm')
  expect(forms(['Neue-Stadt'])).not.toContain('Neue Stadt')
})

test('once put right, nothing is left to put right, and all else is as it was', () => {
  const pieces = fc.constantFrom(
    ...[
      'Schmalkalden',
      'Meiningen',
      'Meiningens',
      'Neu',
      'Ulm',
      'Kommune',
      '360',
      'Grad',
      '°',
      'iris',
      'bothe',
      'Eltville',
    ],
    ...[' ', '-', '\n', '. ', ', ', '\u2029', 'und', '<b>', '&amp;', '𝒳', '\u0301', '\u00ad'],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const matches = find(text)
      expect(corrected(find, text).length - text.length).toBe(
        matches.reduce((sum, { right, found }) => sum + right.length - found.length, 0),
      )
      expect(find(corrected(find, text))).toEqual([])
      for (const { start, end, found } of matches) expect(text.slice(start, end)).toBe(found)
    }),
  )
})

test('words are found in a long text as in a short one, whatever stands between them', () => {
  const long = `${'Neu '.repeat(50_000)}Ulm${' '.repeat(50_000)}Meiningen ${'Schmalkalden '.repeat(50_000)}Meiningen${'-'.repeat(50_000)}`
  expect(find(long).map(({ right }) => right)).toEqual(['Neu-Ulm', 'Schmalkalden-Meiningen'])
})
