// What holds for every transcript that is written as WebVTT.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WebVTTParser } from 'webvtt-parser'
import { parseVtt } from './parse-vtt.ts'
import { isBlank, plainText } from './plain-text.ts'
import { renderVtt } from './render-vtt.ts'
import type { Cue, Transcript } from './transcript.ts'

const source = { file: 'transcripts/a.vtt', language: 'de' }

const hostile = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '-->',
    '</v>',
    '<v Chef>',
    '<script>',
    '&lt;',
    '&amp;',
    '&#0;',
    'WEBVTT',
    'NOTE',
    'STYLE',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '\u00A0',
    '\u2028',
    '\u0000',
    '\u0085',
    '\uFEFF',
    '\uFFFE',
    '\uD800',
    '👩‍👩‍👧',
    'ä',
  ],
  ...['00:01.000 --> 00:02.000', '<00:00:01.000>', 'undefined', '__proto__', '.', ':', '0'],
)
const hostileText = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem()), { maxLength: 12 })
  .map((parts) => parts.join(''))

const spoken = hostileText.map(plainText).filter((text) => !isBlank(text))
const speaker = fc.option(
  hostileText
    .map((name) => plainText(name.replace(/[&<>]/g, '')))
    .filter((name) => !isBlank(name) && !name.endsWith('--')),
  { nil: undefined },
)

/** Cues that WebVTT can carry: in order, ending after they start, times in milliseconds, no word times. */
const cues: fc.Arbitrary<readonly Cue[]> = fc
  .array(fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 30_000 }), speaker, spoken), {
    minLength: 1,
    maxLength: 30,
  })
  .map((drafts) => {
    let startMs = 0
    return drafts.map(([gapMs, lengthMs, name, text]) => {
      startMs += gapMs
      const endSeconds = (startMs + lengthMs) / 1000
      return { startSeconds: startMs / 1000, endSeconds, speaker: name, text, words: [] }
    })
  })
const transcripts: fc.Arbitrary<Transcript> = cues.map((list) => ({
  language: 'de',
  speakers: [...new Set(list.flatMap((cue) => cue.speaker ?? []))],
  cues: list,
}))

/** https://html.spec.whatwg.org/multipage/media.html#text-track-cue-order */
const inTrackOrder = (list: readonly Cue[]): readonly Cue[] =>
  list.toSorted((a, b) => a.startSeconds - b.startSeconds || b.endSeconds - a.endSeconds)

describe('every transcript', () => {
  test('comes back from WebVTT as it was', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const { value, problems } = parseVtt(renderVtt(transcript), source)
        expect(problems.filter(({ code }) => code !== 'transcript-overlap')).toEqual([])
        expect(value).toMatchObject(transcript)
      }),
      { numRuns: 500 },
    )
  })

  test('is written the same however often it is read and written', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const once = renderVtt(transcript)
        const again = parseVtt(once, source).value
        expect(again && renderVtt(again)).toBe(once)
      }),
    )
  })

  test('is written without a line of more than 65 characters that could have been broken', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        for (const line of renderVtt(transcript).split('\n'))
          if (line.length > 65) expect(line.replace(/^<v [^>]*>/, '')).not.toContain(' ')
      }),
    )
  })

  test('is read by the parser of the W3C with the same times, voices and words, and no complaint', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const { cues: read, errors } = new WebVTTParser({ '&amp;': '&', '&lt;': '<', '&gt;': '>' }).parse(
          renderVtt(transcript),
          'captions',
        )
        expect(errors).toEqual([])
        const seen = read.map(({ startTime, endTime, tree }) => {
          const [first] = tree.children
          const voice = first?.type === 'object' && first.name === 'v' ? first : undefined
          const children = voice?.children ?? tree.children
          const text = children.map((child) => (child.type === 'text' ? child.value : '?')).join('')
          return [
            ...[startTime, endTime].map((seconds) => Math.round(seconds * 1000) / 1000),
            voice?.value,
            text.replaceAll('\n', ' '),
          ]
        })
        expect(seen).toEqual(
          inTrackOrder(transcript.cues).map((cue) => [
            cue.startSeconds,
            cue.endSeconds,
            cue.speaker,
            cue.text,
          ]),
        )
      }),
    )
  })
})
