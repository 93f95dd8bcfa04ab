// What holds for every transcript that is written as WebVTT.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WebVTTParser } from 'webvtt-parser'
import { unguardedText } from '../guarded-text.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, Transcript } from '../transcript.ts'
import { parseVtt } from './parse-vtt.ts'
import { renderVtt } from './render-vtt.ts'

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
  ...['Anna: ', 'Berta:', '[SPEAKER_00]: ', '>> ', '- ', '\u2060', ':\u2060', '\uFEFF'],
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
  timing: 'cues',
  speakers: [...new Set(list.flatMap((cue) => cue.speaker ?? []))],
  cues: list,
}))

/** https://html.spec.whatwg.org/multipage/media.html#text-track-cue-order */
const inTrackOrder = (list: readonly Cue[]): readonly Cue[] =>
  list.toSorted((a, b) => a.startSeconds - b.startSeconds || b.endSeconds - a.endSeconds)

/** Cues as they are published: those of more than four lines in several. */
const published = (list: readonly Cue[]): readonly Cue[] =>
  list.flatMap(
    (cue) =>
      parseVtt(renderVtt({ language: 'de', timing: 'cues', speakers: [], cues: [cue] }), source).value
        ?.cues ?? [],
  )

const shortTranscripts = transcripts.map(({ cues: list, ...rest }) => {
  const short = list.map((cue) => ({ ...cue, text: plainText(cue.text.slice(0, 40)) || 'Ja.' }))
  const visible = short.map((cue) => (isBlank(cue.text) ? { ...cue, text: 'Ja.' } : cue))
  return { ...rest, cues: visible }
})

describe('every transcript', () => {
  test('comes back from WebVTT as it was', () => {
    fc.assert(
      fc.property(shortTranscripts, (transcript) => {
        const { value, problems } = parseVtt(renderVtt(transcript), source)
        expect(problems.filter(({ code }) => code !== 'transcript-overlap')).toEqual([])
        expect(value).toMatchObject(transcript)
      }),
      { numRuns: 500 },
    )
  })

  test('says every word of a long cue, by its voice, inside its time, in captions of at most four lines', () => {
    const long = fc.lorem({ maxCount: 200, mode: 'words' })
    const hostileLong = fc.tuple(long, spoken, long).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(hostileLong, speaker, (text, name) => {
        const cue = { startSeconds: 5, endSeconds: 65, speaker: name, text, words: [] }
        const transcript = { language: 'de', timing: 'cues' as const, speakers: [], cues: [cue] }
        const written = renderVtt(transcript)
        for (const block of written.slice(0, -1).split('\n\n'))
          expect(block.split('\n').length).toBeLessThanOrEqual(5)
        const read = parseVtt(written, source).value?.cues ?? []
        expect(read.map((piece) => piece.text).join(' ')).toBe(text)
        expect(new Set(read.map((piece) => piece.speaker))).toEqual(new Set([name]))
        expect(read[0]?.startSeconds).toBe(5)
        expect(read.at(-1)?.endSeconds).toBe(65)
      }),
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
          if (line.replaceAll('\u2060', '').length > 65)
            expect(line.replace(/^<v [^>]*>/, '')).not.toContain(' ')
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
        // Without any voice, text that seems to name some is guarded.
        const unguarded = transcript.speakers.length === 0 ? unguardedText : (text: string) => text
        const seen = read.map(({ startTime, endTime, tree }) => {
          const [first] = tree.children
          const voice = first?.type === 'object' && first.name === 'v' ? first : undefined
          const children = voice?.children ?? tree.children
          const text = children.map((child) => (child.type === 'text' ? child.value : '?')).join('')
          return [
            ...[startTime, endTime].map((seconds) => Math.round(seconds * 1000) / 1000),
            voice?.value,
            unguarded(text.replaceAll('\n', ' ')),
          ]
        })
        expect(seen).toEqual(
          inTrackOrder(published(transcript.cues)).map((cue) => [
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
