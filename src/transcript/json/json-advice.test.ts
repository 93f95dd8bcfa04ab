// What an editor is told about a transcript in JSON that could be read all the same.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../../model/print-problems.ts'
import { wordsFor } from '../../words/words-for.ts'
import { parseTranscriptJson } from './parse-transcript-json.ts'

const source = { file: 'transcripts/02-echte-beteiligung.json', language: 'de' }
const german = wordsFor('de')

const parsed = (data: unknown) =>
  parseTranscriptJson(typeof data === 'string' ? data : JSON.stringify(data, null, 2), source)

const told = (data: unknown): string => {
  const { value, problems } = parsed(data)
  expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
  return printProblems(problems, german).replaceAll(source.file, 'F')
}

const body = 'Guten Tag und willkommen.'
const segment = { speaker: 'Anna', startTime: 1, endTime: 3, body }
const segments = (...changes: readonly object[]) => ({
  version: '1.0.0',
  segments: changes.map((change, at) => ({
    ...segment,
    startTime: 1 + at * 3,
    endTime: 3 + at * 3,
    ...change,
  })),
})

describe('advice', () => {
  test('an end is missing', () => {
    expect(told(segments({ endTime: undefined }, {}, { endTime: null }))).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      F:4:5
        Dieser Abschnitt hat kein Ende (2-mal in dieser Datei, hier zuerst). Als Ende gilt der Anfang des nächsten."
    `)
  })

  test('a comma behind the last segment', () => {
    expect(told('[\n  {"startTime": 1, "endTime": 3, "body": "Guten Tag.",},\n]')).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      F:2:54
        Nach dem letzten Eintrag steht ein Komma, das dort nicht hingehört (2-mal in dieser Datei, hier zuerst). Die Datei wurde trotzdem gelesen."
    `)
  })

  test('a comment', () => {
    expect(
      told('// von Hand\n[{"startTime": 1, "endTime": 3, "body": "Guten Tag."}]'),
    ).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      F:1:1
        „// von Hand“ ist eine Anmerkung; JSON kennt keine. Sie wurde übergangen."
    `)
  })

  test('words that are not the text', () => {
    expect(
      told([{ start: 1, end: 3, text: body, words: [{ word: 'Abend', start: 1, end: 2 }] }]),
    ).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      F:2:3
        Die Wörter, die hier mit ihren Zeiten aufgezählt sind, ergeben nicht den Text des Abschnitts. Es gilt der Text, ohne die Zeiten der Wörter."
    `)
  })

  test('words that run backwards', () => {
    expect(
      told([
        {
          start: 1,
          end: 3,
          text: 'Guten Tag.',
          words: [
            { word: 'Guten', start: 2, end: 3 },
            { word: 'Tag.', start: 1, end: 2 },
          ],
        },
      ]),
    ).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      F:2:3
        Die Zeit eines Wortes läuft rückwärts. Das Wort bleibt im Text, seine Zeit wurde übergangen."
    `)
  })

  test('another voice', () => {
    expect(
      told({ transcription: [{ offsets: { from: 0, to: 2000 }, text: body, speaker_turn_next: true }] }),
    ).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      F:3:5
        Hier wechselt die Stimme, aber die Datei sagt nicht, wer spricht. Die Abschnitte bleiben ohne Namen."
    `)
  })

  test('segments in one line that overlap', () => {
    expect(told(JSON.stringify(segments({ endTime: 6 }, {})))).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      F:1:112
        Der Abschnitt beginnt bei 00:00:04.000, während dieselbe Stimme noch im Abschnitt davor spricht. Die Zeiten blieben, wie sie sind."
    `)
  })
})

describe('every sentence', () => {
  test('shortens what stands in a file, and keeps control characters away', () => {
    const [problem] = parsed([{ ...segment, startTime: `\u0007${'ä'.repeat(500)}` }]).problems
    const found = problem?.code === 'transcript-json-time-unfit' ? problem.facts.found : ''
    expect(found).toMatch(/^ä{59}…$/)
  })

  test('comes for the first twenty places and counts the others', () => {
    const { problems } = parsed(Array.from({ length: 25 }, () => ({ ...segment, body: 1 })))
    expect(problems.map(({ line }) => line).slice(0, 3)).toEqual([6, 12, 18])
    expect(problems.length).toBe(21)
  })

  test('exists in English', () => {
    const { problems } = parsed(segments({ startTime: 'x' }, { body: 7 }))
    expect(printProblems(problems, wordsFor('en'))).toMatchInlineSnapshot(`
      "2 problems in the content. Nothing was written.

      transcripts/02-echte-beteiligung.json:6:20
        In segment 1, “startTime” is not the time that is expected there but “x”.
        Write for example:  "startTime": 62.5

      transcripts/02-echte-beteiligung.json:14:15
        In segment 2, “body” is no text in straight quotes but “7”.
        Write for example:  "body": "7""
    `)
  })
})
