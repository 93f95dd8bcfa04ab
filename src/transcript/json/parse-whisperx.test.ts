// JSON of WhisperX as it writes it.
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

describe('WhisperX', () => {
  const segment = {
    start: 416.338,
    end: 417.9,
    text: ' Na 1 Juni. Doch!',
    words: [
      { word: 'Na', start: 416.338, end: 416.498, score: 0.759, speaker: 'SPEAKER_00' },
      { word: '1' },
      { word: 'Juni.', start: 416.538, end: 416.778, score: 0.288 },
      { word: 'Doch!', start: 417.1, end: 417.9, score: 0.9, speaker: 'SPEAKER_01' },
    ],
    speaker: 'SPEAKER_00',
  }
  const expected = [
    [416.338, 416.778, 'SPEAKER_00', 'Na 1 Juni.'],
    [417.1, 417.9, 'SPEAKER_01', 'Doch!'],
  ]

  test.each([
    ['as an object', { segments: [segment], word_segments: segment.words, language: 'de' }],
    ['as an object without more', { segments: [segment] }],
    ['as a bare list', [segment]],
    ['as a list of words', segment.words],
    ['as an object of words', { word_segments: segment.words }],
  ])('%s gives a cue for each voice in a segment, and numbers that have no time', (_what, data) => {
    expect(linesOf(data)).toEqual(expected)
    expect(cuesOf(data)[0]?.words.map(({ text }) => text)).toEqual(['Na', 'Juni.'])
  })

  test('takes the speaker of the segment where the words have none', () => {
    const words = segment.words.slice(0, 3).map(({ word, start, end }) => ({ word, start, end }))
    expect(linesOf([{ ...segment, text: 'Na 1 Juni.', words }])).toEqual([
      [416.338, 417.9, 'SPEAKER_00', 'Na 1 Juni.'],
    ])
  })

  test('reads what Python writes for no number as none', () => {
    const text =
      '[{"start": 1.5, "end": 2.5, "text": " Guten Tag.", "speaker": NaN, "avg_logprob": -Infinity}]'
    const { value, problems } = parsed(text)
    expect(value?.cues).toMatchObject([{ startSeconds: 1.5, speaker: undefined, text: 'Guten Tag.' }])
    expect(problems).toMatchObject([
      { code: 'transcript-json-not-a-number', line: 1, column: 63, facts: { found: 'NaN' } },
    ])
  })
})
