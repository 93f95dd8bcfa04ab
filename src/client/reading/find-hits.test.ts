// Checks what is found in a transcript, and that each hit is marked where it stands in the original text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finder } from './find-hits.ts'
import { foldText } from './fold-text.ts'

const found = (text: string, typed: string): readonly string[] =>
  finder([text])(typed).map(({ from, to }) => text.slice(from, to))

describe('what is typed finds', () => {
  test.each([
    ['Die Jugendhilfeplanung der Stadt', 'jugendhilfe', ['Jugendhilfe']],
    ['Ekin Deligöz', 'DELIGOZ', ['Deligöz']],
    ['Ekin Deligo\u0308z', 'deligöz', ['Deligo\u0308z']],
    ['Jugendämter und Ämter', 'jugendaemter', ['Jugendämter']],
    ['Jugendaemter', 'Jugendämter', ['Jugendaemter']],
    ['neue Quellen', 'nue', []],
    ['Die Straße, die STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['Straße', 'ras', ['raß']],
    ['Ver\u00ADwal\u00ADtung', 'verwaltung', ['Ver\u00ADwal\u00ADtung']],
    ['z.\u00A0B. in  Halle', 'z. b. in halle', ['z.\u00A0B. in  Halle']],
    ['Kommune 360°', '360', ['360']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['Ein A', 'a', []],
    ['Ein Wort', '   ', []],
    ['Blau, grau', 'au', ['au', 'au']],
    ['Bäume bauen', 'ae', ['ä']],
    ['(a+)+$', '(a+)+', ['(a+)+']],
  ])('in „%s“ by „%s“: %j', (text, typed, hits) => {
    expect(found(text, typed)).toEqual(hits)
  })

  test('each paragraph for itself, in the order of the page', () => {
    const hits = finder(['Das Rathaus.', 'Nichts.', 'Rathaus, Rathaus'])('rathaus')
    expect(hits.map(({ paragraph, from }) => [paragraph, from])).toEqual([
      [0, 4],
      [2, 0],
      [2, 9],
    ])
  })
})

const german = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aäAÄoöuüßsSe \u00A0\u00AD\u0308İﬁ½Σς'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
})

describe('whatever the text', () => {
  test('its letters know where they came from', () => {
    fc.assert(
      fc.property(german, fc.boolean(), (text, isSpelledOut) => {
        const folded = foldText(text, isSpelledOut)
        expect(folded.origins).toHaveLength(folded.text.length + 1)
        expect(folded.origins.at(-1)).toBe(text.length)
        expect(folded.origins).toEqual(folded.origins.toSorted((a, b) => a - b))
      }),
    )
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(german, (text) => {
        const once = foldText(text).text
        expect(foldText(once).text).toBe(once)
      }),
    )
  })

  test('each part of it is found, and what is marked says the same', () => {
    fc.assert(
      fc.property(german, german, german, (before, wanted, behind) => {
        const text = `${before}|${wanted}|${behind}`
        const typed = foldText(wanted.trim()).text.trim()
        fc.pre(typed.length > 1)
        const hits = finder([text])(wanted)
        expect(hits.length).toBeGreaterThan(0)
        let last = 0
        for (const { from, to } of hits) {
          expect(from).toBeGreaterThanOrEqual(last)
          const marked = text.slice(from, to)
          const says = [foldText(marked).text, foldText(marked, true).text]
          expect(
            says.some((one) => one.includes(typed) || one.includes(foldText(wanted.trim(), true).text)),
          ).toBe(true)
          last = to
        }
      }),
    )
  })

  test('a hit in every letter is one hit for each', () => {
    expect(finder(['ä'.repeat(200_000)])('aa')).toHaveLength(100_000)
  })
})
