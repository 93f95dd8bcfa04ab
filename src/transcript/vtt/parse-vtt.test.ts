// WebVTT as it is written in the wild: what is read, and what each part of a cue becomes.
import { describe, expect, test } from 'vitest'
import { parseVtt } from './parse-vtt.ts'

const source = { file: 'transcripts/staffel-1/01-anfang.vtt', language: 'de' }

const cuesOf = (text: string) => {
  const { value, problems } = parseVtt(text, source)
  expect(problems).toEqual([])
  return value?.cues
}

const spokenIn = (payload: string) =>
  cuesOf(`WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n${payload}`)?.map(({ speaker, text }) => [speaker, text])

describe('the file', () => {
  test('gives language, speakers in order of their first word, cues, and where the last one ends', () => {
    const text =
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<v Berta>Ja.\n\n00:00:02.500 --> 00:00:03.000\n<v Anna>Nein.\n'
    expect(parseVtt(text, source)).toEqual({
      problems: [],
      value: {
        language: 'de',
        timing: 'cues',
        speakers: ['Berta', 'Anna'],
        speakerPositions: [
          { file: source.file, line: 3, column: 1 },
          { file: source.file, line: 6, column: 1 },
        ],
        cues: [
          { startSeconds: 1, endSeconds: 2.5, speaker: 'Berta', text: 'Ja.', words: [] },
          { startSeconds: 2.5, endSeconds: 3, speaker: 'Anna', text: 'Nein.', words: [] },
        ],
        endSeconds: 3,
        endPosition: { file: source.file, line: 6, column: 1 },
      },
    })
  })

  test.each([
    ['a byte order mark', '\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nText'],
    ['carriage returns', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nText\r\n'],
    ['old Macintosh line ends', 'WEBVTT\r\r00:01.000 --> 00:02.000\rText\r'],
    ['a title behind WEBVTT', 'WEBVTT - Folge 1\n\n00:01.000 --> 00:02.000\nText'],
    ['metadata in the header', 'WEBVTT\nKind: captions\nLanguage: de\n\n00:01.000 --> 00:02.000\nText'],
    ['no blank line after the header', 'WEBVTT\n00:01.000 --> 00:02.000\nText'],
    ['more blank lines than needed', 'WEBVTT\n\n\n\n00:01.000 --> 00:02.000\nText\n\n\n\n'],
    ['an identifier', 'WEBVTT\n\nAbschnitt 7\n00:01.000 --> 00:02.000\nText'],
    [
      'comments',
      'WEBVTT\n\nNOTE von Hand\n\nNOTE\nmehrere\nZeilen\n\n00:01.000 --> 00:02.000\nText\n\nNOTE Ende',
    ],
    ['styles', 'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nText'],
    ['regions', 'WEBVTT\n\nREGION\nid:fred\nwidth:40%\n\n00:01.000 --> 00:02.000 region:fred\nText'],
    ['settings', 'WEBVTT\n\n00:01.000 --> 00:02.000 align:start position:10%,line-left line:0\nText'],
    ['hours', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nText'],
    ['no minutes', 'WEBVTT\n\n01.000 --> 02.000\nText'],
    ['no spaces around the arrow', 'WEBVTT\n\n00:01.000-->00:02.000\nText'],
    ['tabs around the arrow', 'WEBVTT\n\n\t00:01.000\t-->\t00:02.000\t\nText'],
  ])('may have %s', (_what, text) => {
    expect(cuesOf(text)).toEqual([
      { startSeconds: 1, endSeconds: 2, speaker: undefined, text: 'Text', words: [] },
    ])
  })

  test('may be longer than a hundred hours', () => {
    expect(cuesOf('WEBVTT\n\n123:59:59.999 --> 1000:00:00.000\nText')?.[0]).toMatchObject({
      startSeconds: 446_399.999,
      endSeconds: 3_600_000,
    })
  })
})

describe('the text of a cue', () => {
  test('becomes one line', () => {
    expect(spokenIn('Erste  Zeile,\n\tzweite Zeile. ')).toEqual([[undefined, 'Erste Zeile, zweite Zeile.']])
  })

  test.each([
    ['a voice', '<v Anikó Popella>Guten Tag.', 'Anikó Popella', 'Guten Tag.'],
    ['a voice that ends', '<v Anna>Guten Tag.</v>', 'Anna', 'Guten Tag.'],
    ['a voice with classes', '<v.laut.nah Anna>Guten Tag.', 'Anna', 'Guten Tag.'],
    ['a voice with a reference in its name', '<v Anna &amp; Berta>Guten Tag.', 'Anna & Berta', 'Guten Tag.'],
    ['a voice without a name', '<v>Guten Tag.', undefined, 'Guten Tag.'],
    ['italics in a voice', '<v Anna>Guten <i>Tag</i>.', 'Anna', 'Guten Tag.'],
    ['classes', '<c.gelb>Guten</c> <c>Tag</c>.', undefined, 'Guten Tag.'],
    ['bold, underlined and a language', '<b>Guten</b> <u><lang de>Tag</lang></u>.', undefined, 'Guten Tag.'],
    ['fonts of converted SubRip', '<font color="#fff">Guten Tag.</font>', undefined, 'Guten Tag.'],
    ['readings', '<ruby>東京<rt>Tōkyō</rt></ruby>', undefined, '東京 (Tōkyō)'],
    ['references', 'A &amp; B &lt;3 &gt; 2&nbsp;€ &auml;&#228;&#xE4;', undefined, 'A & B <3 > 2\u00A0€ äää'],
    ['marks of direction', 'a&lrm;b&rlm;c', undefined, 'a\u200Eb\u200Fc'],
    [
      'references that do not exist',
      '&foo; &constructor; AT&T &#0; &#xD800;',
      undefined,
      '&foo; &constructor; AT&T \uFFFD \uFFFD',
    ],
    ['a reference to a reference', '&amp;lt;script&amp;gt;', undefined, '&lt;script&gt;'],
    ['signs that are no markup', 'Wenn 1 < 2 und 3 > 2, dann <3', undefined, 'Wenn 1 < 2 und 3 > 2, dann <3'],
    ['control characters', 'Guten\u0000 \u0007Tag.\u009F', undefined, 'Guten Tag.'],
    ['the word undefined', 'undefined', undefined, 'undefined'],
  ])('may have %s', (_what, payload, speaker, text) => {
    expect(spokenIn(payload)).toEqual([[speaker, text]])
  })

  test('with two voices becomes two cues that share its time', () => {
    expect(cuesOf('WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna>Ja?</v>\n<v Berta>Ja!</v>')).toEqual([
      { startSeconds: 1, endSeconds: 4, speaker: 'Anna', text: 'Ja?', words: [] },
      { startSeconds: 1, endSeconds: 4, speaker: 'Berta', text: 'Ja!', words: [] },
    ])
  })

  test('knows who speaks before, after and again', () => {
    expect(spokenIn('Vorab <v Anna>ja <v Berta>doch</v> und</v> danach')).toEqual([
      [undefined, 'Vorab'],
      ['Anna', 'ja'],
      ['Berta', 'doch'],
      ['Anna', 'und'],
      [undefined, 'danach'],
    ])
  })

  test('stays one cue where one voice is named twice', () => {
    expect(spokenIn('<v Anna>Guten</v> <v Anna>Tag</v>')).toEqual([['Anna', 'Guten Tag']])
  })
})

describe('times inside a cue', () => {
  test('become words', () => {
    expect(
      cuesOf('WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna>Das <00:02.000><c>sind</c> <00:00:02.500>Wörter. '),
    ).toEqual([
      {
        startSeconds: 1,
        endSeconds: 4,
        speaker: 'Anna',
        text: 'Das sind Wörter.',
        words: [
          { startSeconds: 1, endSeconds: 2, text: 'Das' },
          { startSeconds: 2, endSeconds: 2.5, text: 'sind' },
          { startSeconds: 2.5, endSeconds: 4, text: 'Wörter.' },
        ],
      },
    ])
  })

  test('tell two voices of one cue apart', () => {
    const cues = cuesOf('WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna>Ja?</v>\n<00:02.000><v Berta>Ja!</v>')
    expect(cues?.map(({ speaker, startSeconds, endSeconds }) => [speaker, startSeconds, endSeconds])).toEqual(
      [
        ['Anna', 1, 2],
        ['Berta', 2, 4],
      ],
    )
  })

  test.each([
    ['run backwards', 'Das <00:03.000>sind <00:02.000>Wörter.'],
    ['leave the cue', 'Das <00:03.000>sind <00:05.000>Wörter.'],
    ['come before the cue', '<00:00.500>Das sind Wörter.'],
  ])('are passed over where they %s', (_what, payload) => {
    expect(cuesOf(`WEBVTT\n\n00:01.000 --> 00:04.000\n${payload}`)).toEqual([
      { startSeconds: 1, endSeconds: 4, speaker: undefined, text: 'Das sind Wörter.', words: [] },
    ])
  })
})
