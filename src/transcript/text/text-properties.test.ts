// What holds for every transcript that is written as plain text or Markdown.
import { load } from 'cheerio'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { aTranscript } from '../../testing/a-transcript.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, ParsedTranscript, Transcript } from '../transcript.ts'
import { turnsOf } from '../turns.ts'
import { parseText } from './parse-text.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderPlainText } from './render-plain-text.ts'

const sourceOf = (ending: string) => ({ file: `transcripts/a.${ending}`, language: 'de' })

const markup = '< > & * ** _ ` [ ] ( ]( ![ \\ ~~ | $ $$ { } # - -- + = <script> <!-- --> &lt; &#42;'.split(
  ' ',
)
const addresses = 'https://a.example www.a.example a@b.example #00:00:01-0#x'.split(' ')
const beginnings = ['# ', ': ', '12:30 ', '[0:05] ', '(0:05)', '1. ', '- ', '> ', 'Anna: ', 'Ja.', 'und ']
const rare = [':', '\u00A0', '\u2028', '\u0000', '\uFEFF', 'ä', ' ', '.', '…', 'undefined']
const signs = fc.constantFrom(...markup, ...addresses, ...beginnings, ...rare)
const hostileText = fc
  .array(fc.oneof(signs, fc.lorem({ maxCount: 3 })), { maxLength: 10 })
  .map((parts) => parts.join(''))
// Spaces of other kinds at the ends do not come back.
const trimmed = (text: string): string => plainText(text).trim()
const hostile = hostileText.map(trimmed).filter((text) => !isBlank(text) && !/#$/.test(text))
const plainWords = fc.lorem({ mode: 'sentences', maxCount: 6 }).map(plainText)
const plainNames = fc.constantFrom('Anna Popella', 'Berta', 'Dr. Gerda von der Au', 'SPEAKER_01')

const transcriptsOf = (text: fc.Arbitrary<string>, name: fc.Arbitrary<string>): fc.Arbitrary<Transcript> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 30_000 }), name, text), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.constantFrom('cues', 'none'),
    )
    .map(([drafts, timing]) => {
      let startMs = 0
      const cues = drafts.map(([gapMs, lengthMs, speaker, said]): Cue => {
        startMs += gapMs
        const [start, end] = timing === 'none' ? [0, 0] : [startMs / 1000, (startMs + lengthMs) / 1000]
        return { startSeconds: start, endSeconds: end, speaker, text: said, words: [] }
      })
      return { ...aTranscript(cues), timing }
    })

const wordsOf = ({ cues }: Transcript): string => cues.map(({ text }) => text).join(' ')

/** Who speaks when, to the second: the first words of each paragraph, or only of each turn. */
const startsOf = (transcript: Transcript, what: 'paragraphs' | 'turns') =>
  turnsOf(transcript, []).flatMap(({ turns }) =>
    turns.flatMap(({ speaker, paragraphs }) =>
      (what === 'turns' ? paragraphs.slice(0, 1) : paragraphs).map(({ startSeconds }) => [
        speaker,
        Math.floor(startSeconds),
      ]),
    ),
  )

const expectStarts = (value: ParsedTranscript | undefined, starts: readonly (readonly unknown[])[]): void => {
  const found = new Set(
    value?.cues.map(({ speaker, startSeconds }) => `${speaker} ${Math.floor(startSeconds)}`),
  )
  for (const [speaker, second] of starts) expect(found).toContain(`${speaker} ${second}`)
}

describe('every transcript', () => {
  test('comes back from Markdown with its words, speakers and the seconds of its paragraphs', () => {
    fc.assert(
      fc.property(transcriptsOf(hostile, hostile), (transcript) => {
        const { value, problems } = parseText(renderMarkdown(transcript), sourceOf('md'))
        expect(problems).toEqual([])
        expect(value && wordsOf(value)).toBe(wordsOf(transcript))
        expect(value?.speakers).toEqual(transcript.speakers)
        expectStarts(value, startsOf(transcript, 'paragraphs'))
      }),
      { numRuns: 300 },
    )
  })

  test('comes back from plain text with its words, speakers and the seconds of its turns, where names look like names', () => {
    fc.assert(
      fc.property(transcriptsOf(plainWords, plainNames), (transcript) => {
        const { value } = parseText(renderPlainText(transcript), sourceOf('txt'))
        expect(value && wordsOf(value)).toBe(wordsOf(transcript))
        expect(value?.speakers).toEqual(transcript.speakers)
        expectStarts(value, startsOf(transcript, 'turns'))
      }),
      { numRuns: 300 },
    )
  })

  test('is words only to a reader of Markdown: no element but paragraphs and bold names', () => {
    const reader = new MarkdownIt({ html: true, linkify: true })
    fc.assert(
      fc.property(transcriptsOf(hostile, hostile), (transcript) => {
        const $ = load(reader.render(renderMarkdown(transcript)), null, false)
        const tags = $('*')
          .toArray()
          .map((element) => (element.type === 'tag' ? element.name : element.type))
        expect(tags.filter((tag) => tag !== 'p' && tag !== 'strong')).toEqual([])
        expect($('p').length).toBe(startsOf(transcript, 'paragraphs').length)
        expect($('strong').length).toBe($('p').length)
      }),
      { numRuns: 300 },
    )
  })

  test('is plain text in lines of up to 72 characters that could not have been broken', () => {
    fc.assert(
      fc.property(transcriptsOf(plainWords, plainNames), (transcript) => {
        for (const line of renderPlainText(transcript).split('\n'))
          expect(line.length).toBeLessThanOrEqual(72)
      }),
    )
  })
})
