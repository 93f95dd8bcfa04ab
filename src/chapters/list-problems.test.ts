// What an editor is told about lists of times and labels, in the words they read.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseChapterFile } from './parse-chapter-file.ts'

const source = { file: 'episodes/staffel-1/02-beteiligung.chapters.txt' }

const parsed = (...lines: readonly string[]) => parseChapterFile(lines.join('\n'), source)

const told = (...lines: readonly string[]): string => printProblems(parsed(...lines).problems, wordsFor('de'))

describe('errors, because a chapter would be lost or wrong', () => {
  test('another kind of file', () => {
    expect(told('%PDF-1.7', 'x')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        Diese Datei ist keine Kapitelliste, die hier gelesen werden kann. In der ersten Zeile steht „%PDF-1.7“. Am einfachsten ist eine Zeile je Kapitel: zuerst die Zeit, dann der Titel.
        Schreib zum Beispiel:
          00:00:00 Begrüßung
          00:01:10 Was Beteiligung heißt"
    `)
  })

  test('nothing at all', () => {
    expect(told('', ' ')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        In dieser Datei steht kein Kapitel.
        Schreib zum Beispiel:
          00:00:00 Begrüßung
          00:01:10 Was Beteiligung heißt"
    `)
  })

  test('a line without a time', () => {
    expect(told('00:00:00.000 Eins', '', 'Zwei: das Ende')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:1
        „Zwei: das Ende“ beginnt nicht mit einer Zeitangabe. In jeder Zeile steht ein Kapitel: zuerst die Zeit, dann der Titel. Andere Zeilen müssen weg.
        Schreib zum Beispiel:  00:01:10.500 Zwei: das Ende"
    `)
  })

  test('a heading above a list', () => {
    expect(told('Kapitel:', '0:00 Eins', '1:00 Zwei')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        „Kapitel:“ beginnt nicht mit einer Zeitangabe. In jeder Zeile steht ein Kapitel: zuerst die Zeit, dann der Titel. Andere Zeilen müssen weg.
        Schreib zum Beispiel:  01:10 Kapitel:"
    `)
  })

  test('a time with frames', () => {
    expect(told('00:00:00.000 Eins', '00:01:10:12 Zwei')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        „00:01:10:12“ ist keine Zeitangabe.
        Schreib zum Beispiel:  00:12:34 Zwei"
    `)
  })

  test('a time with one digit for the seconds', () => {
    expect(told('0:00 Eins', '1:5 Zwei')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        „1:5“ ist keine Zeitangabe.
        Schreib zum Beispiel:  00:01:05 Zwei"
    `)
  })

  test('more than 59 minutes', () => {
    expect(told('0:00 Eins', '75:30 Zwei')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        In „75:30“ sind es mehr als 59 Minuten oder Sekunden.
        Schreib zum Beispiel:  01:15:30 Zwei"
    `)
  })

  test('milliseconds instead of a time', () => {
    expect(told('00:00:00.000 Eins', '00060000 Zwei')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        „00060000“ ist keine Zeitangabe.
        Schreib zum Beispiel:  00:01:00.000 Zwei"
    `)
  })

  test('no title', () => {
    expect(told('00:00:00.000 Eins', '00:01:10.500 <https://example.org/>')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        Dem Kapitel bei 00:01:10 fehlt der Titel.
        Schreib zum Beispiel:  00:01:10.500 …"
    `)
  })

  test('a title that is too long', () => {
    expect(told(`0:00 ${'lang '.repeat(60)}`)).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        Der Titel „lang lang lang lang lang lang lang lang lang lang lang lang …“ hat 299 Zeichen. Höchstens 255 sind möglich."
    `)
  })

  test('a link that runs code', () => {
    expect(told('00:00:00.000 Eins <javascript:alert(1)>')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:20
        „javascript:alert(1)“ beginnt mit „javascript:“. Links dürfen nur mit https:// oder http:// beginnen.
        Schreib zum Beispiel:  https://example.org/seite"
    `)
  })

  test('a link without its beginning', () => {
    expect(told('00:00:00.000 Eins <www.example.org/seite>')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:20
        „www.example.org/seite“ ist keine vollständige Adresse. Sie beginnt mit https:// und enthält keine Leerzeichen.
        Schreib zum Beispiel:  https://www.example.org/seite"
    `)
  })

  test('more than a day, minutes read as hours', () => {
    expect(told('25:10:00 Eins')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        Dieses Kapitel begänne erst bei 25:10:00, nach mehr als einem Tag. Die Zeit steht wohl in einer anderen Einheit da als verlangt.
        Schreib zum Beispiel:  00:25:10 Eins"
    `)
  })

  test('a label of Audacity without an end', () => {
    expect(told('0.000000\t0.000000\tEins', '70.500000 Zwei')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        „70.500000 Zwei“ ist keine Textmarke, wie Audacity sie schreibt: Anfang und Ende in Sekunden, dann der Titel, dazwischen je ein Tabulator.
        Schreib zum Beispiel:  70.500000   70.500000   …"
    `)
  })

  test('a label of Audacity without a title', () => {
    expect(told('0.000000\t0.000000\tEins', '70.500000\t70.500000')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        Dem Kapitel bei 00:01:10 fehlt der Titel.
        Schreib zum Beispiel:  70.500000   70.500000   …"
    `)
  })

  test('milliseconds in labels of Audacity', () => {
    expect(told('0.0\t0.0\tEins', '754000.0\t754000.0\tZwei')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        Dieses Kapitel begänne erst bei 209:26:40, nach mehr als einem Tag. Die Zeit steht wohl in einer anderen Einheit da als verlangt.
        Schreib zum Beispiel:  754.000000   754.000000   Zwei"
    `)
  })

  test('a line too many, at the first twenty places', () => {
    const lines = Array.from({ length: 25 }, (_, at) => `Satz ${at}`)
    const { value, problems } = parsed('0:00 Eins', ...lines)
    expect(value).toBeUndefined()
    expect(problems).toHaveLength(21)
    expect(printProblems(problems.slice(20), wordsFor('de'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:22:1
        Ab hier hat diese Datei 5 weitere Stellen, die nicht zu lesen sind."
    `)
  })

  test('no value comes with an error, however many chapters are fine', () => {
    expect(parsed('0:00 Eins', '1:00 Zwei', 'Drei').value).toBeUndefined()
  })

  test('exists in English', () => {
    const { problems } = parsed('00:00:00.000 Eins', 'Zwei')
    expect(printProblems(problems, wordsFor('en'))).toMatchInlineSnapshot(`
      "1 problem in the content. Nothing was written.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        “Zwei” does not begin with a time. Each line is a chapter: first the time, then the title. Remove other lines.
        Write for example:  00:01:10.500 Zwei"
    `)
  })
})
