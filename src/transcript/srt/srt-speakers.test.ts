// Which words before a colon are names.
import { describe, expect, test } from 'vitest'
import { parseSrt } from './parse-srt.ts'

const source = { file: 'transcripts/a.srt', language: 'de' }

const parsed = (...texts: readonly string[]) =>
  parseSrt(
    texts.map((text, at) => `${at + 1}\n00:01:${10 + at},000 --> 00:01:${11 + at},000\n${text}\n`).join('\n'),
    source,
  )

const said = (...texts: readonly string[]) =>
  parsed(...texts).value?.cues.map(({ speaker, text }) => [speaker, text])

const nothing = ['Eins.', 'Zwei.', 'Drei.', 'Vier.', 'Fünf.']

describe('a file with names', () => {
  test.each([
    'Also: nein.',
    'Zum Beispiel: nein.',
    'Die Frage ist: warum?',
    'Kolleg:innen: ja.',
    '12:30: Aufstehen.',
    'Um 12:30 Uhr.',
    'Am 5. Mai: Wahl.',
    'https://beispiel.example: lesen.',
    'Der Satz, der so geht: nein.',
    'und dann: nichts.',
    'Wahl:beteiligung',
    ': so.',
    `${'X'.repeat(70)}: ja.`,
  ])('keeps %j as text of the voice before', (text) => {
    expect(said('Anna: Ja.', text)).toEqual([
      ['Anna', 'Ja.'],
      ['Anna', text],
    ])
  })

  test.each([
    ['Berta: Ja: so: 12:30.', 'Berta', 'Ja: so: 12:30.'],
    ['Anna-Lena O’Beispiel: Ja.', 'Anna-Lena O’Beispiel', 'Ja.'],
    ['Prof. Dr. Berta van der Test: Ja.', 'Prof. Dr. Berta van der Test', 'Ja.'],
    ['Stimme 2: Ja.', 'Stimme 2', 'Ja.'],
    ['SPEAKER_07: Ja.', 'SPEAKER_07', 'Ja.'],
    ['simone-beispiel: Ja.', 'simone-beispiel', 'Ja.'],
    ['[Berta]: Ja.', 'Berta', 'Ja.'],
    ['Berta (Moderation): Ja.', 'Berta (Moderation)', 'Ja.'],
    ['Berta:\tJa.', 'Berta', 'Ja.'],
  ])('names the voice in %j', (text, speaker, spoken) => {
    expect(said('Anna: Ja.', text)?.[1]).toEqual([speaker, spoken])
  })

  test('may begin with music, and may name a voice only where it changes', () => {
    expect(said('[Musik]', 'Anna: Ja.', 'Und so weiter.', 'Berta: Nein.', 'Nie.')).toEqual([
      [undefined, '[Musik]'],
      ['Anna', 'Ja.'],
      ['Anna', 'Und so weiter.'],
      ['Berta', 'Nein.'],
      ['Berta', 'Nie.'],
    ])
  })

  test('may have two voices in a card, which share its time', () => {
    expect(parsed('Anna: Ja?\nBerta: Ja!').value?.cues).toMatchObject([
      { speaker: 'Anna', text: 'Ja?', startSeconds: 70, endSeconds: 71 },
      { speaker: 'Berta', text: 'Ja!', startSeconds: 70, endSeconds: 71 },
    ])
    expect(said('- Anna: Nein?\n- Berta: Nein!')).toEqual([
      ['Anna', 'Nein?'],
      ['Berta', 'Nein!'],
    ])
  })

  test('keeps a line as text that begins inside of a sentence', () => {
    expect(said('Anna: Wir waren in\nHalle: einer Stadt.')).toEqual([
      ['Anna', 'Wir waren in Halle: einer Stadt.'],
    ])
  })

  test('names nobody for two lines with dashes', () => {
    expect(said('Anna: Wollen Sie?', '- Ja.\n- Nein.', 'Gut.')).toEqual([
      ['Anna', 'Wollen Sie?'],
      [undefined, '- Ja. - Nein.'],
      [undefined, 'Gut.'],
    ])
  })

  test('may name the voice in a card of its own', () => {
    const { value, problems } = parsed('Anna:', 'Guten Tag.')
    expect(value?.cues.map(({ speaker, text }) => [speaker, text])).toEqual([['Anna', 'Guten Tag.']])
    expect(problems).toEqual([])
  })

  test('is told where a name stands before nothing', () => {
    const { problems } = parsed('Anna:', 'Berta: Guten Tag.', 'Gerda:')
    expect(problems).toMatchObject([
      { code: 'transcript-name-without-text', line: 2, facts: { found: 'Anna', count: 2 } },
    ])
    expect(parsed('Anna:', '>> Guten Tag.').problems).toMatchObject([
      { code: 'transcript-name-without-text', line: 2, facts: { found: 'Anna', count: 1 } },
    ])
  })
})

describe('names are believed where', () => {
  test.each([
    ['the file begins with one', ['Anna: Ja.', ...nothing]],
    ['a machine wrote them', [...nothing, 'SPEAKER_01: Ja.']],
    ['a name of two words comes twice', [...nothing, 'Anna Beispiel: Ja.', 'Nein.', 'Anna Beispiel: Ja.']],
    ['two names come twice', [...nothing, 'Anna: Ja.', 'Berta: Ja.', 'Anna: Ja.', 'Berta: Ja.']],
    ['every second card has one', ['Nein.', 'Anna: Ja.', 'Berta: Ja.']],
  ])('%s', (_where, texts) => {
    const speakers = parsed(...texts).value?.speakers
    expect(speakers?.length).toBeGreaterThan(0)
  })

  test('and not where a label stands alone', () => {
    const { value, problems } = parsed(...nothing, 'Halle: eine Stadt.', 'Also: ja.', 'Genua: noch eine.')
    expect(parsed(...nothing, 'Halle: eine Stadt.').problems).toEqual([])
    expect(value?.speakers).toEqual([])
    expect(value?.cues.at(-3)?.text).toBe('Halle: eine Stadt.')
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['transcript-name-doubtful', 22]])
  })
})
