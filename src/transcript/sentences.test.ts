// Where sentences end.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

describe('sentences', () => {
  test.each([
    'Guten Tag.| Wie geht es?| Gut!| Na dann …',
    '„Ja.“| Das sagte sie.| »Nein!«| Er ging.',
    'Er fragte: „Kommst du?“ und ging.',
    'Das ist z. B. Berlin.| Und d. h. Hamburg.| Ja.',
    'Das ist z.B. Berlin, u.a. Hamburg.| Ja.',
    'Frau Dr. Müller und Prof. Schmidt kamen.| Alle lachten.',
    'Am 1. Januar begann das 19. Jahrhundert.| Schön.',
    'Das war Kapitel 2.| Die Stadt schlief.',
    'Das war 2015.| Danach kam nichts.',
    'Äpfel, Birnen usw. Menschen mögen sie.',
    'Äpfel, Birnen usw.| Das mögen sie.',
    'Ich … Quatsch … egal.| Weiter.',
    'Herr J. R. Müller kam.| Punkt.',
    'It was approx. 5 p.m. yesterday.| Then Mr. Smith left.',
    'Sie kam. und ging wieder.',
    'Nr. 5 lebt.| 3 Leute sahen es.',
    'Wirklich?!| (Lacht.)| Ja.',
    'Rufen Sie uns an unter www.example.org.| Danke.',
  ])('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('| '))
  })

  test('that never end are cut behind a comma or between words', () => {
    const words = Array.from({ length: 200 }, (_, at) => (at % 30 === 29 ? 'wort,' : 'wort')).join(' ')
    const parts = sentencesOf(words)
    expect(parts.slice(0, -1).every((part) => part.length <= 400 && part.endsWith(','))).toBe(true)
    const uncut = sentencesOf('x'.repeat(5000))
    expect(uncut).toHaveLength(1)
    expect(sentencesOf(Array.from({ length: 300 }, () => 'wort').join(' '))[0]).toHaveLength(399)
  })

  test('joined are the text again', () => {
    const word = fc.oneof(
      fc.constantFrom('Dr.', 'Ja.', '1.', '…', '„A', 'b.“', 'usw.', ',', 'x'.repeat(401)),
      fc.stringMatching(/^\S{1,9}$/),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const sentences = sentencesOf(words.join(' '))
        expect(sentences.join(' ')).toBe(words.join(' '))
        expect(sentences).not.toContain('')
      }),
    )
  })

  test.each(['.', '. ', 'A. ', ', ', '… ', '“', '.“ ', 'a ', '1. '])(
    'of nothing but %j come to an end',
    (piece) => {
      expect(sentencesOf(piece.repeat(200_000)).length).toBeGreaterThan(0)
    },
  )
})
