// JSON of Podcasting 2.0 as programs write it.
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

describe('Podcasting 2.0', () => {
  const segment = { speaker: 'Anna', startTime: 0.5, endTime: 3, body: 'Guten Tag und willkommen.\n' }

  test('gives a cue for each segment, with where speakers and the last cue stand', () => {
    const text = `{\n  "version": "1.0.0",\n  "segments": [\n    ${JSON.stringify(segment)},\n    {"startTime": 3, "endTime": 4.5, "body": "Ja, und nun?"}\n  ]\n}\n`
    expect(parsed(text)).toEqual({
      problems: [],
      value: {
        language: 'de',
        timing: 'cues',
        speakers: ['Anna'],
        speakerPositions: [{ file: source.file, line: 4, column: 5 }],
        cues: [
          { startSeconds: 0.5, endSeconds: 3, speaker: 'Anna', text: 'Guten Tag und willkommen.', words: [] },
          { startSeconds: 3, endSeconds: 4.5, speaker: undefined, text: 'Ja, und nun?', words: [] },
        ],
        endSeconds: 4.5,
        endPosition: { file: source.file, line: 5, column: 5 },
      },
    })
  })

  test.each([
    ['a byte order mark', `\uFEFF${JSON.stringify({ segments: [segment] })}`],
    ['carriage returns', JSON.stringify({ segments: [segment] }, null, 2).replaceAll('\n', '\r\n')],
    ['no version', { segments: [segment] }],
    ['a bare list', [segment]],
    ['further keys', { version: '1.0.0', generator: 'x', segments: [{ ...segment, confidence: 0.9 }] }],
    ['a prototype as a key', `{"__proto__": {"segments": []}, "segments": [${JSON.stringify(segment)}]}`],
  ])('may have %s', (_what, data) => {
    expect(linesOf(data)).toEqual([[0.5, 3, 'Anna', 'Guten Tag und willkommen.']])
  })

  test.each([
    ['null', null],
    ['blank', '  '],
    ['absent', undefined],
  ])('names no speaker where it is %s', (_what, speaker) => {
    expect(cuesOf([{ ...segment, speaker }])[0]?.speaker).toBeUndefined()
  })

  test('gives a segment without an end that of the next start, the last one the time that it takes', () => {
    const open = [
      { ...segment, endTime: null },
      { ...segment, startTime: 9, endTime: undefined },
    ]
    const { value } = parsed(open)
    expect(value?.cues.map(({ endSeconds }) => endSeconds)).toEqual([9, 10.733])
  })

  test('joins segments of one word into sentences that keep the times of their words', () => {
    const words = ['Ich', 'bin', 'dein', 'Vater.', 'Nein,', 'niemals!']
    const segments = words.map((body, at) => ({
      speaker: at < 4 ? 'Anna' : 'Berta',
      startTime: at / 2,
      endTime: at / 2 + 0.25,
      body,
    }))
    const cues = cuesOf({ version: '1.0.0', segments })
    expect(cues.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Anna', 'Ich bin dein Vater.'],
      ['Berta', 'Nein, niemals!'],
    ])
    expect(cues[0]?.endSeconds).toBe(1.75)
    expect(cues[1]?.words).toEqual([
      { startSeconds: 2, endSeconds: 2.25, text: 'Nein,' },
      { startSeconds: 2.5, endSeconds: 2.75, text: 'niemals!' },
    ])
  })

  test('leaves segments that came as sentences as they are, also short ones between them', () => {
    const bodies = ['Guten Tag und willkommen', 'Ja', 'Das war der Anfang', 'Nein', 'Und weiter geht es']
    const segments = bodies.map((body, at) => ({ startTime: at * 2, endTime: at * 2 + 2, body }))
    expect(cuesOf({ segments }).map(({ text, words }) => [text, words])).toEqual(
      bodies.map((body) => [body, []]),
    )
  })

  test('reads Japanese sentences, which have no spaces, as sentences', () => {
    const segments = ['今日はいい天気です', 'そうですね'].map((body, at) => ({
      startTime: at * 2,
      endTime: at * 2 + 2,
      body,
    }))
    expect(cuesOf({ segments }).map(({ text }) => text)).toEqual(['今日はいい天気です', 'そうですね'])
  })
})
