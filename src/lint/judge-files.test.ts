// Tests the judges of transcripts and chapters.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeChapters } from './judge-chapters.ts'
import { judgeTranscript } from './judge-transcript.ts'
import { parseFeedDate } from './parse-feed-date.ts'

const rulesOf = (faults: readonly { readonly rule: string; readonly line: number }[]) =>
  faults.map(({ rule, line }) => `${rule}:${line}`)

const vtt = `WEBVTT Titel

NOTE ohne Zeit

00:00:00.000 --> 00:00:04.000 align:start
<v Helene Host>Willkommen.

zwei
00:04.000 --> 01:00:00.500
Danke.
`

describe('a WebVTT file', () => {
  const judge = (text: string, seconds?: number) => rulesOf(judgeTranscript(text, 'text/vtt', seconds))

  test('that is right has no fault', () => {
    expect(judge(vtt, 3600)).toEqual([])
    expect(judge(`\uFEFF${vtt.replaceAll('\n', '\r\n')}`, 3600)).toEqual([])
    expect(judge('WEBVTT')).toEqual([])
  })

  test.each([
    ['another head', 'WEBVTT ', 'WEBVTTX ', ['vtt-broken:1']],
    ['a comma', '00:00:04.000', '00:00:04,000', ['vtt-broken:5']],
    ['no hours of two digits', '00:00:00.000', '0:00:00.000', ['vtt-broken:5']],
    ['an end before its start', '00:00:04.000', '00:00:00.000', ['vtt-order:5']],
    ['a start before the last one', '00:00:00.000', '00:00:03.999', []],
    ['a start with the last one', '\n00:04.000', '\n00:00.000', []],
    ['text that belongs to no time', 'Danke.', 'Danke.\n\nNoch etwas.', ['vtt-broken:12']],
    ['two times in one block', 'Danke.', '00:05.000 --> 00:06.000', ['vtt-broken:10']],
    ['a time beyond the end', '01:00:00.500', '01:00:02.000', ['transcript-beyond:11']],
  ])('with %s', (_, from, to, faults) => {
    expect(judge(vtt.replace(from, to), 3600)).toEqual(faults)
  })

  test.each([
    ['a bare ampersand', 'Danke.', 'Danke & Bitte.', ['vtt-escape:10']],
    ['a bare bracket', 'Danke.', '3 < 4', ['vtt-escape:10']],
    ['a tag nobody knows', 'Danke.', '<font color=red>Danke.</font>', ['vtt-escape:10']],
    ['what WebVTT has', 'Danke.', '<b>a</b> <c.laut>b</c> &amp; &lt;&nbsp;<00:00:05.000>c</v>', []],
    ['two voices in one cue', 'Danke.', '<v A>Danke.</v>\n<v B>Bitte.', ['vtt-voices:10']],
    ['one voice on two lines', 'Danke.', '<v A>Danke.</v>\n<v.laut A>Bitte.', []],
    ['a name with an ampersand', 'Danke.', '<v A &amp; B>Danke.', ['vtt-voice-name:10']],
  ])('with %s', (_, from, to, faults) => {
    expect(judge(vtt.replace(from, to), 3600)).toEqual(faults)
  })

  test('that steps back in time', () => {
    expect(judge(vtt.replace('00:00:00.000', '00:00:03.000').replace('\n00:04.000', '\n00:02.000'))).toEqual([
      'vtt-order:9',
    ])
  })
})

describe('a SubRip file', () => {
  const srt = '1\n00:00:00,000 --> 00:00:04,000\nHost: Hallo.\n\n2\n00:00:04,000 --> 01:00:00,500\nDanke.\n'

  test.each([
    ['nothing wrong', '', '', []],
    ['a point', '04,000 -->', '04.000 -->', ['srt-broken:5']],
    ['no number', '2\n00', '00', ['srt-broken:5']],
    ['no hours', '00:00:00,000', '00:00,000', ['srt-broken:1']],
    ['text after a blank line', 'Danke.', 'Danke.\n\nSehr.', ['srt-broken:9']],
    ['an end before its start', '01:00:00,500', '00:00:03,500', ['srt-order:6']],
    ['a step back', '00:00:00,000', '00:00:03,000', []],
    ['a time beyond the end', '01:00:00,500', '01:00:02,000', ['transcript-beyond:8']],
  ])('with %s', (_, from, to, faults) => {
    for (const text of [srt.replace(from, to), `\uFEFF${srt.replace(from, to).replaceAll('\n', '\r\n')}`])
      expect(rulesOf(judgeTranscript(text, 'application/x-subrip', 3600))).toEqual(faults)
  })
})

test.each([
  ['{"version":"1.0.0","segments":[{"startTime":0,"endTime":4,"body":"x"}]}', []],
  ['{"segments":[{"startTime":0,"endTime":4,"body":"x"}]}', ['transcript-version:1']],
  ['{"segments":[{"startTime":0,"endTime":4,"body":""}]}', ['transcript-json:1']],
  ['{"segments":[{"startTime":0,"body":"x"}]}', ['transcript-json:1']],
  ['{"version":"1.0","segments":[{"startTime":0,"endTime":14,"body":"x"}]}', ['transcript-beyond:1']],
  ['{"segments":{}}', ['transcript-json:1']],
  ['[', ['transcript-json:1']],
])('the JSON transcript %s', (text, faults) => {
  expect(rulesOf(judgeTranscript(text, 'application/json', 10))).toEqual(faults)
})

test('an HTML transcript with a script is refused', () => {
  expect(rulesOf(judgeTranscript('<p>x</p>', 'text/html', 1))).toEqual([])
  expect(rulesOf(judgeTranscript('<p>x</p><SCRIPT >1</SCRIPT>', 'text/html', 1))).toEqual([
    'transcript-html:1',
  ])
})

describe('a chapters file', () => {
  const chapters = [
    { startTime: 0, title: 'Eins' },
    { startTime: 10, title: 'Zwei' },
    { startTime: 20.5, title: 'Drei' },
  ]
  const judge = (value: unknown) => rulesOf(judgeChapters(JSON.stringify(value), 30))

  test.each([
    [{ version: '1.2.0', chapters }, []],
    [{ chapters }, ['chapters-version:1']],
    [{ version: '1.2.0' }, ['chapters-broken:1']],
    [{ version: '1.2.0', chapters: chapters.slice(1) }, ['chapters-few:1']],
    [{ version: '1.2.0', chapters: [...chapters, { startTime: 5, title: 'x' }] }, ['chapters-order:1']],
    [{ version: '1.2.0', chapters: [...chapters, { startTime: 31, title: 'x' }] }, ['chapters-beyond:1']],
    [{ version: '1.2.0', chapters: [...chapters, { startTime: '29', title: 'x' }] }, ['chapters-time:1']],
    [
      { version: '1.2.0', chapters: [...chapters, { startTime: 29, title: 'x'.repeat(46) }] },
      ['chapters-title-long:1'],
    ],
    [{ version: '1.2.0', chapters: [...chapters, { startTime: 29 }] }, ['chapters-title:1']],
    [{ version: '1.2.0', chapters: [...chapters, null] }, ['chapters-title:1', 'chapters-time:1']],
  ])('%j', (value, faults) => {
    expect(judge(value)).toEqual(faults)
  })

  test('that is none', () => {
    expect(rulesOf(judgeChapters('{', 30))).toEqual(['chapters-broken:1'])
  })
})

test('no text makes a judge throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json()),
      fc.constantFrom('text/vtt', 'application/srt', 'application/json', 'text/html'),
      (text, type) => {
        judgeTranscript(text, type, 10)
        judgeChapters(text, 10)
      },
    ),
  )
})

describe('a date', () => {
  test.each([
    ['Thu, 02 Jan 2025 03:04:05 +0000', undefined, 1_735_787_045_000],
    ['Thu, 02 Jan 2025 04:04:05 +0100', undefined, 1_735_787_045_000],
    ['Thu, 02 Jan 2025 03:04:05 GMT', undefined, 1_735_787_045_000],
    ['Thu, 2 Jan 2025 03:04 GMT', undefined, 1_735_787_040_000],
    ['02 Jan 2025 03:04:05 +0000', 'unusual', 1_735_787_045_000],
    ['Thu, 02 Jan 25 03:04:05 UT', 'unusual', 1_735_787_045_000],
    ['Wed, 01 Jan 2025 22:04:05 EST', 'unusual', 1_735_787_045_000],
    ['Fri, 02 Jan 2025 03:04:05 +0000', 'weekday', 1_735_787_045_000],
    ['Do, 02 Jan 2025 03:04:05 +0000', 'invalid', undefined],
    ['Thu, 30 Feb 2025 03:04:05 +0000', 'invalid', undefined],
    ['Thu, 02 Jan 2025 24:04:05 +0000', 'invalid', undefined],
    ['Thu, 02 Jan 2025 03:04:05', 'invalid', undefined],
    ['Thu, 02 Jan 2025 03:04:05 CET', 'invalid', undefined],
    ['2025-01-02', 'invalid', undefined],
  ])('%s', (text, fault, epochMs) => {
    expect(parseFeedDate(text)).toEqual({ fault, epochMs })
  })

  test('written by a computer is right', () => {
    const range = { min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000
        expect(parseFeedDate(date.toUTCString())).toEqual({ epochMs: seconds, fault: undefined })
      }),
    )
  })
})
