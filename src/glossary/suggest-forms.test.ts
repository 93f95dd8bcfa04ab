// Right forms are put into transcripts of every kind, and nothing else of the file or of what it says changes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { applyEdits } from '../model/text-edit.ts'
import { aGlossary } from '../testing/a-glossary.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import { wordsFor } from '../words/words-for.ts'
import { corrected, findForms } from './find-forms.ts'
import { glossaryForms } from './glossary-forms.ts'
import { suggestForms } from './suggest-forms.ts'

const find = findForms(glossaryForms(aGlossary()))

const suggested = (file: string, text: string) => suggestForms(text, { file, language: 'de' }, find)

const putRight = (file: string, text: string): string =>
  applyEdits(
    text,
    suggested(file, text).flatMap(({ edits }) => edits),
  ) ?? 'The edits do not fit together.'

const vtt = (...cues: readonly string[]): string =>
  `WEBVTT\n\n${cues.map((cue, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${cue}\n`).join('\n')}`

const srt = (...cards: readonly string[]): string =>
  cards.map((card, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${card}\n`).join('\n')

describe('captions', () => {
  test.each([
    ['a name in one line', 'Wir in Neu Ulm.', 'Wir in Neu-Ulm.'],
    ['a name over a line break', 'In Schmalkalden\nMeiningen ist es', 'In Schmalkalden-Meiningen\nist es'],
    ['its full stop', 'In Schmalkalden\nMeiningen. Da ist es', 'In Schmalkalden-Meiningen.\nDa ist es'],
    ['nothing behind it', 'In Schmalkalden\nMeiningen', 'In Schmalkalden-Meiningen'],
    ['as many words as before', 'Eltfille am\nRhein, iris\nbothe', 'Eltville am\nRhein, Iris\nBothe'],
    ['references', 'A &amp; K&ouml;nig Freudenreich', 'A &amp; König-Freudenreich'],
    ['markup around', '<b>Neu Ulm</b> und <i>Neu</i> Ulm', '<b>Neu-Ulm</b> und <i>Neu-Ulm</i>'],
  ])('VTT and SubRip: %s', (_, before, after) => {
    expect(putRight('a.vtt', vtt(`<v Anna>${before}`))).toBe(vtt(`<v Anna>${after}`))
    expect(putRight('a.srt', srt(before))).toBe(srt(after))
    const windows = srt(before).replaceAll('\n', '\r\n')
    expect(putRight('a.srt', windows)).toBe(srt(after).replaceAll('\n', '\r\n'))
  })

  test('times between words go with the words that go', () => {
    const before = 'In <00:00.200><c>Neu</c><00:00.500><c> Ulm</c><00:00.700> da'
    expect(putRight('a.vtt', vtt(before))).toBe(vtt('In <00:00.200><c>Neu-Ulm</c><00:00.700> da'))
  })

  test('comments, styles, identifiers, voices and attributes are not what is spoken', () => {
    const text = `WEBVTT Neu Ulm\n\nNOTE Neu Ulm\n\nSTYLE\n::cue(Neu Ulm) {}\n\nNeu Ulm\n00:00.000 --> 00:01.000\n<v Neu Ulm><c.Neu Ulm>Ja</c>\n`
    expect(suggested('a.vtt', text)).toEqual([])
  })

  test('over two cues it is only said, and not where somebody else speaks', () => {
    const found = suggested('a.vtt', vtt('<v Anna>In Neu', '<v Anna>Ulm', '<v Anna>In Neu', '<v Bert>Ulm'))
    expect(found.map(({ problem: { line, column }, edits }) => [line, column, edits])).toEqual([[4, 12, []]])
  })

  test('the name of a speaker is said, and left to whoever knows where else it stands', () => {
    const [found, ...others] = suggested('a.srt', srt('Iris-Bothe: Hallo', 'Anna: Ja', 'Iris-Bothe: Gut'))
    expect(found?.edits).toEqual([])
    expect(others).toHaveLength(1)
  })
})

test('plain text and Markdown, without headings, comments and front matter', () => {
  const text = 'Anna: Wir in Schmalkalden\nMeiningen sind da.\n\nBert: Neu\n\nUlm ist schön.\n'
  expect(putRight('a.txt', text)).toBe(
    text.replace('Schmalkalden\nMeiningen sind', 'Schmalkalden-Meiningen\nsind'),
  )
  const head = '---\ntitle: Neu Ulm\n---\n# Neu Ulm\n\n'
  const markdown = `${head}**Anna:** In **Neu** Ulm und *Neu Ulm*. <!-- Neu Ulm -->\n\n**Bert:** [Ja](https://neu-ulm.example/Neu)\n`
  expect(putRight('a.md', markdown)).toContain(
    `${head}**Anna:** In **Neu-Ulm** und *Neu-Ulm*. <!-- Neu Ulm -->`,
  )
})

test('HTML, in text only', () => {
  const text =
    '<h2>Neu Ulm</h2><cite>Neu Ulm:</cite><time>0:00</time><p>In <a title="Neu Ulm">Neu Ulm</a>, K&#246;nig Freudenreich, Neu<br>Ulm</p><!-- Neu Ulm -->'
  expect(putRight('a.html', text)).toBe(
    '<h2>Neu Ulm</h2><cite>Neu Ulm:</cite><time>0:00</time><p>In <a title="Neu Ulm">Neu-Ulm</a>, König-Freudenreich, Neu-Ulm</p><!-- Neu Ulm -->',
  )
})

describe('JSON', () => {
  const word = (text: string, start: number, end: number) => ({ word: text, start, end })
  const parsed = (text: string) => parseTranscript(text, { file: 'a.json', language: 'de' }).value?.cues
  const ascii = (text: string): string =>
    text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

  test('Whisper: segment, words and the whole become right, and the time of the lost word is kept', () => {
    const text = ascii(
      JSON.stringify({
        text: ' In Neu Ulm. König Freudenreich',
        language: 'de',
        segments: [
          {
            ...{ id: 0, start: 0, end: 5, text: ' In Neu Ulm. König Freudenreich' },
            words: [
              ...[word(' In', 0, 1), word(' Neu', 1, 2), word(' Ulm.', 2, 2.5)],
              ...[word(' König', 2.5, 3), word(' Freudenreich', 3, 5)],
            ],
          },
        ],
      }),
    )
    const after = putRight('a.json', text)
    expect(after).toBe(
      ascii(
        JSON.stringify({
          text: ' In Neu-Ulm. König-Freudenreich',
          language: 'de',
          segments: [
            {
              ...{ id: 0, start: 0, end: 5, text: ' In Neu-Ulm. König-Freudenreich' },
              words: [word(' In', 0, 1), word(' Neu-Ulm.', 1, 2.5), word(' König-Freudenreich', 2.5, 5)],
            },
          ],
        }),
      ),
    )
    expect(
      parsed(after)?.[0]?.words.map(({ text: said, startSeconds, endSeconds }) => [
        said,
        startSeconds,
        endSeconds,
      ]),
    ).toEqual([
      ['In', 0, 1],
      ['Neu-Ulm.', 1, 2.5],
      ['König-Freudenreich', 2.5, 5],
    ])
  })

  test('WhisperX with all words once more, and words alone with the text of the whole', () => {
    const words = [word('Neu', 0, 1), word('Ulm', 1, 2), word('ruft', 2, 3)]
    const right = [word('Neu-Ulm', 0, 2), word('ruft', 2, 3)]
    const x = (text: string, some: readonly object[]) =>
      JSON.stringify({ segments: [{ start: 0, end: 3, text, words: some }], word_segments: some })
    expect(putRight('a.json', x('Neu Ulm ruft', words))).toBe(x('Neu-Ulm ruft', right))
    const alone = (text: string, some: readonly object[]) => JSON.stringify({ text, words: some })
    expect(putRight('a.json', alone('Neu Ulm ruft', words))).toBe(alone('Neu-Ulm ruft', right))
  })

  test('pieces of words of whisper.cpp', () => {
    const token = (text: string, from: number, to: number) => ({ text, offsets: { from, to } })
    const text = JSON.stringify({
      transcription: [
        {
          ...{ offsets: { from: 0, to: 3000 }, text: ' In Neu Ulm.' },
          tokens: [
            token(' In', 0, 500),
            token(' Ne', 500, 900),
            token('u', 900, 1000),
            token(' Ulm', 1000, 2900),
            token('.', 2900, 3000),
          ],
        },
      ],
    })
    expect(
      parsed(putRight('a.json', text))?.[0]?.words.map(({ text: said, endSeconds }) => [said, endSeconds]),
    ).toEqual([
      ['In', 0.5],
      ['Neu-Ulm.', 3],
    ])
  })

  test('Podcasting 2.0 and Podlove, not the names of speakers', () => {
    const podcast = (body: string) =>
      JSON.stringify({ version: '1.0.0', segments: [{ speaker: 'Neu Ulm', startTime: 0, endTime: 3, body }] })
    expect(putRight('a.json', podcast('In Neu\nUlm, ja'))).toBe(podcast('In Neu-Ulm,\nja'))
    const podlove = (text: string) =>
      JSON.stringify([
        { start: '00:00:01.000', start_ms: 1000, end: '00:00:02.000', end_ms: 2000, voice: 'Neu Ulm', text },
      ])
    expect(putRight('a.json', podlove('in neu-ulm'))).toBe(podlove('in Neu-Ulm'))
  })

  test('where text and words say it in different ways, it is only said', () => {
    const text = JSON.stringify({
      segments: [
        {
          start: 0,
          end: 3,
          text: 'Neu Ulm und Neu Ulm',
          words: [word('Neu', 0, 1), word('Ulm', 1, 2), word('dort', 2, 3)],
        },
      ],
    })
    expect(suggested('a.json', text).map(({ edits }) => edits)).toEqual([[], []])
  })
})

test('files that cannot be read say nothing, and hostile ones take no harm', () => {
  expect(suggested('a.vtt', 'WEBVTT\n\nNeu Ulm\nNeu Ulm\n')).toEqual([])
  expect(suggested('a.json', '{"segments": [{"text": "Neu Ulm"')).toEqual([])
  fc.assert(
    fc.property(
      fc.constantFrom('a.vtt', 'a.srt', 'a.txt', 'a.md', 'a.html', 'a.json'),
      fc.array(
        fc.constantFrom(
          'Neu',
          ' Ulm',
          '<',
          '>',
          '&#',
          '{"',
          '"text":"',
          '"]}',
          '\n',
          '00:00 --> 00:01\n',
          'WEBVTT\n\n',
          '\\',
          '-->',
          '<!--',
        ),
        { maxLength: 30 },
      ),
      (file, parts) => {
        for (const { edits } of suggested(file, parts.join('')))
          expect(applyEdits(parts.join(''), edits)).toBeDefined()
      },
    ),
  )
})

test('whatever is spoken: all edits together put right what can be, once, and change neither times nor speakers', () => {
  const pieces = [
    'Neu',
    'Ulm',
    'Schmalkalden',
    'Meiningen',
    'Meiningens',
    'Kommune',
    '360',
    'Grad',
    'iris',
    'bothe',
    'und',
    'Anna:',
    '.',
  ]
  const line = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(' '))
  const cue = fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(
      fc.constantFrom('vtt', 'srt'),
      fc.array(cue, { minLength: 1, maxLength: 5 }),
      (kind, cues) => {
        const file = `a.${kind}`
        const text = kind === 'vtt' ? vtt(...cues) : srt(...cues)
        const after = putRight(file, text)
        const [old, fresh] = [text, after].map(
          (each) => parseTranscript(each, { file, language: 'de' }).value,
        )
        expect(
          fresh?.cues.map(({ startSeconds, endSeconds, speaker }) => [startSeconds, endSeconds, speaker]),
        ).toEqual(
          old?.cues.map(({ startSeconds, endSeconds, speaker }) => [startSeconds, endSeconds, speaker]),
        )
        expect(fresh?.cues.map((each) => corrected(find, each.text))).toEqual(
          old?.cues.map((each) => corrected(find, each.text)),
        )
        expect(suggested(file, after).flatMap(({ edits }) => edits)).toEqual([])
      },
    ),
  )
})

test('says it in German and English, at its place, with the line as it should be', () => {
  const problems = suggested('transcripts/a.vtt', vtt('Willkommen in Schmalkalden Meiningen.')).map(
    ({ problem }) => problem,
  )
  expect(printProblems(problems, wordsFor('de'))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    transcripts/a.vtt:4:15
      „Schmalkalden Meiningen“ heißt vermutlich „Schmalkalden-Meiningen“.
      Schreib zum Beispiel:  Willkommen in Schmalkalden-Meiningen."
  `)
  expect(printProblems(problems, wordsFor('en'))).toMatchInlineSnapshot(`
    "1 piece of advice on the content. It stops nothing.

    transcripts/a.vtt:4:15
      “Schmalkalden Meiningen” is probably “Schmalkalden-Meiningen”.
      Write for example:  Willkommen in Schmalkalden-Meiningen."
  `)
  expect(suggested('a.vtt', vtt('Neu Ulm')).every(({ isSafe }) => !isSafe)).toBe(true)
})
