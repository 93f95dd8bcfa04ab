// SubRip as programs write it: what is read, and what becomes of its odd parts.
import { describe, expect, test } from 'vitest'
import { parseSrt } from './parse-srt.ts'

const source = { file: 'transcripts/staffel-1/01-anfang.srt', language: 'de' }

const cuesOf = (text: string) => {
  const { value, problems } = parseSrt(text, source)
  expect(problems).toEqual([])
  return value?.cues
}

const said = (text: string) => cuesOf(text)?.map((cue) => [cue.speaker, cue.text])

/** Cards of a second each. */
const cards = (...texts: readonly string[]): string =>
  texts.map((text, at) => `${at + 1}\n00:00:${10 + at},000 --> 00:00:${11 + at},000\n${text}\n`).join('\n')

describe('the file', () => {
  test('gives language, speakers, cues, and where the last one ends', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,500\nBerta: Ja.\n\n2\n00:00:02,500 --> 00:00:03,000\nAnna: Nein.\n'
    expect(parseSrt(text, source)).toEqual({
      problems: [],
      value: {
        language: 'de',
        timing: 'cues',
        speakers: ['Berta', 'Anna'],
        speakerPositions: [
          { file: source.file, line: 2, column: 1 },
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

  const [one, two] = ['00:00:01,000 --> 00:00:02,000', '00:00:02,000 --> 00:00:03,000']
  test.each([
    ['commas', `1\n${one}\nEins.\n\n2\n${two}\nZwei.\n`],
    ['dots', `1\n${one}\nEins.\n\n2\n${two}\nZwei.\n`.replaceAll(',', '.')],
    ['no hours', `1\n00:01,000 --> 00:02,000\nEins.\n\n2\n0:02.000 --> 0:03.000\nZwei.\n`],
    ['no thousandths', `1\n00:00:01 --> 00:00:02\nEins.\n\n2\n0:00:02 --> 0:00:03\nZwei.\n`],
    ['no numbers', `${one}\nEins.\n\n${two}\nZwei.\n`],
    ['doubled numbers', `1\n${one}\nEins.\n\n1\n${two}\nZwei.\n`],
    ['numbers that run backwards', `9\n${one}\nEins.\n\n0\n${two}\nZwei.\n`],
    ['no blank lines', `1\n${one}\nEins.\n2\n${two}\nZwei.`],
    ['no blank lines and no numbers', `${one}\nEins.\n${two}\nZwei.`],
    ['a blank line after every line', `1\n\n${one}\n\nEins.\n\n\n2\n\n${two}\n\nZwei.\n\n`],
    ['a byte order mark', `\uFEFF1\n${one}\nEins.\n\n2\n${two}\nZwei.\n`],
    ['carriage returns', `1\r\n${one}\r\nEins.\r\n\r\n2\r\n${two}\r\nZwei.\r\n`],
    ['old Macintosh line ends', `1\r${one}\rEins.\r\r2\r${two}\rZwei.\r`],
    ['coordinates', `1\n${one}  X1:100 X2:200 Y1:100 Y2:-20\nEins.\n\n2\n${two} \nZwei.`],
    ['settings of WebVTT', `1\n${one} align:start position:0%\nEins.\n\n2\n${two}\nZwei.`],
    ['no spaces around the arrow', `1\n${one.replaceAll(' ', '')}\nEins.\n\n2\n${two}\nZwei.`],
    ['spaces behind every line', `1 \n${one} \nEins. \n \n2 \n${two} \nZwei. \n \n`],
  ])('may have %s', (_what, text) => {
    expect(cuesOf(text)).toEqual([
      { startSeconds: 1, endSeconds: 2, speaker: undefined, text: 'Eins.', words: [] },
      { startSeconds: 2, endSeconds: 3, speaker: undefined, text: 'Zwei.', words: [] },
    ])
  })

  test('may be longer than a hundred hours', () => {
    expect(cuesOf('1\n123:59:59,999 --> 1000:00:00,000\nText')?.[0]).toMatchObject({
      startSeconds: 446_399.999,
      endSeconds: 3_600_000,
    })
  })

  test('keeps numbers that are spoken', () => {
    expect(said(cards('Das war\n1984', '2', '3\n4'))).toEqual([
      [undefined, 'Das war 1984'],
      [undefined, '2'],
      [undefined, '3 4'],
    ])
    expect(said(`${one}\nDas war\n1984\n${two}\nZwei.`)?.[0]).toEqual([undefined, 'Das war 1984'])
  })
})

describe('the text of a card', () => {
  test.each([
    ['two lines', 'Erste  Zeile,\n zweite Zeile. ', 'Erste Zeile, zweite Zeile.'],
    ['tags', '<i>Guten</i> <B>Tag</B>, <u>ja</u> <font color="#ffff00">und</font>', 'Guten Tag, ja und'],
    ['overrides of SubStation Alpha', '{\\an8}{\\i1}Guten Tag{\\i0}', 'Guten Tag'],
    ['old tags', '{i}Guten Tag{/i}', 'Guten Tag'],
    ['references', 'A &amp; B &lt;i&gt; &#39;x&#39;&nbsp;&auml;', "A & B <i> 'x'\u00A0ä"],
    ['an ampersand', 'AT&T &foo; &', 'AT&T &foo; &'],
    ['signs that are no markup', 'Wenn 1 < 2 und 3 > 2 {sagt er}', 'Wenn 1 < 2 und 3 > 2 {sagt er}'],
    ['an arrow', 'Von A --> B', 'Von A --> B'],
    ['control characters', 'Guten\u0000 \u0007Tag.', 'Guten Tag.'],
    ['the word undefined', 'undefined', 'undefined'],
    ['two people behind dashes', '- Ja.\n- Nein.', '- Ja. - Nein.'],
  ])('may have %s', (_what, text, spoken) => {
    expect(said(cards(text))).toEqual([[undefined, spoken]])
  })
})

describe('programs', () => {
  test('such as Whisper write numbered cards of one line', () => {
    const text =
      '1\n00:00:00,000 --> 00:00:04,240\n Herzlich willkommen.\n\n2\n00:00:04,240 --> 00:00:07,000\n Heute: Halle.\n\n'
    expect(said(text)).toEqual([
      [undefined, 'Herzlich willkommen.'],
      [undefined, 'Heute: Halle.'],
    ])
  })

  test('such as WhisperX name voices in brackets', () => {
    expect(
      said(cards('[SPEAKER_01]: Guten Tag.', '[SPEAKER_00]: Hallo: alle.', '[SPEAKER_01]: Ja.')),
    ).toEqual([
      ['SPEAKER_01', 'Guten Tag.'],
      ['SPEAKER_00', 'Hallo: alle.'],
      ['SPEAKER_01', 'Ja.'],
    ])
  })

  test('such as Premiere write carriage returns, two lines and voices in capitals', () => {
    const text = cards(
      'ANNA BEISPIEL: Guten Tag\nund willkommen.',
      'Schön, dass Sie da sind.',
      'BERTA: Danke.',
    )
    expect(said(text.replaceAll('\n', '\r\n'))).toEqual([
      ['ANNA BEISPIEL', 'Guten Tag und willkommen.'],
      ['ANNA BEISPIEL', 'Schön, dass Sie da sind.'],
      ['BERTA', 'Danke.'],
    ])
  })

  test('such as Otter and Descript name a voice in each card, also in a line of its own', () => {
    expect(
      said(cards('Dr. Anna von Beispiel: Ja.', 'Speaker 2:\nNein: nie.', 'Dr. Anna von Beispiel: Doch.')),
    ).toEqual([
      ['Dr. Anna von Beispiel', 'Ja.'],
      ['Speaker 2', 'Nein: nie.'],
      ['Dr. Anna von Beispiel', 'Doch.'],
    ])
  })

  test('such as HandBrake keep tags and positions of the subtitles they find', () => {
    expect(
      said(cards('<font face="Serif" size="18"><i>ANNA: Guten Tag.</i></font>', '{\\an8}<b>BERTA:</b> Ja.')),
    ).toEqual([
      ['ANNA', 'Guten Tag.'],
      ['BERTA', 'Ja.'],
    ])
  })

  test('such as YouTube mark a new voice by two signs', () => {
    expect(said(cards('&gt;&gt; Guten Tag.', '>> ANNA: Ja.', 'Und so.', '>> Nein.', 'Nie.'))).toEqual([
      [undefined, 'Guten Tag.'],
      ['ANNA', 'Ja.'],
      ['ANNA', 'Und so.'],
      [undefined, 'Nein.'],
      [undefined, 'Nie.'],
    ])
  })

  test('such as YouTube let lines scroll, which are taken once', () => {
    const text = cards(
      ' \nguten tag und',
      'guten tag und',
      'guten tag und\nherzlich willkommen',
      'herzlich willkommen',
      'herzlich willkommen\nzu einer folge',
      'zu einer folge',
      'zu einer folge\nüber halle',
    )
    const { value, problems } = parseSrt(text, source)
    expect(problems.map(({ code }) => code)).toEqual(['transcript-lines-repeated'])
    expect(value?.cues.map((cue) => cue.text)).toEqual([
      'guten tag und',
      'herzlich willkommen',
      'zu einer folge',
      'über halle',
    ])
  })

  test('and people repeat words, which are taken as often as they are said', () => {
    expect(said(cards('Ja.', 'Ja.', 'Ja.', 'Ja.'))).toHaveLength(4)
  })
})
