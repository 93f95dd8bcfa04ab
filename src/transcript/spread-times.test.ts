// When sentences are said of which only the paragraph has a time.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairCues } from './repair-cues.ts'
import { type SpokenParagraph, spreadTimes } from './spread-times.ts'

const paragraph = (startSeconds: number | undefined, text: string, line = 1): SpokenParagraph => ({
  position: { file: 'transcripts/a.txt', line, column: 1 },
  speaker: 'Anna',
  startSeconds,
  text,
})

const timesOf = (...paragraphs: readonly SpokenParagraph[]) =>
  spreadTimes(paragraphs).placed.map(({ cue }) => [cue.startSeconds, cue.endSeconds, cue.text])

describe('times', () => {
  test('are spread by characters up to the next start, and by fifteen characters a second after the last', () => {
    expect(timesOf(paragraph(10, 'Eins. Zwei, drei und.'), paragraph(32, 'Vierzehn Laut.'))).toEqual([
      [10, 16, 'Eins.'],
      [16, 32, 'Zwei, drei und.'],
      [32, 33, 'Vierzehn Laut.'],
    ])
  })

  test('of paragraphs without a start follow those before them', () => {
    expect(
      timesOf(
        paragraph(undefined, 'Vorab.'),
        paragraph(7, 'Eins.'),
        paragraph(undefined, 'Zwei.'),
        paragraph(19, 'Ende.'),
      ),
    ).toEqual([
      [0, 7, 'Vorab.'],
      [7, 13, 'Eins.'],
      [13, 19, 'Zwei.'],
      [19, 19.4, 'Ende.'],
    ])
  })

  test('of paragraphs that name the same second lie in it, but for the last', () => {
    expect(timesOf(paragraph(5, 'Ja?'), paragraph(5, 'Ja!'), paragraph(9, 'Gut.'))).toEqual([
      [5, 5.5, 'Ja?'],
      [5.5, 9, 'Ja!'],
      [9, 9.333, 'Gut.'],
    ])
  })

  test('that run backwards stay as they are', () => {
    expect(
      timesOf(paragraph(10, 'A.'), paragraph(3, 'B.'), paragraph(20, 'C.')).map(([start, end]) => [
        start,
        end,
      ]),
    ).toEqual([
      [10, 20],
      [3, 10],
      [20, 20.2],
    ])
  })

  test('are all 0 where there are none', () => {
    const { placed, timing } = spreadTimes([paragraph(undefined, 'Eins. Zwei.')])
    expect([timing, ...placed.map(({ cue }) => [cue.startSeconds, cue.endSeconds])]).toEqual([
      'none',
      [0, 0],
      [0, 0],
    ])
  })

  test('ascend without gap, overlap or need of repair, and keep every start to the second', () => {
    const said = fc.tuple(
      fc.option(fc.nat(3), { nil: undefined }),
      fc.constantFrom('Ja.', 'Eins. Zwei.', 'Ein langer Satz ohne Punkt', 'A. B! C? D.'),
    )
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 20 }), (list) => {
        let second = 0
        const paragraphs = list.map(([gap, text], at) => {
          second += gap ?? 0
          return paragraph(gap === undefined ? undefined : second, text, at + 1)
        })
        const { placed, timing } = spreadTimes(paragraphs)
        if (timing === 'none') return
        expect(repairCues(placed).problems).toEqual([])
        for (const { position, startSeconds } of paragraphs) {
          const first = placed.find((found) => found.position.line === position.line)
          if (startSeconds !== undefined) expect(Math.floor(first?.cue.startSeconds ?? -1)).toBe(startSeconds)
        }
      }),
    )
  })
})
