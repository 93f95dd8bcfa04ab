// What an editor is told about JSON that is no transcript.
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

describe('JSON that is no transcript', () => {
  test('chapters', () => {
    expect(told({ version: '1.2.0', chapters: [{ startTime: 0, title: 'Anfang' }] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Das ist eine Datei mit Kapitelmarken, kein Transkript, das sich lesen lässt; darin stehen „version“, „chapters“. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern."
    `)
  })

  test('a bare list of chapters', () => {
    expect(told([{ startTime: 0, title: 'Anfang' }])).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Das ist eine Datei mit Kapitelmarken, kein Transkript, das sich lesen lässt; darin stehen „startTime“, „title“. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern."
    `)
  })

  test('ffprobe', () => {
    expect(told({ streams: [], format: { filename: 'a.mp3' } })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Das ist eine Auskunft von ffprobe über eine Aufnahme, kein Transkript, das sich lesen lässt; darin stehen „streams“, „format“. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern."
    `)
  })

  test('Auphonic', () => {
    expect(told({ status_code: 200, data: { uuid: 'x' } })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Das ist die Beschreibung einer Auphonic-Produktion, kein Transkript, das sich lesen lässt; darin stehen „status_code“, „data“. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern."
    `)
  })

  test('a text of Whisper without times', () => {
    expect(told({ text: 'Guten Tag.' })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Das ist ein Ergebnis von Whisper, das nur den Text ohne Zeiten enthält, kein Transkript, das sich lesen lässt; darin steht „text“. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern. Der Text allein geht auch als Textdatei (.txt)."
    `)
  })

  test('something unknown', () => {
    expect(told({ name: 'x', dependencies: {}, '<script>': 1 })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Das ist kein Transkript; darin stehen „name“, „dependencies“, „<script>“. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern."
    `)
  })

  test('an empty object', () => {
    expect(told({})).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Das ist kein Transkript. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern."
    `)
  })

  test('an empty list', () => {
    expect(told([])).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Die Liste der Abschnitte ist leer: Das Transkript enthält keinen gesprochenen Text.
        Schreib zum Beispiel:  {"speaker": "Vorname Nachname", "startTime": 62.5, "endTime": 65.5, "body": "Was gesagt wird."}"
    `)
  })

  test('no segments', () => {
    expect(told({ version: '1.0.0', segments: [] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:3:15
        Die Liste der Abschnitte ist leer: Das Transkript enthält keinen gesprochenen Text.
        Schreib zum Beispiel:  {"speaker": "Vorname Nachname", "startTime": 62.5, "endTime": 65.5, "body": "Was gesagt wird."}"
    `)
  })

  test('a text in quotes', () => {
    expect(told(JSON.stringify('Guten Tag und willkommen.'))).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Die Datei enthält nur einen einzelnen Wert: „Guten Tag und willkommen.“. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern. Ein Transkript ohne Zeiten geht als Textdatei (.txt)."
    `)
  })

  test('a list of texts', () => {
    expect(told(['Guten Tag.', 'Und willkommen.'])).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:1:1
        Das ist kein Transkript. Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern."
    `)
  })

  test('segments that are no list', () => {
    expect(told({ version: '1.0.0', segments: 'Guten Tag.' })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      F:3:15
        „segments“ braucht eine Liste von Abschnitten in eckigen Klammern. Hier steht „Guten Tag.“."
    `)
  })
})
