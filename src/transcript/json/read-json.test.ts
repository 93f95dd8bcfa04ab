// What an editor is told about JSON that is none, in the words they read.
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

describe('JSON that is none', () => {
  test('a comma between segments is missing', () => {
    expect(
      told(
        '{"segments": [\n  {"startTime": 1, "endTime": 2, "body": "Eins."}\n  {"startTime": 2, "endTime": 3, "body": "Zwei."}\n]}',
      ),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:2:50
        Hier fehlt ein Komma: Zwischen zwei Einträgen steht immer eins.
        Schreib zum Beispiel:  {"startTime": 1, "endTime": 2, "body": "Eins."},"
    `)
  })

  test('a comma between keys is missing', () => {
    expect(
      told('{"segments": [\n  {"startTime": 1\n   "endTime": 2, "body": "Eins."}\n]}'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:2:18
        Hier fehlt ein Komma: Zwischen zwei Einträgen steht immer eins.
        Schreib zum Beispiel:  {"startTime": 1,"
    `)
  })

  test('a colon is missing', () => {
    expect(told('{"segments": [\n  {"startTime" 1}\n]}')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:2:15
        Hier fehlt ein Doppelpunkt: Er steht zwischen einem Schlüssel und seinem Wert.
        Schreib zum Beispiel:  {"startTime": "
    `)
  })

  test('a value is missing', () => {
    expect(told('{"segments": [\n  {"startTime": , "body": "Eins."}\n]}')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:2:17
        Vor „, "body": "Eins."}“ fehlt ein Wert: ein Text in geraden Anführungszeichen oder eine Zahl."
    `)
  })

  test('a key has no quotes', () => {
    expect(told('{segments: []}')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:2
        Hier steht „segments: []}“. Erwartet wird ein Schlüssel in geraden Anführungszeichen, danach ein Doppelpunkt.
        Schreib zum Beispiel:  {"speaker": "Vorname Nachname", "startTime": 62.5, "endTime": 65.5, "body": "Was gesagt wird."}"
    `)
  })

  test('curly quotes', () => {
    expect(told('{„segments“: [\n  {"startTime": 1}\n]}')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:2
        In „„segments“: [“ stehen andere Anführungszeichen als die geraden ("), die JSON braucht. Vielleicht hat ein Schreibprogramm sie ersetzt.
        Schreib zum Beispiel:  "segments": ["
    `)
  })

  test('curly quotes around a text', () => {
    expect(told('[{"startTime": 1, "body": „Eins.“}]')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:27
        In „„Eins.“}]“ stehen andere Anführungszeichen als die geraden ("), die JSON braucht. Vielleicht hat ein Schreibprogramm sie ersetzt.
        Schreib zum Beispiel:  "Eins."}]"
    `)
  })

  test('single quotes, as Python prints them', () => {
    expect(told("[{'start': 0.0, 'text': 'Hallo', 'speaker': None}]")).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:3
        In „'start': 0.0, 'text': 'Hallo', 'speaker': None}]“ stehen andere Anführungszeichen als die geraden ("), die JSON braucht. Vielleicht hat ein Schreibprogramm sie ersetzt.
        Schreib zum Beispiel:  "start": 0.0, "text": "Hallo", "speaker": None}]"
    `)
  })

  test('straight quotes inside of a text', () => {
    expect(told('[{"startTime": 1, "body": "Sie sagte "ja" dazu."}]')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:27
        Im Text „"Sie sagte "ja" dazu."}]“ steht ein gerades Anführungszeichen; für JSON endet er dort. Stattdessen kommen „ und “ hin, oder vor jedes gerade Anführungszeichen im Text ein umgekehrter Schrägstrich.
        Schreib zum Beispiel:  \\""
    `)
  })

  test('a line break inside of a text', () => {
    expect(told('[{"startTime": 1, "body": "Eins\nzwei."}]')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:27
        Der Text „"Eins“ wird in seiner Zeile nicht mit einem geraden Anführungszeichen geschlossen. Vielleicht steht ein Zeilenumbruch darin, oder die Datei ist nicht vollständig."
    `)
  })

  test('a backslash', () => {
    expect(told('[{"startTime": 1, "body": "C:\\Daten"}]')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:27
        Im Text „"C:\\Daten"}]“ steht ein Zeichen, das JSON so nicht erlaubt: ein Tabulator oder ein umgekehrter Schrägstrich. Statt des Tabulators kommt ein Leerzeichen hin, der umgekehrte Schrägstrich wird verdoppelt.
        Schreib zum Beispiel:  \\\\"
    `)
  })

  test('the wrong bracket', () => {
    expect(
      told('{"segments": [\n  {"startTime": 1, "endTime": 2, "body": "Eins."}\n}'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:3:1
        Hier steht „}“, aber die Klammer aus Zeile 1 ist noch offen; sie wird mit „]“ geschlossen.
        Schreib zum Beispiel:  ]"
    `)
  })

  test('a bracket too many', () => {
    expect(told('{"segments": []}}')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:17
        „}“ schließt nichts: Zu dieser Klammer gibt es keine, die noch offen ist."
    `)
  })

  test('a truncated file', () => {
    expect(
      told('{"segments": [\n  {"startTime": 1, "endTime": 2, "body": "Eins."},\n  {"startTime": 2,'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:3:19
        Die Datei hört auf, bevor die Klammer „{“ aus Zeile 3 geschlossen ist. Vielleicht wurde sie nicht vollständig gespeichert oder kopiert.
        Schreib zum Beispiel:  }"
    `)
  })

  test('one value a line', () => {
    expect(
      told('{"start": 1, "end": 2, "text": "Eins."}\n{"start": 2, "end": 3, "text": "Zwei."}\n'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:2:1
        Hier beginnt ein zweiter Wert, obwohl der erste schon zu Ende ist. Gehören beide zum Transkript, kommen eckige Klammern um alle und ein Komma zwischen je zwei.
        Schreib zum Beispiel:
          [
          { … },
          { … }
          ]"
    `)
  })

  test('an empty file', () => {
    expect(told('')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Die Datei ist leer. Erwartet wird ein Transkript in JSON.
        Schreib zum Beispiel:  {"speaker": "Vorname Nachname", "startTime": 62.5, "endTime": 65.5, "body": "Was gesagt wird."}"
    `)
  })

  test('no JSON at all', () => {
    expect(told('WEBVTT\n\n00:01.000 --> 00:02.000\nText')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        „WEBVTT“ kann hier nicht stehen. JSON beginnt mit einer Klammer, und Texte stehen in geraden Anführungszeichen.
        Schreib zum Beispiel:  {"speaker": "Vorname Nachname", "startTime": 62.5, "endTime": 65.5, "body": "Was gesagt wird."}"
    `)
  })
})
