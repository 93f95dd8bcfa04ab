// What an editor is told about chapters in JSON, in the words they read.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseChapterFile } from './parse-chapter-file.ts'

const source = { file: 'episodes/staffel-1/02-beteiligung.chapters.txt' }

const parsed = (...lines: readonly string[]) => parseChapterFile(lines.join('\n'), source)

const told = (...lines: readonly string[]): string => printProblems(parsed(...lines).problems, wordsFor('de'))

const json = (...entries: readonly string[]): string =>
  `{ "version": "1.2.0",\n  "chapters": [\n    ${entries.join(',\n    ')}\n] }`

describe('errors, because a chapter would be lost or wrong', () => {
  test('JSON with something behind its end', () => {
    const { problems } = parsed('{ "chapters": [{ "startTime": 0, "title": "Eins" }] } ]')
    expect(problems).toMatchObject([{ code: 'chapters-json-broken', column: 55, facts: { found: ']' } }])
  })

  test('JSON that is broken off', () => {
    expect(told('{ "chapters": [', '  { "startTime": 0,')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:20
        Die Datei hört mitten im JSON auf. Meist fehlt davor ein Komma, ein Anführungszeichen oder eine Klammer, oder es steht ein Komma zu viel da."
    `)
  })

  test('JSON with a comma too many', () => {
    expect(told(json('{ "startTime": 0, "title": "Eins", }'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:40
        Ab „}“ ist diese Datei kein JSON mehr. Meist fehlt davor ein Komma, ein Anführungszeichen oder eine Klammer, oder es steht ein Komma zu viel da."
    `)
  })

  test('JSON without a list', () => {
    expect(told('{ "version": "1.2.0" }')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        In dieser JSON-Datei fehlt „chapters“, die Liste der Kapitel.
        Schreib zum Beispiel:  { "version": "1.2.0", "chapters": [{ "startTime": 0, "title": "Begrüßung" }] }"
    `)
  })

  test('JSON with a time in quotes', () => {
    expect(told(json('{ "startTime": "00:01:10", "title": "Eins" }'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:20
        „00:01:10“ ist keine Anzahl von Sekunden. Gebraucht wird eine Zahl ab 0, ohne Anführungszeichen und mit Punkt vor den Bruchteilen.
        Schreib zum Beispiel:  "startTime": 70"
    `)
  })

  test('JSON with a time below zero', () => {
    expect(told(json('{ "startTime": -3, "title": "Eins" }'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:20
        „-3“ ist keine Anzahl von Sekunden. Gebraucht wird eine Zahl ab 0, ohne Anführungszeichen und mit Punkt vor den Bruchteilen.
        Schreib zum Beispiel:  "startTime": 70.5"
    `)
  })

  test('JSON with milliseconds', () => {
    expect(
      told(json('{ "startTime": 0, "title": "Eins" }', '{ "startTime": 754000, "title": "Zwei" }')),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:4:5
        Dieses Kapitel begänne erst bei 209:26:40, nach mehr als einem Tag. Die Zeit steht wohl in einer anderen Einheit da als verlangt.
        Schreib zum Beispiel:  { "startTime": 754, "title": "Zwei" }"
    `)
  })

  test('JSON without a time', () => {
    expect(told(json('{ "startTime": 0, "title": "Eins" }', '{ "title": "Zwei" }'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:4:5
        Dem Kapitel „Zwei“ fehlt „startTime“, die Zeit, bei der es beginnt.
        Schreib zum Beispiel:  { "startTime": 70.5, "title": "Zwei" }"
    `)
  })

  test('JSON with a number for a title', () => {
    expect(told(json('{ "startTime": 0, "title": 7 }'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:32
        „title“ braucht einen Text in Anführungszeichen.
        Schreib zum Beispiel:  "title": "7""
    `)
  })

  test('JSON with something else in the list', () => {
    expect(told(json('{ "startTime": 0, "title": "Eins" }', '"Zwei"'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:4:5
        In der Liste der Kapitel steht etwas, das kein Kapitel ist. Jedes Kapitel steht in geschweiften Klammern.
        Schreib zum Beispiel:  { "startTime": 70.5, "title": "Was Beteiligung heißt" }"
    `)
  })

  test('JSON with another word at toc', () => {
    expect(told(json('{ "startTime": 0, "title": "Eins", "toc": "nein" }'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:47
        Bei „toc“ steht weder true noch false. Davon hängt ab, ob das Kapitel zu sehen ist.
        Schreib zum Beispiel:  "toc": true"
    `)
  })

  test('a picture without encryption', () => {
    expect(
      told(json('{ "startTime": 0, "title": "Eins", "img": "http://example.org/b.jpg" }')),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:47
        „http://example.org/b.jpg“ beginnt mit http://. Podcast-Apps laden Bilder nur über https://.
        Schreib zum Beispiel:  https://example.org/b.jpg"
    `)
  })

  test('a picture in another folder', () => {
    expect(told(json('{ "startTime": 0, "title": "Eins", "img": "../b.jpg" }'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:47
        „../b.jpg“ führt aus dem Ordner hinaus. Die Datei liegt neben dieser hier, und es steht nur ihr Name da."
    `)
  })

  test('an Auphonic mark without the time in the finished recording', () => {
    expect(
      told(
        '[{ "start": "00:00:00", "start_output": "00:00:09", "title": "Eins" },',
        ' { "start": "00:01:00", "title": "Zwei" }]',
      ),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:2
        Dem Kapitel „Zwei“ fehlt „start_output“, die Zeit in der fertigen Aufnahme. Die Zeit bei „start“ gilt für die Aufnahme vor dem Schnitt und wäre falsch.
        Schreib zum Beispiel:  { "start_output": "00:01:10.500", "title": "Zwei" }"
    `)
  })

  test('an Auphonic mark with a wrong time', () => {
    expect(told('[{ "start": "1:70:00", "title": "Eins" }]')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:13
        In „1:70:00“ sind es mehr als 59 Minuten oder Sekunden.
        Schreib zum Beispiel:  { "start": "02:10:00", "title": "Eins" }"
    `)
  })
})
