// That no chapter file, however broken or long, is misread, lost in silence, or too much.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseChapterFile } from './parse-chapter-file.ts'
import { plainTitle } from './plain-title.ts'

const source = { file: 'episodes/a.chapters.txt' }

const real: readonly string[] = [
  '00:00:00.000 Eins\n00:01:10.500 Zwei: <https://example.org/a>\n# nichts\n01:00:00.000 Drei\n',
  '0:00 Eins\n(1:10) - Zwei\n- 2:00–3:00 Drei\n',
  '<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">\n<psc:chapter start="0" title="A &amp; B"/>\n<psc:chapter start="1:10.5" title="Zwei" href="https://example.org/" image="b.jpg"/>\n</psc:chapters>',
  '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Eins"},{"startTime":70.5,"title":"Zw\\u0065i","img":"b.jpg","toc":true,"endTime":90}]}',
  '{"data":{"chapters":[{"start":"00:00:00","start_output":"00:00:09.5","start_output_sec":9.5,"title":"Eins","url":"","image":null}]}}',
  '0.000000\t0.000000\tEins\n70.500000\t90.000000\tZwei\n\\\t100.0\t200.0\n',
  ';FFMETADATA1\ntitle=x\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=70500\ntitle=A\\=b\\\nc\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=70500\ntitle=Zwei\n',
  'WEBVTT\n\n00:00.000 --> 01:10.500\nEins\n\n2\n00:01:10.500 --> 01:00:00.000\nZwei &amp; drei\n',
  'FILE "a.mp3" MP3\n  TRACK 01 AUDIO\n    TITLE "Eins"\n    INDEX 01 00:00:00\n  TRACK 02 AUDIO\n    TITLE "Zwei"\n    INDEX 01 01:10:37\n',
  'CHAPTER01=00:00:00.000\nCHAPTER01NAME=Eins\nCHAPTER02=00:01:10.500\nCHAPTER02NAME=Zwei\nCHAPTER02URL=https://example.org/\n',
]

const insides = /undefined|NaN|Infinity|\[object|null/

const mutated = fc.constantFrom(...real).chain((text) => {
  const pieces = fc.constantFrom(
    ...text.split(/(?<=[\n <>:."=\t,])/),
    ...[
      '',
      '\n',
      '\t',
      '"',
      '<',
      '>',
      '\\',
      '=',
      '-',
      '1e999',
      '99999999999999999999',
      '\u0000',
      '__proto__',
      'x',
    ],
  )
  return fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), pieces), { maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((so, [at, length, put]) => so.slice(0, at) + put + so.slice(at + length), text),
    )
})
const anyText = fc.oneof(
  { weight: 4, arbitrary: mutated },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...real), fc.string({ unit: 'binary' }))
      .map(([a, b]) => a.slice(0, 40) + b),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.json().map((text) => `{"chapters":[${text},{"startTime":1}]}`) },
)

describe('every text', () => {
  test('gives sound chapters or an error, never throws, and prints whole sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, problems } = parseChapterFile(text, source)
        expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
        for (const { file, line, column } of problems)
          expect([file, line >= 1, column >= 1]).toEqual([source.file, true, true])
        for (const language of ['de', 'en'] as const) {
          const printed = printProblems(problems, wordsFor(language))
          if (!insides.test(text)) expect(printed).not.toMatch(insides)
        }
        let before = -1
        for (const { startSeconds, title, url, image } of value?.chapters ?? []) {
          expect(Math.floor(startSeconds)).toBeGreaterThan(Math.floor(before))
          expect(startSeconds).toBeLessThan(86_400)
          expect(Number.isInteger(Math.round(startSeconds * 1e6) / 1000)).toBe(true)
          expect(plainTitle(title)).toBe(title)
          expect(title.length).toBeGreaterThan(0)
          expect(title.length).toBeLessThanOrEqual(255)
          expect(url ?? 'https://').toMatch(/^https?:\/\//i)
          expect(image ?? 'https://').toMatch(/^https:\/\/|^[a-z0-9][a-z0-9/.-]*$/i)
          before = startSeconds
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('keeps every word of every line or reports an error', () => {
    const word = fc.stringMatching(/^[a-zäöü]{4,9}$/)
    const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const time = fc
      .tuple(fc.nat(59), fc.nat(59))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    const space = fc.constantFrom(' ', ' - ', '\t', ': ', '', '-', ' 12:00 ')
    const lines = fc.array(
      fc.oneof(
        fc.tuple(time, space, line).map((parts) => parts.join('')),
        line,
      ),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(lines, (list) => {
        const { value, problems } = parseChapterFile(`00:00 anfang\n${list.join('\n')}`, source)
        if (value === undefined || problems.some(({ code }) => code === 'chapters-same-second')) return
        const read = value.chapters.flatMap(({ title }) => title.split(' '))
        for (const written of list.flatMap((text) => text.match(/[a-zäöü]{4,9}/g) ?? []))
          expect(read).toContain(written)
      }),
    )
  })
})

describe('long files', () => {
  const count = 30_000
  const clock = (seconds: number): string =>
    [seconds / 3600, (seconds / 60) % 60, seconds % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':')

  const writers: readonly {
    readonly kind: string
    readonly write: (at: number) => string
    readonly around?: readonly [before: string, after: string]
  }[] = [
    { kind: 'MP4Chaps', write: (at) => `${clock(at)}.000 Titel ${at} <https://example.org/>\n` },
    { kind: 'a list that runs backwards', write: (at) => `${clock(count - at)} Titel\n` },
    {
      kind: 'Podlove',
      write: (at) => `<c:chapter start="${at}" title="T" href="https://example.org/"/>\n`,
      around: ['<c:chapters>', '</c:chapters>'],
    },
    {
      kind: 'JSON',
      write: (at) => `{"startTime":${at},"title":"T"},\n`,
      around: ['{"chapters":[', '{"startTime":86000,"title":"T"}]}'],
    },
    { kind: 'Audacity', write: (at) => `${at}.000000\t${at}.500000\tT\n` },
    {
      kind: 'ffmetadata',
      write: (at) => `[CHAPTER]\nTIMEBASE=1/1\nSTART=${at}\ntitle=T\n`,
      around: [';FFMETADATA1\n', ''],
    },
    {
      kind: 'WebVTT',
      write: (at) => `${clock(at)}.000 --> ${clock(at + 1)}.000\nT\n\n`,
      around: ['WEBVTT\n\n', ''],
    },
    {
      kind: 'CUE',
      write: (at) => `TRACK 01 AUDIO\nTITLE "T"\nINDEX 01 ${Math.floor(at / 60)}:${clock(at).slice(-2)}:00\n`,
    },
  ]

  test.each(writers)(
    'hold thirty thousand chapters of $kind',
    ({ write, around: [before, after] = ['', ''] }) => {
      const text = before + Array.from({ length: count }, (_, at) => write(at)).join('') + after
      expect(parseChapterFile(text, source).value?.chapters.length).toBeGreaterThanOrEqual(count)
    },
  )

  test('with a hundred thousand mistakes name the first and count the rest', () => {
    const { problems } = parseChapterFile(`0:00 Eins\n${'Fehler\n'.repeat(100_000)}`, source)
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)?.facts).toEqual({ count: 99_980 })
  })

  const starts = [
    '',
    '0:00 ',
    '0:00:00.000 ',
    '<c:chapters>',
    '<c:chapter start="',
    '{"chapters":[',
    '{"startTime":"',
    '0.0\t0.0\t',
    ';FFMETADATA1\n[CHAPTER]\ntitle=',
    'WEBVTT\n\n',
    'TRACK 01 AUDIO\n',
    '0:00 - 0:0',
  ]

  test.each([
    '<',
    '<a>',
    '</a>',
    '<a b="',
    '"',
    '[',
    '{"a":',
    '[1,',
    '\\',
    '\\"',
    '=',
    ' ',
    '\t',
    '\n',
    '\r',
    '-',
    '0',
    '0:',
    '1 ',
    '&',
    '&a',
    '#',
    ' <',
    '>',
    'TRACK ',
    '-->',
    '"startTime" ',
  ])('of nothing but %j are read in linear time', (piece) => {
    for (const start of starts) expect(parseChapterFile(start + piece.repeat(100_000), source)).toBeDefined()
  })
})
