// That no JSON, however broken, deep or long, is misread, lost in silence, or too much.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printProblems } from '../../model/print-problems.ts'
import { wordsFor } from '../../words/words-for.ts'
import { isBlank, plainText } from '../plain-text.ts'
import { parseTranscriptJson } from './parse-transcript-json.ts'

const source = { file: 'transcripts/a.json', language: 'de' }
const parsed = (text: string) => parseTranscriptJson(text, source)

const words = [
  { word: ' Guten', start: 0, end: 0.5, speaker: 'SPEAKER_00' },
  { word: ' Tag.', start: 0.5, end: 1, speaker: 'SPEAKER_01' },
]
const offsets = { timestamps: { from: '00:00:00,000', to: '00:00:01,000' }, offsets: { from: 0, to: 1000 } }
const samples = [
  { version: '1.0.0', segments: [{ speaker: 'Anna', startTime: 0.5, endTime: 2, body: 'Guten Tag.' }] },
  {
    text: ' Guten Tag.',
    language: 'de',
    segments: [{ id: 0, seek: 0, start: 0, end: 1, text: ' Guten Tag.', words }],
  },
  [{ start: 0, end: 1, text: ' Guten Tag.', speaker: 'SPEAKER_00', words }],
  {
    result: { language: 'de' },
    transcription: [{ ...offsets, text: ' Guten', tokens: [{ ...offsets, text: ' Guten' }] }],
  },
  [
    {
      start: '00:00:01.234',
      start_ms: 1234,
      end: '00:00:03.000',
      end_ms: 3000,
      voice: 'Anna',
      text: 'Guten Tag.',
    },
  ],
  [{ speaker: '3', voice: 'Anna', items: [{ start_ms: 1234, end_ms: 3000, text: 'Guten Tag.' }] }],
].map((data) => JSON.stringify(data, null, 1))

describe('every text', () => {
  const pieces = fc.constantFrom(
    ...samples.flatMap((sample) => sample.split(/(?<=[\s,:])/)),
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\n',
      '„',
      '-',
      'NaN',
      '-Infinity',
      'null',
      '//',
      '/*',
      '*/',
      '1e999',
    ],
    ...['"__proto__":', '"constructor":', '{"toString":1}', '\u0000', '\uD800', '-1', '[]', '{}', 'true'],
  )
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(500), fc.nat(12), pieces), { maxLength: 5 }))
    .map(([sample, cuts]) =>
      cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), sample),
    )
  const value = fc.oneof(fc.jsonValue(), fc.double(), fc.constantFrom(null, '', 'x', -1, 1e300, [], {}, true))
  const keys = 'start end text word words segments startTime endTime body speaker voice'.split(' ')
  const more = 'items texts tokens offsets timestamps from to transcription start_ms end_ms'.split(' ')
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      value,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys, ...more), tie('tree'), { maxKeys: 6 }),
    ),
  }))
  const anyText = fc.oneof(
    mutated,
    fc.array(pieces).map((parts) => parts.join('')),
    tree.map((data) => JSON.stringify(data) ?? ''),
    fc.string({ unit: 'binary' }),
  )

  test('gives a sound transcript or an error with a place, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value: transcript, problems } = parsed(text)
        expect(transcript === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
        const lines = text.split(/\r\n|\n|\r/)
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
        }
        expect(printProblems(problems, wordsFor('de'))).not.toMatch(/\[object|NaN Zeichen/)
        let before = 0
        for (const cue of transcript?.cues ?? []) {
          expect(cue.startSeconds).toBeGreaterThanOrEqual(before)
          expect(cue.endSeconds).toBeGreaterThan(cue.startSeconds)
          expect(plainText(cue.text)).toBe(cue.text)
          expect(isBlank(cue.text)).toBe(false)
          for (const word of cue.words) {
            expect(word.startSeconds).toBeGreaterThanOrEqual(cue.startSeconds)
            expect(word.endSeconds).toBeLessThanOrEqual(cue.endSeconds)
            expect(word.endSeconds).toBeGreaterThan(word.startSeconds)
          }
          before = cue.startSeconds
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('of a sample keeps every letter that is spoken, or reports an error', () => {
    const said = fc.array(fc.stringMatching(/^[a-zäöü]{3,8}[.,]?$/), { minLength: 1, maxLength: 6 })
    const timed = fc.record({ start: fc.nat(20), end: fc.option(fc.nat(20), { nil: undefined }), list: said })
    const segmented = fc.array(fc.tuple(timed, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(segmented, fc.constantFrom('SPEAKER_00', 'SPEAKER_01', undefined), (list, name) => {
        const segments = list.map(([{ start, end, list: parts }, hasWords, isEdited]) => ({
          start,
          end,
          text: ` ${parts.join(' ')}`,
          ...(hasWords && {
            words: parts.map((word, at) => ({
              word: isEdited ? `${word}x` : word,
              start: start + at / 10,
              end: start + at / 10 + 0.1,
              speaker: at % 2 === 0 ? name : 'SPEAKER_02',
            })),
          }),
        }))
        const { value: transcript } = parsed(JSON.stringify(segments))
        if (transcript === undefined) return
        const heard = transcript.cues.flatMap((cue) => cue.text.split(' ')).toSorted()
        expect(heard).toEqual(list.flatMap(([{ list: parts }]) => parts).toSorted())
      }),
    )
  })
})

describe('deep and large files', () => {
  const count = 200_000
  const manyPieces = 50_000

  test.each([
    '[',
    '{"a":',
    '[[{"segments":',
    '{"segments":[',
    '"',
    '\\',
    '\\"',
    '//',
    '/*',
    ',',
    '1',
    'NaN,',
    '-',
    '„',
    '\n',
  ])('of nothing but %j are read in linear time', (piece) => {
    for (const start of ['', '[', '{"segments":[{"start":0,"text":"', '[{"start":0,"text":"x"},'])
      expect(parsed(start + piece.repeat(manyPieces)).value).toBeUndefined()
  })

  test('may hold what is deep beside the segments, also where a place is asked for', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const { problems } = parsed(`{"x": ${deep},\n"segments": [{"startTime": "x", "body": "Text."}]}`)
    expect(problems).toMatchObject([{ code: 'transcript-json-time-unfit', line: 2, column: 28 }])
  })

  test('keep the places of values behind what looks like keys and brackets', () => {
    const tricky = '{"a\\\\": "\\"]}, {", "segments": [{"x": "[\\\\", "startTime" :  true, "body": "Text."}]}'
    expect(parsed(tricky).problems).toMatchObject([{ column: tricky.indexOf('true') + 1 }])
  })

  test.each([
    ['segments', (at: number) => ({ startTime: at * 2, endTime: at * 2 + 2, body: `Satz ${at} und mehr.` })],
    ['segments without an end', (at: number) => ({ startTime: at * 2, body: `Satz ${at} und mehr.` })],
    [
      'segments that all start at once',
      (at: number) => ({ startTime: 1, endTime: 3, body: `Satz ${at} und mehr.` }),
    ],
  ])('hold two hundred thousand %s', (_what, segmentOf) => {
    const { value } = parsed(JSON.stringify(Array.from({ length: count }, (_, at) => segmentOf(at))))
    expect(value?.cues.length).toBe(count)
  })

  test('hold as many words without a sentence', () => {
    const list = Array.from({ length: count }, (_, at) => ({ word: `wort${at}`, start: at, end: at + 0.5 }))
    const { value } = parsed(JSON.stringify(list))
    expect(value?.cues.flatMap((cue) => cue.words).length).toBe(count)
  })

  test('hold as many mistakes', () => {
    const { problems } = parsed(
      JSON.stringify(
        Array.from({ length: count }, () => ({ startTime: 'x', body: 1 })),
        null,
        1,
      ),
    )
    expect(problems.length).toBe(21)
  })

  test('hold one segment of as many words', () => {
    const list = Array.from({ length: count }, (_, at) => ({ word: ' ja', start: at, end: at + 0.5 }))
    const text = ' ja'.repeat(count)
    const { value } = parsed(
      JSON.stringify({ text, segments: [{ start: 0, end: count, text, words: list }] }),
    )
    expect(value?.cues.flatMap((cue) => cue.words).length).toBe(count)
  })
})
