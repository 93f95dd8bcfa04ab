// What the published SubRip looks like.
import { describe, expect, test } from 'vitest'
import { aCue, aTranscript } from '../../testing/a-transcript.ts'
import { renderSrt } from './render-srt.ts'

const joiner = '\u2060'

const render = (...cues: readonly (readonly [speaker: string | undefined, text: string])[]): string =>
  renderSrt(
    aTranscript(
      cues.map(([speaker, text], at) =>
        aCue({ startSeconds: at * 10, endSeconds: at * 10 + 9, speaker, text }),
      ),
    ),
  )

/** The lines of text of each card, cards apart by ` / `, without the invisible joiners. */
const cardsOf = (written: string): readonly string[] =>
  written
    .replaceAll(joiner, '')
    .slice(0, -1)
    .split('\n\n')
    .map((card) => card.split('\n').slice(2).join(' / '))

describe('a published SubRip', () => {
  test('has numbers, hours, commas, and a name where the voice changes', () => {
    const written = render(
      ['Anna', 'Guten Tag.'],
      ['Anna', 'Willkommen im Rathaus.'],
      ['Berta', 'Danke.'],
      ['Anna', 'Gern.'],
    )
    expect(written).toMatchInlineSnapshot(`
      "1
      00:00:00,000 --> 00:00:09,000
      Anna: Guten Tag.

      2
      00:00:10,000 --> 00:00:19,000
      Willkommen im Rathaus.

      3
      00:00:20,000 --> 00:00:29,000
      Berta: Danke.

      4
      00:00:30,000 --> 00:00:39,000
      Anna: Gern.
      "
    `)
  })

  test('has one or two lines of at most 32 characters, about even, the name counted in', () => {
    const text = 'Jugendliche wissen genau, was ihnen fehlt, und sagen es auch, wenn man sie fragt.'
    expect(cardsOf(render(['Anna Beispiel', text]))).toMatchInlineSnapshot(`
      [
        "Anna Beispiel: Jugendliche / wissen genau, was ihnen fehlt,",
        "und sagen es auch, / wenn man sie fragt.",
      ]
    `)
  })

  test('keeps a word whole that is longer than a line', () => {
    const word = 'Donaudampfschifffahrtsgesellschaften'
    expect(cardsOf(render([undefined, `Die ${word} fahren.`]))).toEqual(['Die', `${word} / fahren.`])
  })

  test('marks a voice without a name, but only where others have one', () => {
    expect(
      cardsOf(render([undefined, 'Eins.'], ['Anna', 'Zwei.'], [undefined, 'Drei.'], [undefined, 'Vier.'])),
    ).toEqual(['>> Eins.', 'Anna: Zwei.', '>> Drei.', 'Vier.'])
    expect(cardsOf(render([undefined, 'Eins.'], [undefined, '- Ja, das ist so. - Nein, nie.']))).toEqual([
      'Eins.',
      '- Ja, das ist so. - Nein, nie.',
    ])
  })

  test('names a voice again where its words look like those of two', () => {
    expect(
      cardsOf(render(['Anna', 'Er sagt:'], ['Anna', '- Nein, niemals war das so. - Doch, immer.'])),
    ).toEqual(['Anna:\tEr sagt:', 'Anna: - Nein, niemals war / das so. - Doch, immer.'])
  })

  test('ends a named card before the next word with a colon, which AntennaPod would drop', () => {
    expect(cardsOf(render(['Anna', 'Wir haben gestern alle Bürger:innen gefragt.']))).toEqual([
      'Anna: Wir haben gestern alle',
      'Bürger:innen gefragt.',
    ])
  })

  test('puts a tab behind the name where too little stands before the colon, so that AntennaPod sees no name', () => {
    expect(render(['Anna', 'Bürger:innen fragen.'])).toContain('\nAnna:\tBürger:innen fragen.\n')
    expect(render(['Anna', 'Also: nein.'])).toContain(`\nAnna:\tAlso:${joiner} nein.\n`)
  })

  test.each([
    ['<i>x</i>', `<${joiner}i>x<${joiner}/i>`],
    ['<script>', `<${joiner}script>`],
    ['{\\an8}', `{${joiner}\\an8}`],
    ['&lt;', `&${joiner}lt;`],
    ['1 --> 2', `1 --${joiner}> 2`],
    ['>> Ja.', `>${joiner}> Ja.`],
    ['Also: ja', `Also:${joiner} ja`],
    ['Er sagt:', `Er sagt:${joiner}`],
    ['Er sagt:\u00A0', `Er sagt:${joiner}\u00A0`],
    ['12:30 Uhr & 1 < 2', '12:30 Uhr & 1 < 2'],
    ['Zeile\n\n2\nzwei', 'Zeile 2 zwei'],
    ['a\u2028b\u0000c \u00A0 d', 'a bc d'],
  ])('keeps %j as text', (text, written) => {
    expect(render([undefined, text]).split('\n')[2]).toBe(written)
  })

  test.each([
    ['A: B', 'A B: Ja.'],
    ['<b>Chef</b>', 'b Chef /b: Ja.'],
    ['[Anna]', 'Anna: Ja.'],
    ['Anna &amp; Co', `Anna &${joiner}amp; Co: Ja.`],
    ['<>', 'Ja.'],
  ])('names the speaker %j so that nothing can be taken for more', (speaker, written) => {
    expect(render([speaker, 'Ja.']).split('\n')[2]).toBe(written)
  })

  test('ascends, each card ends after it starts, and voices that overlap take turns', () => {
    const long = 'Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn.'
    const cues = [
      aCue({ startSeconds: 5, endSeconds: 5.0004, speaker: 'Berta', text: 'Ja.' }),
      aCue({ startSeconds: 1, endSeconds: 9, speaker: 'Anna', text: long }),
    ]
    expect(renderSrt(aTranscript(cues))).toMatchInlineSnapshot(`
      "1
      00:00:01,000 --> 00:00:06,600
      Anna: Eins zwei drei vier fünf
      sechs sieben acht neun zehn elf

      2
      00:00:05,000 --> 00:00:05,001
      Berta: Ja.

      3
      00:00:06,600 --> 00:00:09,000
      Anna: zwölf dreizehn vierzehn.
      "
    `)
  })

  test('leaves room for the name on each card of a voice that is talked over', () => {
    const text = 'eins zwei drei vier fünf sechs acht neun '.repeat(9).trim()
    const answers = Array.from({ length: 30 }, (_, at) =>
      aCue({ startSeconds: at + 0.5, endSeconds: at + 0.9, speaker: 'Berta', text: 'Ja.' }),
    )
    const cards = cardsOf(
      renderSrt(aTranscript([aCue({ endSeconds: 30, speaker: 'Anna Beispiel', text }), ...answers])),
    )
    expect(cards.filter((card) => card.startsWith('Anna')).length).toBeGreaterThan(5)
    for (const line of cards.flatMap((card) => card.split(' / '))) expect(line.length).toBeLessThanOrEqual(32)
  })

  test('leaves out cues in which there is nothing to read', () => {
    expect(render([undefined, ' \n\u200B ']).trim()).toBe('')
  })
})
