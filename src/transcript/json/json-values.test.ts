// What an editor is told about values of a transcript in JSON that cannot be read.
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

describe('values that cannot be read', () => {
  test('a start is missing', () => {
    expect(told(segments({}, { startTime: undefined }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:10:5
        Abschnitt 2 hat kein „startTime“. Ohne diese Zeit ist nicht bekannt, wann er gesprochen wird.
        Schreib zum Beispiel:  "startTime": 62.5"
    `)
  })

  test('a start is null', () => {
    expect(told(segments({}, { startTime: null }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:12:20
        Abschnitt 2 hat kein „startTime“. Ohne diese Zeit ist nicht bekannt, wann er gesprochen wird.
        Schreib zum Beispiel:  "startTime": 62.5"
    `)
  })

  test('a start is a text', () => {
    expect(told(segments({}, { startTime: '4,5' }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:12:20
        In Abschnitt 2 steht bei „startTime“ nicht die Zeit, die dort erwartet wird, sondern „4,5“.
        Schreib zum Beispiel:  "startTime": 4.5"
    `)
  })

  test('a start is a clock', () => {
    expect(told(segments({}, { startTime: '00:01:02.5' }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:12:20
        In Abschnitt 2 steht bei „startTime“ nicht die Zeit, die dort erwartet wird, sondern „00:01:02.5“.
        Schreib zum Beispiel:  "startTime": 62.5"
    `)
  })

  test('a start is negative', () => {
    expect(told(segments({ startTime: -3 }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:6:20
        In Abschnitt 1 steht bei „startTime“ nicht die Zeit, die dort erwartet wird, sondern „-3“.
        Schreib zum Beispiel:  "startTime": 0"
    `)
  })

  test('a start is longer than anybody speaks', () => {
    expect(told(segments({ startTime: 1e300 }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:6:20
        In Abschnitt 1 steht bei „startTime“ nicht die Zeit, die dort erwartet wird, sondern „1e+300“.
        Schreib zum Beispiel:  "startTime": 62.5"
    `)
  })

  test('an end is a text', () => {
    expect(told(segments({ endTime: 'Schluss' }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:7:18
        In Abschnitt 1 steht bei „endTime“ nicht die Zeit, die dort erwartet wird, sondern „Schluss“.
        Schreib zum Beispiel:  "endTime": 62.5"
    `)
  })

  test('a text is missing', () => {
    expect(told(segments({}, { body: undefined }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:10:5
        Abschnitt 2 hat kein „body“, also keinen Text.
        Schreib zum Beispiel:  "body": "Was gesagt wird.""
    `)
  })

  test('a text is a number', () => {
    expect(told(segments({}, { body: 1984 }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:14:15
        In Abschnitt 2 steht bei „body“ kein Text in geraden Anführungszeichen, sondern „1984“.
        Schreib zum Beispiel:  "body": "1984""
    `)
  })

  test('a text is a list', () => {
    expect(told(segments({}, { body: ['Guten Tag.'] }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:14:15
        In Abschnitt 2 steht bei „body“ kein Text in geraden Anführungszeichen, sondern „[…]“.
        Schreib zum Beispiel:  "body": "Was gesagt wird.""
    `)
  })

  test('a speaker is an object', () => {
    expect(told(segments({ speaker: { name: 'Anna' } }))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:5:18
        In Abschnitt 1 steht bei „speaker“ kein Text in geraden Anführungszeichen, sondern „{…}“.
        Schreib zum Beispiel:  "speaker": "Vorname Nachname""
    `)
  })

  test('a segment is none', () => {
    expect(told({ segments: [segment, 'Guten Tag.', null] })).toMatchInlineSnapshot(`
      "2 Probleme im Inhalt. Es wurde nichts geschrieben.

      F:9:5
        Eintrag 2 der Liste ist kein Abschnitt in geschweiften Klammern. Dort steht „Guten Tag.“.
        Schreib zum Beispiel:  {"speaker": "Vorname Nachname", "startTime": 62.5, "endTime": 65.5, "body": "Was gesagt wird."}

      F:10:5
        Eintrag 3 der Liste ist kein Abschnitt in geschweiften Klammern. Dort steht „null“.
        Schreib zum Beispiel:  {"speaker": "Vorname Nachname", "startTime": 62.5, "endTime": 65.5, "body": "Was gesagt wird."}"
    `)
  })
})
