// What an editor is told about a transcript in JSON, in the words they read.
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
