// Checks which sentence is spoken when, whatever the page says.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastBegun, parseCueList } from './cue-list.ts'

describe('the sentences of a paragraph', () => {
  test('begin when their cues do, and lie one behind the other', () => {
    expect(parseCueList('4:5 32:3', 754, 9)).toEqual([
      { startSeconds: 754.4, from: 0, to: 5 },
      { startSeconds: 757.2, from: 6, to: 9 },
    ])
  })

  test.each(['', ' ', 'x', '-1:5', '1:-5', '1e3:5', '1:5.5', '9999999:5', ':', '1:', '0:5,1:5'])(
    'are not known where „%s“ stands: then the paragraph is all there is',
    (list) => {
      expect(parseCueList(list, 7, 20)).toEqual([{ startSeconds: 7, from: 0, to: 0 }])
    },
  )

  test('end where the list makes no sense any more', () => {
    expect(parseCueList('0:5 <b> 9:5', 0, 20)).toEqual([{ startSeconds: 0, from: 0, to: 5 }])
  })

  test('never reach out of the text and never overlap', () => {
    const entry = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(), fc.nat(200)).map(([at, length]) => `${at}:${length}`),
    )
    fc.assert(
      fc.property(fc.array(entry), fc.nat(1000), (entries, textLength) => {
        let last = 0
        for (const { from, to, startSeconds } of parseCueList(entries.join(' '), 5, textLength)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(textLength)
          expect(startSeconds).toBeGreaterThanOrEqual(5)
          last = to
        }
      }),
    )
  })

  test('come back as they went out', () => {
    const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1 })
    fc.assert(
      fc.property(texts, (cues) => {
        const text = cues.join(' ')
        const list = cues.map((cue, at) => `${at}:${cue.length}`).join(' ')
        const found = parseCueList(list, 0, text.length).map(({ from, to }) => text.slice(from, to))
        expect(found).toEqual(cues)
      }),
    )
  })
})

describe('what has begun', () => {
  const starts = [1, 2, 2, 5].map((startSeconds) => ({ startSeconds }))

  test.each([
    [0, -1],
    [0.99, -1],
    [1, 0],
    [1.5, 0],
    [2, 2],
    [4.99, 2],
    [5, 3],
    [1e9, 3],
  ])('at second %d is number %d', (seconds, at) => {
    expect(lastBegun(starts, seconds)).toBe(at)
  })

  test('is found as by looking at all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100)), fc.nat(110), (numbers, seconds) => {
        const sorted = numbers.toSorted((a, b) => a - b)
        const found = lastBegun(
          sorted.map((startSeconds) => ({ startSeconds })),
          seconds,
        )
        expect(found).toBe(sorted.findLastIndex((start) => start <= seconds))
      }),
    )
  })
})
