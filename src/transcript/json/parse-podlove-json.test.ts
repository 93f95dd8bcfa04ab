// JSON of Podlove in both of its shapes.
import { describe, expect, test } from 'vitest'
import { parseTranscriptJson } from './parse-transcript-json.ts'

const source = { file: 'transcripts/staffel-1/01-anfang.json', language: 'de' }

const parsed = (data: unknown) =>
  parseTranscriptJson(typeof data === 'string' ? data : JSON.stringify(data), source)

const cuesOf = (data: unknown) => {
  const { value, problems } = parsed(data)
  expect(problems).toEqual([])
  return value?.cues ?? []
}

const linesOf = (data: unknown) =>
  cuesOf(data).map(({ startSeconds, endSeconds, speaker, text }) => [startSeconds, endSeconds, speaker, text])

describe('Podlove', () => {
  const line = {
    start: '00:00:01.234',
    start_ms: 1234,
    end: '00:00:03.000',
    end_ms: 3000,
    speaker: '3',
    voice: 'Anna',
    text: 'Guten Tag.',
  }
  const { speaker, voice, ...item } = line
  const expected = [[1.234, 3, 'Anna', 'Guten Tag.']]

  test.each([
    ['flat', [line]],
    ['grouped', [{ speaker, voice, items: [item] }]],
    ['in a configuration of the player', { transcripts: [line] }],
    ['in an answer of the publisher', { _version: 'v2', transcript: [line] }],
    ['without thousandths', [{ start: '00:00:01.234', end: '00:00:03.000', voice, text: 'Guten Tag.' }]],
    ['without clocks', [{ start_ms: 1234, end_ms: 3000, voice, text: 'Guten Tag.' }]],
    [
      'in groups of the player',
      [
        {
          type: 'transcript',
          start: 1234,
          end: 3000,
          speaker: { id: '3', name: 'Anna' },
          texts: [{ start: 1234, end: 3000, text: 'Guten Tag.' }],
        },
      ],
    ],
  ])('%s gives its lines', (_what, data) => {
    expect(linesOf(data)).toEqual(expected)
  })

  test('grouped without a first voice is an object that counts from -1', () => {
    const later = { ...item, start: '00:00:03.000', start_ms: 3000, end: '00:00:04.500', end_ms: 4500 }
    expect(linesOf({ '0': { speaker, voice, items: [later] }, '-1': { items: [item] } })).toEqual([
      [1.234, 3, undefined, 'Guten Tag.'],
      [3, 4.5, 'Anna', 'Guten Tag.'],
    ])
  })

  test('names the number of a contributor where it knows no voice', () => {
    expect(cuesOf([{ ...line, voice: null }])[0]?.speaker).toBe('3')
    expect(cuesOf([{ ...line, voice: '', speaker: 3 }])[0]?.speaker).toBe('3')
    expect(cuesOf([{ ...line, voice: null, speaker: null }])[0]?.speaker).toBeUndefined()
  })
})
