// Markdown as people write it, and the text that is read of it.
import { describe, expect, test } from 'vitest'
import { parseText } from './parse-text.ts'

type Row = readonly [number, string | undefined, string]

const parsed = (text: string, ending: string) =>
  parseText(text, { file: `transcripts/staffel-1/01-anfang.${ending}`, language: 'de' })

const spoken = (text: string, ending = 'txt'): readonly Row[] | undefined => {
  const { value, problems } = parsed(text, ending)
  expect(problems).toEqual([])
  return value?.cues.map(({ startSeconds, speaker, text: said }) => [startSeconds, speaker, said])
}

describe('Markdown', () => {
  test('becomes plain text', () => {
    const text =
      '**Anna:** Das ist *sehr* __gut__, [hier](https://example.org "x") `so*` 1 \\* 2, snake_case_d, 2 * 3 &amp; ~~weg~~ <br>Ende ![Bild](b.png).'
    expect(spoken(text, 'md')).toEqual([
      [0, 'Anna', 'Das ist sehr gut, hier so* 1 * 2, snake_case_d, 2 * 3 & weg Ende Bild.'],
    ])
  })

  test('of lists, quotations and rules leaves the words', () => {
    expect(spoken('- Eins.\n- Zwei.\n\n---\n\n> Drei.\n\n***', 'md')?.map(([, , text]) => text)).toEqual([
      'Eins.',
      'Zwei.',
      'Drei.',
    ])
  })

  test('is only words in a text file', () => {
    expect(spoken('Das ist *sehr* gut \\* [hier](x) &amp; so.')).toEqual([
      [0, undefined, 'Das ist *sehr* gut \\* [hier](x) &amp; so.'],
    ])
  })
})
