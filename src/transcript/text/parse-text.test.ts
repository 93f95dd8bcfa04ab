// Plain text and Markdown as people write them and programs export them, and what is read of them.
import { describe, expect, test } from 'vitest'
import { parseText } from './parse-text.ts'

type Row = readonly [number, string | undefined, string]

const parsed = (text: string, ending: string) =>
  parseText(text, { file: `transcripts/staffel-1/01-anfang.${ending}`, language: 'de' })

const spoken = (text: string, ending = 'txt'): readonly Row[] | undefined => {
  const { value, problems } = parsed(text, ending)
  expect(problems).toEqual([])
  return value?.cues.map(({ startSeconds, speaker, text: said }) => [startSeconds, speaker, said])
}

describe('names and times', () => {
  const expected: readonly Row[] = [
    [0, 'Anna Popella', 'Guten Tag: und willkommen.'],
    [754, 'Gerda', 'Ja.'],
  ]
  test.each([
    [
      'in brackets, bold',
      '[00:00:00] **Anna Popella**: Guten Tag: und willkommen.\n\n[00:12:34] **Gerda**: Ja.',
    ],
    [
      'bold with the colon',
      '[00:00:00] **Anna Popella:** Guten Tag: und willkommen.\n\n[00:12:34] **Gerda:** Ja.',
    ],
    ['all bold', '**[00:00:00] Anna Popella:** Guten Tag: und willkommen.\n\n**[00:12:34] Gerda:** Ja.'],
    [
      'the name first',
      '**Anna Popella** [00:00:00]: Guten Tag: und willkommen.\n\n**Gerda** [00:12:34]: Ja.',
    ],
    [
      'the time behind the colon',
      '**Anna Popella:** [00:00:00] Guten Tag: und willkommen.\n\n**Gerda:** [00:12:34] Ja.',
    ],
    [
      'on their own line, bold',
      '**Anna Popella** (00:00:00)\nGuten Tag: und willkommen.\n\n**Gerda** (00:12:34)\nJa.',
    ],
    [
      'on their own line, text after a blank one',
      '**Anna Popella** (00:00:00)\n\nGuten Tag: und willkommen.\n\n**Gerda** (00:12:34)\n\nJa.',
    ],
    ['as Otter writes them', 'Anna Popella  0:00  \nGuten Tag: und willkommen.\n\nGerda  12:34  \nJa.\n'],
    ['as Sonix writes them', 'Anna Popella: [00:00:00] Guten Tag: und willkommen.\n\nGerda: [00:12:34] Ja.'],
    [
      'as Riverside writes them',
      'Anna Popella (00:00.000)\nGuten Tag: und willkommen.\n\nGerda (12:34.000)\nJa.',
    ],
    ['as Teams writes them', 'Anna Popella\n0:00\nGuten Tag: und willkommen.\nGerda\n12:34\nJa.'],
    ['as Zoom writes them', '00:00:00\tAnna Popella\tGuten Tag: und willkommen.\n00:12:34\tGerda\tJa.'],
    ['as Zoom writes chats', '00:00:00 Anna Popella: Guten Tag: und willkommen.\n00:12:34 Gerda: Ja.'],
    [
      'as ranges',
      '[00:00:00 → 00:00:09] **Anna Popella:** Guten Tag: und willkommen.\n\n[00:12:34 --> 00:13:00] **Gerda:** Ja.',
    ],
    ['with a dash', '00:00:00 - Anna Popella: Guten Tag: und willkommen.\n\n00:12:34 – Gerda: Ja.'],
    ['the time over the name', '0:00\nAnna Popella\nGuten Tag: und willkommen.\n\n12:34\nGerda\nJa.'],
    ['the time beside the name', '0:00 Anna Popella\nGuten Tag: und willkommen.\n\n12:34 Gerda\nJa.'],
    ['as f4 writes them', '#00:00:00-0# Anna Popella: Guten Tag: und willkommen.\n\n#00:12:34-0# Gerda: Ja.'],
    [
      'as f4 writes them, behind',
      'Anna Popella: Guten Tag: und willkommen. #00:12:34-0#\n\nGerda: Ja. #00:12:35-0#\n\nAnna Popella: #00:12:36-0#\n\nGerda: #00:12:37-0#',
    ],
  ])('may stand %s', (what, text) => {
    const { value } = parsed(text, 'txt')
    const rows = value?.cues.map(({ startSeconds, speaker, text: said }) => [startSeconds, speaker, said])
    expect(rows?.slice(0, 2)).toEqual(expected)
    if (/behind|blank/.test(what)) return
    expect(spoken(text)).toEqual(expected)
    if (!what.includes('f4')) expect(spoken(text, 'md')).toEqual(expected)
  })

  test('written with escaped brackets, as from Google Docs, are the same', () => {
    expect(
      spoken(
        '\\[00:00:00\\] **Anna Popella**: Guten Tag: und willkommen.\n\n\\[00:12:34\\] **Gerda**: Ja.',
        'md',
      ),
    ).toEqual(expected)
  })
})

describe('times', () => {
  test.each([
    ['with hours', '00:00:01 Guten Tag.\n01:00:05 Ja.'],
    ['with minutes', '0:01 Guten Tag.\n60:05 Ja.'],
    ['in brackets', '[0:01] Guten Tag.\n\n[60:05] Ja.'],
    ['in round brackets', '(0:01) Guten Tag.\n\n(60:05) Ja.'],
    ['on lines of their own', '0:01\nGuten Tag.\n\n1:00:05\nJa.'],
    ['as whisper prints them', '[00:01.000 --> 00:04.000]  Guten Tag.\n[01:00:05.000 --> 01:00:06.000]  Ja.'],
  ])('may stand without names %s', (_what, text) => {
    expect(spoken(text)).toEqual([
      [1, undefined, 'Guten Tag.'],
      [3605, undefined, 'Ja.'],
    ])
  })

  test('may be missing from paragraphs between', () => {
    expect(spoken('[0:10] Eins.\n\nZwei.\n\n[0:22] Drei.')).toEqual([
      [10, undefined, 'Eins.'],
      [16, undefined, 'Zwei.'],
      [22, undefined, 'Drei.'],
    ])
  })

  test('of day are words', () => {
    expect(spoken('Guten Tag.\n\n12:30 Uhr treffen wir uns.\n\nJa.')?.[1]).toEqual([
      0,
      undefined,
      '12:30 Uhr treffen wir uns.',
    ])
    expect(
      spoken('0:01 Eins.\n\n0:05 12:30 Uhr ist es.\n\n12:30 Uhr ist es.\n\n0:09 Ende.')?.map(
        ([, , text]) => text,
      ),
    ).toEqual(['Eins.', '12:30 Uhr ist es.', '12:30 Uhr ist es.', 'Ende.'])
  })

  test('that are not there make all 0', () => {
    expect(parsed('Anna: Ja. Nein.\n\nAnna: Doch.', 'txt').value).toMatchObject({
      timing: 'none',
      endSeconds: 0,
    })
    expect(parsed('[0:00] Ja.', 'txt').value?.timing).toBe('starts')
  })
})

describe('names', () => {
  test.each([
    ['before each paragraph', 'Anna: Eins.\n\nBerta: Zwei.\n\nAnna: Drei.\n\nBerta: Vier.'],
    ['before each line', 'Anna: Eins.\nBerta: Zwei.\nAnna: Drei.\nBerta: Vier.'],
    ['on lines of their own', 'Anna:\nEins.\n\nBerta:\nZwei.\n\nAnna:\nDrei.\n\nBerta:\nVier.'],
    ['on lines of their own without a colon', 'Anna\nEins.\n\nBerta\nZwei.\n\nAnna\nDrei.\n\nBerta\nVier.'],
    ['in bold', '**Anna**: Eins.\n\n**Berta:** Zwei.\n\n__Anna:__ Drei.\n\n**Berta**: Vier.'],
    ['in brackets, as WhisperX writes them', '[Anna]: Eins.\n[Berta]: Zwei.\n[Anna]: Drei.\n[Berta]: Vier.'],
  ])('may stand without times %s', (_what, text) => {
    expect(spoken(text)).toEqual([
      [0, 'Anna', 'Eins.'],
      [0, 'Berta', 'Zwei.'],
      [0, 'Anna', 'Drei.'],
      [0, 'Berta', 'Vier.'],
    ])
  })

  test('go on in paragraphs without one', () => {
    expect(
      spoken('Vorab.\n\n**Anna:** Eins.\n\nZwei.\n\n**Berta:** Drei.')?.map(([, speaker]) => speaker),
    ).toEqual([undefined, 'Anna', 'Anna', 'Berta'])
  })

  test('may be of several words, or be labels', () => {
    expect(
      spoken(
        'Dr. Anna von der Au: Ja.\n\nSPEAKER_00: Ja.\n\nSprecherin 2: Ja.\n\nDr. Anna von der Au: Ja.\n\nSPEAKER_00: Ja.\n\nSprecherin 2: Ja.',
      )
        ?.slice(0, 3)
        .map(([, speaker]) => speaker),
    ).toEqual(['Dr. Anna von der Au', 'SPEAKER_00', 'Sprecherin 2'])
  })

  test('are not what somebody says before a colon, not even twice in a long text', () => {
    const text = Array.from({ length: 12 }, (_, at) => `Absatz Nummer ${at} ist so.`)
    const { value } = parsed(
      [...text, 'Wichtig: Das gilt.', ...text, 'Wichtig: Auch das.', 'Das ist so: nein.'].join('\n\n'),
      'txt',
    )
    expect(value?.speakers).toEqual([])
    expect(value?.cues.map(({ text: said }) => said)).toContain('Wichtig: Das gilt.')
  })

  test('in another form than all the others are words', () => {
    const { value } = parsed('**Anna:** Ja.\n\nWichtig: so.\n\n**Berta:** Nein.\n\nWichtig: so.', 'md')
    expect(value?.speakers).toEqual(['Anna', 'Berta'])
  })

  test('behind a time are words where other times have none', () => {
    const { value } = parsed(
      '[0:00] Eins.\n\n[0:05] Frage: Warum?\n\n[0:09] Drei.\n\n[0:12] Guten Tag',
      'txt',
    )
    expect(value?.cues.map(({ text }) => text)).toEqual(['Eins.', 'Frage: Warum?', 'Drei.', 'Guten Tag'])
  })
})
