// What holds for every transcript that is written as plain text or Markdown, and for every text that is read.
import { load } from 'cheerio'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { aTranscript } from '../../testing/a-catalog.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, ParsedTranscript, Transcript } from '../transcript.ts'
import { turnsOf } from '../turns.ts'
import { parseText } from './parse-text.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderPlainText } from './render-plain-text.ts'

const sourceOf = (ending: string) => ({ file: `transcripts/a.${ending}`, language: 'de' })

const signs = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    '](',
    '![',
    '\\',
    '~~',
    '|',
    '$',
    '$$',
    '{',
    '}',
    '#',
    '# ',
    '-',
    '--',
    '+',
    '=',
  ],
  ...[
    '<script>',
    '<!--',
    '-->',
    '&lt;',
    '&#42;',
    'https://a.example',
    'www.a.example',
    'a@b.example',
    ':',
    ': ',
    '12:30 ',
    '[0:05] ',
    '(0:05)',
  ],
  ...[
    '1. ',
    '- ',
    '> ',
    '\u00A0',
    '\u2028',
    '\u0000',
    '\uFEFF',
    'ä',
    'Ja.',
    'und ',
    ' ',
    '.',
    '…',
    'undefined',
    'Anna: ',
    '#00:00:01-0#x',
  ],
)
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

describe('every text', () => {
  const real =
    '---\ntitle: a\n---\n\n# Titel\n\n[00:00:05] **Anna**: Guten *Tag*. <!-- x -->\n\n12:30 Berta: Ja.\n\n**Anna** (0:09)\nSo [x](y).\n'
  const pieces = fc.constantFrom(
    ...real.split(/(?<=[\n :.\]*])/),
    '\n',
    '\n\n',
    '`',
    '<!--',
    '\\',
    '\u0000',
    '\uD800',
    '[0:75] ',
  )
  const mutated = fc
    .array(fc.tuple(fc.nat(real.length), fc.nat(12), pieces), { maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), real),
    )
  const anyText = fc.oneof(
    mutated,
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  )

  test('gives a sound transcript or an error, and never throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('md', 'txt'), (text, ending) => {
        const { value, problems } = parseText(text, sourceOf(ending))
        expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
        for (const { line, column } of problems) expect(line >= 1 && column >= 1).toBe(true)
        for (const cue of value?.cues ?? []) {
          expect(cue.endSeconds > cue.startSeconds || value?.timing === 'none').toBe(true)
          expect(plainText(cue.text)).toBe(cue.text)
          expect(isBlank(cue.text)).toBe(false)
          expect(`${cue.text}${cue.speaker ?? ''}`).not.toMatch(/undefined|\[object|NaN/)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps every word or says what it left out', () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z]{4,8}$/).map((letters) => `${letters}q `)
    const sign = fc.constantFrom(
      '\n',
      '\n\n',
      ': ',
      '**',
      '*',
      '[0:05] ',
      '(0:09)',
      '0:12 ',
      '# ',
      '- ',
      '[',
      ']',
      '`',
      '. ',
      '<!--',
      '-->',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, sign), { maxLength: 20 }),
        fc.constantFrom('md', 'txt'),
        (parts, ending) => {
          const { value, problems } = parseText(parts.join(''), sourceOf(ending))
          if (value === undefined) return
          const heard = JSON.stringify([value.cues, problems])
          const isLeftOut = problems.some(({ code }) => /heading|comment|without-text/.test(code))
          for (const part of parts.filter((text) => text.endsWith('q ')))
            expect(isLeftOut || heard.includes(part.trim())).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('long files', () => {
  const count = 200_000

  test.each(['md', 'txt'])('hold two hundred thousand paragraphs, .%s', (ending) => {
    const blocks = Array.from(
      { length: count },
      (_, at) => `[${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}] **Anna**: Satz *${at}*.`,
    )
    expect(parseText(blocks.join('\n\n'), sourceOf(ending)).value?.cues).toHaveLength(count)
  })

  test.each([
    '[',
    '[0:00]\n',
    '(',
    '*',
    '**a',
    '_',
    '`',
    '` ``',
    '\\',
    '&',
    '<!--',
    '-->',
    ' ',
    '\n',
    'A:\n',
    'A: ',
    '#',
    '0:',
    '1',
    '> ',
    '![',
    '](',
    '. ',
    'A (0:00)\n',
  ])('of nothing but %j come to an end', (piece) => {
    expect(parseText(piece.repeat(count), sourceOf('md'))).toBeDefined()
    expect(parseText(`[0:00] **A**: ${piece.repeat(count)}`, sourceOf('md'))).toBeDefined()
  })
})
