// What is written as HTML, for apps that strip it and browsers that show it.
import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCue, aTranscript } from '../../testing/a-transcript.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, Transcript } from '../transcript.ts'
import { turnsOf } from '../turns.ts'
import { parsePodcastHtml } from './parse-podcast-html.ts'
import { renderPodcastHtml } from './render-podcast-html.ts'

const source = { file: 'transcripts/a.html', language: 'de' }

test('a paragraph has its name, its time and its text', () => {
  const cues = [
    aCue({ speaker: 'Anna', text: 'Guten', startSeconds: 0.4, endSeconds: 2 }),
    aCue({ speaker: 'Anna', text: 'Tag.', startSeconds: 2, endSeconds: 4 }),
    aCue({ speaker: undefined, text: 'Was?', startSeconds: 3723.9, endSeconds: 3725 }),
  ]
  expect(renderPodcastHtml(aTranscript(cues))).toMatchInlineSnapshot(`
    "<meta charset="utf-8">
    <div lang="de">
    <cite>Anna:</cite><time>0:00</time><p>Guten Tag.</p>
    <cite></cite><time>1:02:03</time><p>Was?</p>
    </div>
    "
  `)
})

test('without times there are none, and a blank cue is not there', () => {
  const cues = [
    aCue({ text: 'Ja.', startSeconds: 0, endSeconds: 0 }),
    aCue({ text: ' \u200B', speaker: 'X' }),
  ]
  expect(renderPodcastHtml({ ...aTranscript(cues), timing: 'none' })).toMatchInlineSnapshot(`
    "<meta charset="utf-8">
    <div lang="de">
    <cite>Gerda Gast:</cite><p>Ja.</p>
    </div>
    "
  `)
})

const hostile = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    '</p>',
    '<script>',
    '<!--',
    '-->',
    '&lt;',
    '&amp;',
    '&#0;',
    '</div>',
    '<cite>',
    '<time>0:00</time>',
  ],
  ...[
    '\n',
    '\u00A0',
    '\u2028',
    '\u0000',
    '\uFEFF',
    '\uD800',
    'ä',
    '0:05',
    'undefined',
    ':',
    '.',
    ' ',
    'Ja.',
    'und',
  ],
)
const hostileText = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem()), { maxLength: 10 })
  .map((parts) => parts.join(''))
const spoken = hostileText.map(plainText).filter((text) => !isBlank(text))
const speaker = fc.option(
  hostileText.map(plainText).filter((text) => !isBlank(text)),
  { nil: undefined },
)
const cue = fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 30_000 }), speaker, spoken)
const transcripts: fc.Arbitrary<Transcript> = fc
  .tuple(fc.array(cue, { minLength: 1, maxLength: 20 }), fc.constantFrom('cues', 'none'))
  .map(([drafts, timing]) => {
    let startMs = 0
    const cues = drafts.map(([gapMs, lengthMs, name, text]): Cue => {
      startMs += gapMs
      const times = timing === 'none' ? [0, 0] : [startMs / 1000, (startMs + lengthMs) / 1000]
      return { startSeconds: times[0] ?? 0, endSeconds: times[1] ?? 0, speaker: name, text, words: [] }
    })
    return { ...aTranscript(cues), timing }
  })

/** What the format carries: paragraphs, each with its second, its speaker and its words. */
const carried = (transcript: Transcript) =>
  turnsOf(transcript, []).flatMap(({ turns }) =>
    turns.flatMap(({ speaker: name, paragraphs }) =>
      paragraphs.map(({ startSeconds, cues }) => [
        Math.floor(startSeconds),
        name,
        plainText(cues.map(({ text }) => text).join(' ')),
      ]),
    ),
  )

describe('every transcript', () => {
  test('comes back with its words, speakers and the seconds of its paragraphs', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const html = renderPodcastHtml(transcript)
        const { value, problems } = parsePodcastHtml(html, source)
        expect(problems).toEqual([])
        expect(value?.timing).toBe(transcript.timing === 'none' ? 'none' : 'starts')
        let at = 0
        for (const [second, name, text] of carried(transcript)) {
          const said: string[] = []
          const first = value?.cues[at]
          expect([Math.floor(first?.startSeconds ?? -1), first?.speaker]).toEqual([second, name])
          while (at < (value?.cues.length ?? 0) && said.join(' ').length < `${text}`.length) {
            said.push(value?.cues[at]?.text ?? '')
            at += 1
          }
          expect(said.join(' ')).toBe(text)
        }
        expect(at).toBe(value?.cues.length)
      }),
      { numRuns: 300 },
    )
  })

  test('has no other element than its own for an independent parser, and the same text', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const $ = load(renderPodcastHtml(transcript), null, false)
        const tags = new Set(
          $('*')
            .toArray()
            .map((element) => (element.type === 'tag' ? element.name : '?')),
        )
        for (const tag of tags) expect(['meta', 'div', 'cite', 'time', 'p']).toContain(tag)
        // HTML has no carriage return, and none comes out of a parser.
        expect(
          $('p')
            .toArray()
            .map((element) => $(element).text()),
        ).toEqual(carried(transcript).map(([, , text]) => text))
      }),
    )
  })

  test('is written the same however often it is read and written', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const once = parsePodcastHtml(renderPodcastHtml(transcript), source).value
        const twice = once && parsePodcastHtml(renderPodcastHtml(once), source).value
        expect(twice?.speakers).toEqual(once?.speakers)
        expect(twice?.cues.map(({ text }) => text).join(' ')).toBe(
          once?.cues.map(({ text }) => text).join(' '),
        )
      }),
    )
  })
})
