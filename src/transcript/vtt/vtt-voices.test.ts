// WebVTT that names its voices in its text, and WebVTT that scrolls.
import { describe, expect, test } from 'vitest'
import { aCue, aTranscript } from '../../testing/a-transcript.ts'
import { parseVtt } from './parse-vtt.ts'
import { renderVtt } from './render-vtt.ts'

const source = { file: 'transcripts/a.vtt', language: 'de' }
const joiner = '\u2060'

const read = (...texts: readonly string[]) => {
  const blocks = texts.map((text, at) => `${at + 1}\n00:00:1${at}.000 --> 00:00:1${at + 1}.000\n${text}\n`)
  return parseVtt(`WEBVTT\n\n${blocks.join('\n')}`, source)
}

const said = (...texts: readonly string[]) =>
  read(...texts).value?.cues.map(({ speaker, text }) => [speaker, text])

describe('a file without voices in its markup', () => {
  test('as Zoom writes it names a voice in every cue', () => {
    expect(said('Anna Beispiel: Guten Tag.', 'Berta Test: Tag: so sagt man.', 'Anna Beispiel: Ja.')).toEqual([
      ['Anna Beispiel', 'Guten Tag.'],
      ['Berta Test', 'Tag: so sagt man.'],
      ['Anna Beispiel', 'Ja.'],
    ])
  })

  test('may name a voice only where it changes, in bold, behind >>, or two in a cue', () => {
    expect(
      said('<b>Anna:</b> Ja?', 'Und &amp; so.', '&gt;&gt; BERTA: Nein.', 'Anna: Doch.\nBERTA: Nein!'),
    ).toEqual([
      ['Anna', 'Ja?'],
      ['Anna', 'Und & so.'],
      ['BERTA', 'Nein.'],
      ['Anna', 'Doch.'],
      ['BERTA', 'Nein!'],
    ])
  })

  test('keeps words before a colon as text where nothing shows that they are names', () => {
    const { value, problems } = read(
      'Guten Tag.',
      'Halle: eine Stadt.',
      'So.',
      'So.',
      'So.',
      'Genua: noch eine.',
    )
    expect(value?.speakers).toEqual([])
    expect(value?.cues[1]?.text).toBe('Halle: eine Stadt.')
    expect(problems).toMatchObject([
      { code: 'transcript-name-doubtful', line: 8, facts: { found: 'Halle', count: 2 } },
    ])
  })

  test('is told where a name stands before nothing', () => {
    expect(read('Anna: Ja.', 'Berta:', 'Anna: Nein.').problems).toMatchObject([
      { code: 'transcript-name-without-text', line: 8, facts: { found: 'Berta', count: 1 } },
    ])
  })

  test('keeps the times of the words behind a name', () => {
    const { value } = read('Anna: Guten<00:00:10.500> Tag.', 'Berta:<00:00:11.400> Ja.')
    expect(value?.cues).toMatchObject([
      {
        speaker: 'Anna',
        words: [
          { startSeconds: 10, endSeconds: 10.5, text: 'Guten' },
          { startSeconds: 10.5, endSeconds: 11, text: 'Tag.' },
        ],
      },
      { speaker: 'Berta', words: [{ startSeconds: 11.4, endSeconds: 12, text: 'Ja.' }] },
    ])
  })
})

test('a file with one voice in its markup means all else as text', () => {
  expect(said('<v Anna>Also: ja.', 'Berta: Nein.', '&gt;&gt; Doch.')).toEqual([
    ['Anna', 'Also: ja.'],
    [undefined, 'Berta: Nein.'],
    [undefined, '>> Doch.'],
  ])
})

test('captions that scroll, as those of YouTube, say each line once, with the times of its words', () => {
  const { value, problems } = read(
    ' \nguten<00:00:10.300><c> tag</c><00:00:10.600><c> und</c>',
    'guten tag und\n ',
    'guten tag und\nherzlich<00:00:12.500><c> willkommen</c>',
    'herzlich willkommen\n ',
    'herzlich willkommen\nzur<00:00:14.500><c> sendung</c>',
    'zur sendung\n ',
    'zur sendung\nheute<00:00:16.500><c> nacht</c>',
  )
  expect(value?.cues.map(({ startSeconds, text, words }) => [startSeconds, text, words.length])).toEqual([
    [10, 'guten tag und', 3],
    [12, 'herzlich willkommen', 2],
    [14, 'zur sendung', 2],
    [16, 'heute nacht', 2],
  ])
  expect(value?.cues[1]?.words[0]).toEqual({ startSeconds: 12, endSeconds: 12.5, text: 'herzlich' })
  expect(problems).toMatchObject([{ code: 'transcript-lines-repeated', facts: { found: 'guten tag und' } }])
})

describe('what is published without a name', () => {
  const written = (...texts: readonly string[]): string =>
    renderVtt(
      aTranscript(
        texts.map((text, at) => aCue({ startSeconds: at, endSeconds: at + 1, speaker: undefined, text })),
      ),
    )

  test.each([
    [['Anna: Ja.', 'Berta: Nein.'], `Anna:${joiner} Ja.`],
    [['>> Ja.', 'Nein.'], `&gt;${joiner}&gt; Ja.`],
    [['Und.', 'Und.', 'Und.', 'Halle: so.', 'Genua: so.'], `Halle:${joiner} so.`],
    [[`Er sagt:${joiner} so.`], `Er sagt:${joiner}${joiner} so.`],
  ])('comes back as text, not as names: %j', (texts, expected) => {
    expect(written(...texts)).toContain(expected)
    const { value, problems } = parseVtt(written(...texts), source)
    expect(value?.cues.map(({ speaker, text }) => [speaker, text])).toEqual(
      texts.map((text) => [undefined, text]),
    )
    expect(problems).toEqual([])
  })

  test('is written as it is where nothing looks like a name', () => {
    expect(written('Guten Tag.', 'Um 12:30 Uhr: nein.')).not.toContain(joiner)
  })
})
