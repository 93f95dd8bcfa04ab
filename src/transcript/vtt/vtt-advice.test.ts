// What an editor is told about a WebVTT file that could be read all the same, and what was made of it.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../../model/print-problems.ts'
import { wordsFor } from '../../words/words-for.ts'
import { parseVtt } from './parse-vtt.ts'

const source = { file: 'transcripts/staffel-1/02-echte-beteiligung.vtt', language: 'de' }
const german = wordsFor('de')

const parsed = (...lines: readonly string[]) => parseVtt(lines.join('\n'), source)

const told = (...lines: readonly string[]): string => printProblems(parsed(...lines).problems, german)

const times = (...lines: readonly string[]) =>
  parsed(...lines).value?.cues.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])

describe('advice, because it could be read', () => {
  test('a comma in a time', () => {
    const lines = ['WEBVTT', '', '00:05,000 --> 00:08,000', 'Eins.', '', '00:08.000 --> 00:09,000', 'Zwei.']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.vtt:3:1
        In „00:05,000 --> 00:08,000“ steht ein Komma vor den Tausendsteln, in WebVTT gehört dort ein Punkt hin (2-mal in dieser Datei, hier zuerst). Die Zeit wurde trotzdem gelesen.
        Schreib zum Beispiel:  00:05.000 --> 00:08.000"
    `)
    expect(times(...lines)).toEqual([
      [5, 8],
      [8, 9],
    ])
  })

  test('no blank line before a timing', () => {
    const lines = ['WEBVTT', '', '00:05.000 --> 00:08.000', 'Eins.', '2', '00:08.000 --> 00:09.000', 'Zwei.']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.vtt:6:1
        Vor dieser Zeitangabe fehlt eine Leerzeile. Deshalb gilt die Zeile davor, „2“, als gesprochener Text."
    `)
    expect(parsed(...lines).value?.cues.map(({ text }) => text)).toEqual(['Eins. 2', 'Zwei.'])
  })

  test('a timing without text', () => {
    const lines = ['WEBVTT', '', '00:05.000 --> 00:08.000', '', '00:08.000 --> 00:09.000', 'Zwei.']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.vtt:3:1
        Zu dieser Zeitangabe gibt es keinen Text. Sie wurde übergangen."
    `)
    expect(times(...lines)).toEqual([[8, 9]])
  })

  test('a cue that ends before it starts', () => {
    const lines = ['WEBVTT', '', '00:05.000 --> 00:04.000', 'Eins.', '', '00:05.500 --> 00:09.000', 'Zwei.']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.vtt:3:1
        Der Abschnitt beginnt bei 00:00:05.000 und endet bei 00:00:04.000, also nicht nach seinem Anfang. Das Ende wurde nach der Länge des Textes geschätzt."
    `)
    expect(times(...lines)).toEqual([
      [5, 5.5],
      [5.5, 9],
    ])
  })

  test('a last cue without length, which then lasts as long as its text is spoken', () => {
    const text = 'Dreißig Zeichen hat diese Zeile'
    expect(times('WEBVTT', '', '00:05.000 --> 00:05.000', text)).toEqual([[5, 7.067]])
  })

  test('cues out of order', () => {
    const lines = ['WEBVTT', '', '00:05.000 --> 00:08.000', 'Zwei.', '', '00:01.000 --> 00:04.000', 'Eins.']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.vtt:6:1
        Der Abschnitt beginnt bei 00:00:01.000, früher als der davor. Die Abschnitte wurden nach ihrem Anfang sortiert."
    `)
    expect(parsed(...lines).value?.cues.map(({ text }) => text)).toEqual(['Eins.', 'Zwei.'])
    expect(parsed(...lines).value?.endPosition.line).toBe(3)
  })

  test('one voice that overlaps itself', () => {
    const lines = [
      'WEBVTT',
      '',
      '00:01.000 --> 00:05.000',
      '<v A>Eins.',
      '',
      '00:04.000 --> 00:06.000',
      '<v A>Zwei.',
    ]
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.vtt:6:1
        Der Abschnitt beginnt bei 00:00:04.000, während dieselbe Stimme noch im Abschnitt davor spricht. Die Zeiten blieben, wie sie sind."
    `)
    expect(times(...lines)).toEqual([
      [1, 5],
      [4, 6],
    ])
  })

  test('not where two voices overlap, as people do', () => {
    const lines = [
      'WEBVTT',
      '',
      '00:01.000 --> 00:05.000',
      '<v A>Eins.',
      '',
      '00:04.000 --> 00:06.000',
      '<v B>Zwei.',
    ]
    expect(parsed(...lines).problems).toEqual([])
    expect(parsed('WEBVTT', '', '00:01.000 --> 00:05.000', '<v A>Ja <v B>Nein <v A>Doch').problems).toEqual(
      [],
    )
  })

  test('words above a timing, which WebVTT takes for the name of the cue', () => {
    const lines = [
      'WEBVTT',
      '',
      '00:01.000 --> 00:02.000',
      'Eins',
      '',
      'und noch etwas',
      '00:03.000 --> 00:04.000',
      'Zwei.',
    ]
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.vtt:6:1
        „und noch etwas“ steht direkt über einer Zeitangabe und gilt dort als Name des Abschnitts, nicht als gesprochener Text. Die Worte erscheinen nirgends. Werden sie gesprochen, gehören sie in den Abschnitt davor oder danach, ohne Leerzeile dazwischen."
    `)
    const named = ['Teil 7', '7', 'a1b2-0', 'Einleitung', 'Kapitel eins: Anfang'].map(
      (name, at) => `${name}\n00:0${at}.000 --> 00:0${at + 1}.000\nEins.`,
    )
    expect(parsed('WEBVTT', '', named.join('\n\n')).problems).toEqual([])
  })

  test('a tag that WebVTT does not know', () => {
    const lines = ['WEBVTT', '', '00:01.000 --> 00:05.000', '<lacht> Ja. <script>alert(1)</script>']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.vtt:3:1
        „<lacht>“ ist keine bekannte Auszeichnung (3-mal in dieser Datei, hier zuerst). Sie erscheint als Text, so wie sie dasteht; soll sie nicht erscheinen, muss sie weg.
        Schreib zum Beispiel:  &lt;lacht&gt;"
    `)
    expect(parsed(...lines).value?.cues.map(({ text }) => text)).toEqual([
      '<lacht> Ja. <script>alert(1)</script>',
    ])
  })
})
