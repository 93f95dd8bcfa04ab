// What the glossary may say, and what it is told where it says something else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsFor } from '../words/words-for.ts'
import { parseGlossary } from './parse-glossary.ts'
import { printProblems } from './print-problems.ts'
import { rightForms } from './right-forms.ts'

const file = 'episodes/glossary.yaml'

const printed = (text: string, language = 'de', elsewhere = rightForms([])): string =>
  printProblems(parseGlossary({ file, text }, elsewhere).problems, wordsFor(language))

test('reads entries by id, in the order of the file', () => {
  const text =
    'k360:\n  name: Kommune 360°\n  kind: term\n  heardAs: [Kommune360]\n  otherForms: [K360]\nulm: { name: Ulm }\n'
  expect([...(parseGlossary({ file, text }).value?.values() ?? [])]).toEqual([
    {
      id: 'k360',
      name: 'Kommune 360°',
      kind: 'term',
      heardAs: ['Kommune360'],
      otherForms: ['K360'],
      description: undefined,
    },
    { id: 'ulm', name: 'Ulm', kind: undefined, heardAs: [], otherForms: [], description: undefined },
  ])
  expect(parseGlossary({ file, text: '' })).toEqual({ value: new Map(), problems: [] })
})

test('refuses forms that would be found where they are right', () => {
  const text = [
    'ulm:',
    '  name: Neu-Ulm',
    '  heardAs:',
    '    - UM',
    '    - und der',
    '    - Neu-Ulm',
    '    - Iris Bothe',
    '    - Neu Olm',
    '    - Neu  Olm',
    'olm: { name: Olm, heardAs: [Neu Olm], otherForms: [Olme], hearAs: [x], kind: ort }',
    'olme: { name: Olmen, heardAs: [Olme] }',
  ].join('\n')
  const elsewhere = rightForms([new Map([['b', { name: 'I. Bothe', aliases: ['Iris Bothe'] }]])])
  expect(printed(text, 'de', elsewhere)).toMatchInlineSnapshot(`
    "7 Probleme im Inhalt. Es wurde nichts geschrieben.

    episodes/glossary.yaml:4:7  ulm.heardAs
      „UM“ ist zu kurz, um danach zu suchen: Es stünde auch dort, wo es richtig ist. Eine falsche Form hat mindestens drei Buchstaben oder Ziffern.

    episodes/glossary.yaml:5:7  ulm.heardAs
      „und der“ besteht nur aus Wörtern, die überall vorkommen. Daran ist kein falscher Name zu erkennen; ein Wort mehr davor oder dahinter hilft.

    episodes/glossary.yaml:6:7  ulm.heardAs
      „Neu-Ulm“ ist selbst eine richtige Form und kann nicht zugleich eine falsche sein.

    episodes/glossary.yaml:7:7  ulm.heardAs
      „Iris Bothe“ ist eine richtige Form von „I. Bothe“ und kann nicht zugleich eine falsche sein.

    episodes/glossary.yaml:9:7  ulm.heardAs
      „Neu  Olm“ steht hier zum zweiten Mal. Einmal genügt.

    episodes/glossary.yaml:10:59  olm.hearAs
      Den Schlüssel „hearAs“ gibt es hier nicht. Gemeint ist wohl „heardAs“.
      Schreib zum Beispiel:  heardAs: …

    episodes/glossary.yaml:10:78  olm.kind
      „ort“ ist hier nicht möglich. Zur Wahl stehen „person“, „place“, „term“.
      Schreib zum Beispiel:  kind: person"
  `)
  expect(
    printed(
      'a:\n  name: Olm\n  heardAs: [A, and the, Olm]\nb: { name: B, heardAs: [Ulmen] }\nc: { name: C, heardAs: [Ulmen] }',
      'en',
    ),
  ).toMatchInlineSnapshot(`
    "4 problems in the content. Nothing was written.

    episodes/glossary.yaml:3:13  a.heardAs
      “A” is too short to be looked for: it would stand where it is right, too. A wrong form has at least three letters or digits.

    episodes/glossary.yaml:3:16  a.heardAs
      “and the” is made only of words that stand everywhere. No wrong name can be known by it; one word more before or behind it helps.

    episodes/glossary.yaml:3:25  a.heardAs
      “Olm” is a right form itself and cannot be a wrong one, too.

    episodes/glossary.yaml:5:25  c.heardAs
      “Ulmen” already stands at “B”. A wrong form belongs to exactly one right one."
  `)
})

test('says what is wrong with hostile files and never throws', () => {
  expect(printed('- a\n- b')).toContain('glossary.yaml:1:1')
  expect(printed('__proto__: { name: X }')).toContain('__proto__')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const asName = JSON.stringify(text)
      for (const source of [text, `a: { name: ${asName}, heardAs: [${asName}] }`])
        expect(Array.isArray(parseGlossary({ file, text: source }).problems)).toBe(true)
    }),
  )
})
