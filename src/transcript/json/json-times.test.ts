// What an editor is told about times in JSON that cannot be what they seem.
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

describe('times that cannot be', () => {
  test('thousandths instead of seconds', () => {
    expect(
      told(segments({ startTime: 1500, endTime: 4000 }, { startTime: 4000, endTime: 6500 })),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:6:20
        Die Zeiten sind wohl Tausendstel: „startTime“ zählt in Sekunden, und mit Zeiten wie „1500“ dauerte jedes Wort Minuten. Alle Zeiten müssen durch 1000 geteilt werden.
        Schreib zum Beispiel:  "startTime": 1.5"
    `)
  })

  test('thousandths in one segment', () => {
    expect(told(segments({}, { startTime: 4500, endTime: 5500 }, {}, {}))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:12:20
        Abschnitt 2 beginnt bei „4500“, viel später als der Abschnitt danach. Das sind wohl Tausendstel, „startTime“ zählt in Sekunden.
        Schreib zum Beispiel:  "startTime": 4.5"
    `)
  })

  test('seconds instead of thousandths', () => {
    expect(told([{ start_ms: 1, end_ms: 3, voice: 'Anna', text: body }])).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:2:3
        Nach diesen Zeiten würden 12500 Zeichen in der Sekunde gesprochen; so schnell spricht niemand. „start“ zählt wohl in einer anderen Einheit, als in dieser Art von Datei üblich ist."
    `)
  })

  test('times of Podlove that differ', () => {
    expect(
      told([{ start: '00:00:02.000', start_ms: 1234000, end: '00:00:03.000', end_ms: 3000, text: body }]),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:4:17
        In Abschnitt 1 stehen zwei Zeiten, die nicht zueinander passen: „start_ms“ und „start“. Welche stimmt, lässt sich nicht erkennen."
    `)
  })

  test('times of whisper.cpp that differ', () => {
    expect(
      told({
        transcription: [
          {
            timestamps: { from: '00:01:02,000', to: '00:01:04,000' },
            offsets: { from: 62, to: 64 },
            text: body,
          },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:9:17
        In Abschnitt 1 stehen zwei Zeiten, die nicht zueinander passen: „offsets“ und „timestamps“. Welche stimmt, lässt sich nicht erkennen."
    `)
  })

  test('a clock of whisper.cpp that is none', () => {
    expect(
      told({ transcription: [{ timestamps: { from: 'gleich', to: '00:01:04,000' }, text: body }] }),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:5:17
        In Abschnitt 1 steht bei „from“ nicht die Zeit, die dort erwartet wird, sondern „gleich“.
        Schreib zum Beispiel:  "from": "00:01:02.500""
    `)
  })
})
