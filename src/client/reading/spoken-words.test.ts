// Checks which word is said when, with any file in place of the transcript's.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWords, wordAt } from './spoken-words.ts'

const words = parseWords({
  segments: [
    { startTime: 4, endTime: 4.4, body: 'die' },
    { startTime: 1, endTime: 1.5, body: 'Guten' },
    { startTime: 1.5, endTime: 2, body: 'Tag' },
    { startTime: 2, endTime: 2.001, body: '.' },
    { startTime: 4.4, endTime: 4.8, body: 'Stadt,' },
    { startTime: 4.8, endTime: 5, body: 'die' },
    { startTime: 8, endTime: 9, body: 'Ein ganzer Satz.' },
    { startTime: 9.55, endTime: 9.8, body: 'Ja' },
    { startTime: 9.8, endTime: 10, body: 'doch.' },
  ],
})

describe('the word that is said', () => {
  test.each([
    [1, 'Guten Tag.', 1.2, 'Guten'],
    [1, 'Guten Tag.', 1.5, 'Tag'],
    [1, 'Guten Tag.', 3, '.'],
    [4, 'die Stadt, die', 4.1, 'die'],
    [9.6, 'Ja doch.', 9.6, 'Ja'],
  ])('in the sentence from second %d, „%s“, at %d is „%s“', (startSeconds, text, seconds, said) => {
    const { from, to } = wordAt(words, { startSeconds }, text, seconds) ?? { from: 0, to: 0 }
    expect(text.slice(from, to)).toBe(said)
  })

  test('is the second of two that are alike when its time has come', () => {
    expect(wordAt(words, { startSeconds: 4 }, 'die Stadt, die', 4.9)).toEqual({ from: 11, to: 14 })
  })

  test('is not known where the file has the sentence as a whole', () => {
    expect(wordAt(words, { startSeconds: 8 }, 'Ein ganzer Satz.', 8.5)).toBeUndefined()
  })

  test('is not known where the page has other words', () => {
    expect(wordAt(words, { startSeconds: 1 }, 'Guten Abend.', 1.7)).toBeUndefined()
  })

  test('is not looked for in a sentence of thousands', () => {
    const many = parseWords({ segments: Array.from({ length: 5000 }, () => ({ startTime: 0, body: 'a' })) })
    expect(wordAt(many, { startSeconds: 0 }, 'a '.repeat(5000), 1)).toBeUndefined()
  })
})

describe('a file of words', () => {
  test.each([
    null,
    7,
    'x',
    [],
    {},
    { segments: null },
    { segments: [null, 1, [], { body: 'x' }, { startTime: '1', body: 'x' }] },
  ])('that is none (%j) has none', (json) => {
    expect(parseWords(json)).toEqual([])
  })

  test('of any content leads to places inside of the sentence', () => {
    const segment = fc.record({ startTime: fc.double({ noNaN: true }), body: fc.string() })
    fc.assert(
      fc.property(fc.array(segment), fc.string(), fc.nat(10), (segments, text, seconds) => {
        const place = wordAt(parseWords({ segments }), { startSeconds: 0 }, text, seconds)
        if (place === undefined) return
        expect(place.from).toBeGreaterThanOrEqual(0)
        expect(place.to).toBeLessThanOrEqual(text.length)
        expect(place.from).toBeLessThan(place.to)
      }),
    )
  })
})
