// Checks how a citation and a quotation read.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCited, aCitedPassage, hostileText } from '../testing/a-citation.ts'
import { citePlainly } from './cite-plainly.ts'
import { plainLine } from './plain-line.ts'
import { quoted } from './quote-marks.ts'
import { renderQuote } from './render-quote.ts'

describe('a citation', () => {
  test('reads in German as people write it', () => {
    expect(citePlainly(aCited())).toMatchInlineSnapshot(
      `"Testverlag: „Ein Anfang“. In: Testsendung, Staffel 2, Folge 3 (Podcast), 6. Juni 2023. https://sendung.example/folgen/anfang/"`,
    )
  })

  test('reads in English for every other language', () => {
    expect(citePlainly(aCited({ language: 'nl' }))).toMatchInlineSnapshot(
      `"Testverlag: “Ein Anfang”. In: Testsendung, season 2, episode 3 (podcast), 6 June 2023. https://sendung.example/folgen/anfang/"`,
    )
  })

  test('leaves out the numbers that an episode has not', () => {
    expect(citePlainly(aCited({ seasonNumber: undefined, episodeNumber: undefined }))).toMatch(
      /In: Testsendung \(Podcast\), 6\. Juni/,
    )
  })

  test('names the day alike in every time zone of the reader', () => {
    expect(citePlainly(aCited({ date: '2024-01-01' }))).toContain('1. Januar 2024')
  })

  test('names the minute of a passage, and the hour of a late one', () => {
    expect(citePlainly(aCitedPassage())).toContain('6. Juni 2023, Minute 12:34. https')
    expect(citePlainly(aCited({ passage: { startSeconds: 3723, spoken: [] } }))).toContain('Stelle 1:02:03')
  })
})

describe('a quotation', () => {
  test('has the words, the speaker, where, when, and the address', () => {
    expect(renderQuote(aCitedPassage())).toMatchInlineSnapshot(`
      "„Guten Tag.“
      — Gerda Gast, in: Testsendung, Staffel 2, Folge 3: „Ein Anfang“, 6. Juni 2023, Minute 12:34
      https://sendung.example/folgen/anfang/#t-754"
    `)
  })

  test('has a line with a name for each of several speakers', () => {
    const spoken = [
      { speaker: 'Helene Host', words: 'Guten Tag.' },
      { speaker: 'Gerda Gast', words: 'Guten Abend.' },
    ]
    expect(renderQuote(aCited({ passage: { startSeconds: 0, spoken } }))).toMatchInlineSnapshot(`
      "Helene Host: „Guten Tag.“
      Gerda Gast: „Guten Abend.“
      — Testsendung, Staffel 2, Folge 3: „Ein Anfang“, 6. Juni 2023, Minute 00:00
      https://sendung.example/folgen/anfang/"
    `)
  })

  test('does without a name and without a time where there are none', () => {
    const passage = { spoken: [{ words: 'Guten Tag.' }] }
    expect(renderQuote(aCited({ passage, language: 'en' }))).toMatchInlineSnapshot(`
      "“Guten Tag.”
      — Testsendung, season 2, episode 3: “Ein Anfang”, 6 June 2023
      https://sendung.example/folgen/anfang/"
    `)
  })

  test.each([
    ['de', 'Er sagte „ja“ und ging.', '„Er sagte ‚ja‘ und ging.“'],
    ['de-AT', 'Ja.', '„Ja.“'],
    ['en', 'He said “yes” and left.', '“He said ‘yes’ and left.”'],
    ['fr', 'Il a dit «oui».', '«\u00a0Il a dit ‹oui›.\u00a0»'],
    ['pl', 'Tak.', '“Tak.”'],
  ])('in %s: %s', (language, words, expected) => {
    expect(quoted(words, language)).toBe(expected)
  })

  test('has as many lines as it has parts, whatever is said by whom', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (words, speaker, episodeTitle) => {
        const text = renderQuote({ ...aCitedPassage(words, speaker), episodeTitle })
        expect(text.split(/[\r\n\u2028\u2029]/)).toHaveLength(3)
      }),
    )
  })
})

describe('a plain line', () => {
  test('has no unseen turn of direction, no line end, no half of a character', () => {
    expect(plainLine('a\u202Eb\r\n\tc \uD800d\u0000')).toBe('a b c d')
    expect(plainLine('שלום עולם')).toBe('שלום עולם')
    expect(plainLine('👩‍🏫')).toBe('👩‍🏫')
  })

  test('stays as it is once it is plain', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainLine(plainLine(text))).toBe(plainLine(text))
      }),
    )
  })
})
