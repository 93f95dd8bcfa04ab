// How a long cue becomes several short ones.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCue } from '../testing/a-transcript.ts'
import { type MostWords, splitCue } from './split-cue.ts'
import type { Cue, Word } from './transcript.ts'

/** As many words as `characters` hold. */
const upTo =
  (characters: number): MostWords =>
  (words, from) => {
    let [length, count] = [-1, 0]
    for (let word = words[from]; word !== undefined; word = words[from + count]) {
      length += word.length + 1
      if (length > characters) return count
      count += 1
    }
    return count
  }

const texts = (text: string, characters: number): readonly string[] =>
  splitCue(aCue({ text, startSeconds: 0, endSeconds: 60 }), upTo(characters)).map((piece) => piece.text)

const times = (cues: readonly Cue[]) => cues.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])

const word = (text: string, startSeconds: number, endSeconds: number): Word => ({
  text,
  startSeconds,
  endSeconds,
})

describe('a cue', () => {
  test('that is short enough stays as it is', () => {
    const cue = aCue({ text: 'Guten Tag.' })
    expect(splitCue(cue, upTo(10))).toEqual([cue])
  })

  test.each([
    [
      'at the end of a sentence',
      'Das war es. Wir machen dann weiter',
      30,
      ['Das war es.', 'Wir machen dann weiter'],
    ],
    [
      'not behind a title or a number',
      'Am 23. Mai kam Dr. Anna zu uns',
      22,
      ['Am 23. Mai kam', 'Dr. Anna zu uns'],
    ],
    [
      'at a comma in its second half',
      'Weil wir das wissen, fragen wir heute alle Leute',
      32,
      ['Weil wir das wissen,', 'fragen wir heute alle Leute'],
    ],
    [
      'so that no word is left alone',
      'Eins zwei drei vier fünf sechs',
      25,
      ['Eins zwei drei', 'vier fünf sechs'],
    ],
    ['never inside of a word', `Die ${'x'.repeat(40)} fährt`, 10, ['Die', 'x'.repeat(40), 'fährt']],
  ])('is split %s', (_where, text, characters, pieces) => {
    expect(texts(text, characters)).toEqual(pieces)
  })

  test('gives its pieces time in proportion to their characters', () => {
    const cue = aCue({ text: 'Acht xx. Noch einmal sechzehn.', startSeconds: 10, endSeconds: 13.001 })
    expect(times(splitCue(cue, upTo(21)))).toEqual([
      [10, 10.828],
      [10.828, 13.001],
    ])
  })

  test('gives its pieces the times of their words where they are known', () => {
    const words = [word('Ja.', 1, 2), word('Das', 5, 5.2), word('stimmt.', 5.2, 6)]
    const cue = aCue({ text: 'Ja. Das stimmt.', startSeconds: 0.5, endSeconds: 7, words })
    expect(splitCue(cue, upTo(11))).toEqual([
      { startSeconds: 0.5, endSeconds: 5, speaker: cue.speaker, text: 'Ja.', words: words.slice(0, 1) },
      { startSeconds: 5, endSeconds: 7, speaker: cue.speaker, text: 'Das stimmt.', words: words.slice(1) },
    ])
  })

  test.each([
    ['are other words', [word('Ja.', 1, 2), word('Nein', 5, 5.2), word('stimmt.', 5.2, 6)]],
    ['run backwards', [word('Ja.', 4, 5), word('Das', 0.2, 5.2), word('stimmt.', 5.2, 6)]],
  ])('does not believe word times that %s', (_what, words) => {
    const cue = aCue({ text: 'Ja. Das stimmt.', startSeconds: 0.5, endSeconds: 7, words })
    const [first, second] = splitCue(cue, upTo(11))
    expect(first?.endSeconds).toBe(1.893)
    expect(second?.words).toEqual([])
  })

  test('leaves a millisecond to each piece, also to those at the end of a short one', () => {
    const text = `${'x'.repeat(1000)} a b c`
    expect(times(splitCue(aCue({ text, startSeconds: 1, endSeconds: 1.004 }), upTo(1)))).toEqual([
      [1, 1.001],
      [1.001, 1.002],
      [1.002, 1.003],
      [1.003, 1.004],
    ])
  })

  test('stays whole where there is no time to share', () => {
    expect(splitCue(aCue({ text: 'Eins zwei', startSeconds: 1, endSeconds: 1.001 }), upTo(4))).toHaveLength(1)
  })
})

describe('every cue', () => {
  const anyWord = fc.oneof(
    fc.stringMatching(/^[A-Za-zäöü]{1,12}[.,!?:;–]?$/),
    fc.constantFrom('x'.repeat(50), 'Dr.', '3.', '👩‍👩‍👧', '…', '.'),
  )
  const spoken = fc.array(anyWord, { minLength: 1, maxLength: 60 })

  test('says the same in the same time, in pieces that fit and follow one another', () => {
    fc.assert(
      fc.property(
        spoken,
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 0, max: 50_000 }),
        (list, room, ms) => {
          const cue = aCue({ text: list.join(' '), startSeconds: 3.1, endSeconds: 3.2 + ms / 1000 })
          const pieces = splitCue(cue, upTo(room))
          expect(pieces.map(({ text }) => text).join(' ')).toBe(cue.text)
          expect([pieces[0]?.startSeconds, pieces.at(-1)?.endSeconds]).toEqual([3.1, cue.endSeconds])
          pieces.forEach(({ text, startSeconds, endSeconds }, at) => {
            expect(endSeconds).toBeGreaterThan(startSeconds)
            expect(startSeconds).toBe(pieces[at - 1]?.endSeconds ?? 3.1)
            if (text.includes(' ')) expect(text.length).toBeLessThanOrEqual(room)
          })
        },
      ),
    )
  })

  test('of two hundred thousand words comes to an end', () => {
    const text = Array.from({ length: 200_000 }, (_, at) => (at % 9 === 0 ? 'Satz.' : 'Wort')).join(' ')
    expect(splitCue(aCue({ text, startSeconds: 0, endSeconds: 80_000 }), upTo(64)).length).toBeGreaterThan(
      10_000,
    )
  })
})
