// What an editor is told about a SubRip file, in the words they read.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../../model/print-problems.ts'
import { wordsFor } from '../../words/words-for.ts'
import { parseSrt } from './parse-srt.ts'

const source = { file: 'transcripts/staffel-1/02-echte-beteiligung.srt', language: 'de' }

const parsed = (...lines: readonly string[]) => parseSrt(lines.join('\n'), source)

const told = (...lines: readonly string[]): string => printProblems(parsed(...lines).problems, wordsFor('de'))

const [one, two] = ['00:00:05,000 --> 00:00:08,000', '00:00:08,000 --> 00:00:09,000']

describe('errors, because speech would be lost', () => {
  test('are told with the line and what to type', () => {
    expect(
      told('1', '00:00:05,2 --> 00:00:08', 'Text', '', '2', `${two} Guten Tag`, 'und willkommen'),
    ).toMatchInlineSnapshot(`
      "2 Probleme im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.srt:2:1
        „00:00:05,2 --> 00:00:08“ ist keine lesbare Zeitangabe: Erwartet werden Anfang, Pfeil (-->) und Ende, beides als Stunden:Minuten:Sekunden,Tausendstel.
        Schreib zum Beispiel:  00:00:05,200 --> 00:00:08,000

      transcripts/staffel-1/02-echte-beteiligung.srt:6:1
        Hinter der Zeitangabe steht „Guten Tag“ in derselben Zeile; dort ginge der Text verloren. Er gehört in die nächste Zeile.
        Schreib zum Beispiel:
          00:00:08,000 --> 00:00:09,000
          Guten Tag"
    `)
  })

  test('text without a timing, before the first and after a number', () => {
    expect(
      told(
        'Folge 2',
        'von Staffel 1',
        '',
        '1',
        one,
        'Eins.',
        '',
        '2',
        'Zwei.',
        'Noch mehr.',
        '',
        '3',
        two,
        'Drei.',
      ),
    ).toMatchInlineSnapshot(`
      "2 Probleme im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.srt:1:1
        „Folge 2“ steht ohne Zeitangabe da und ginge verloren. Gehört der Text zum Abschnitt davor, muss die Leerzeile dazwischen weg; sonst braucht er eine eigene Zeitangabe.
        Schreib zum Beispiel:
          00:01:02.000 --> 00:01:05.500
          Folge 2

      transcripts/staffel-1/02-echte-beteiligung.srt:9:1
        „Zwei.“ steht ohne Zeitangabe da und ginge verloren. Gehört der Text zum Abschnitt davor, muss die Leerzeile dazwischen weg; sonst braucht er eine eigene Zeitangabe.
        Schreib zum Beispiel:
          00:01:02.000 --> 00:01:05.500
          Zwei."
    `)
  })

  test('no text', () => {
    expect(told('1', one, '')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.srt:1:1
        Das Transkript enthält keinen gesprochenen Text. Entweder ist die Datei leer, oder es steht nichts darin, was jemand sagt.

      1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.srt:2:1
        Zu dieser Zeitangabe gibt es keinen Text. Sie wurde übergangen."
    `)
    expect(parsed('').problems.map(({ code }) => code)).toEqual(['transcript-empty'])
  })

  test('no timing at all', () => {
    expect(
      parsed('Anna: Ja.', 'Und so.', '', 'Berta: Nein.').problems.map(({ code, line }) => [code, line]),
    ).toEqual([
      ['transcript-text-without-time', 1],
      ['transcript-text-without-time', 4],
    ])
  })
})

describe('advice, because it could be read', () => {
  test('a blank line in the text', () => {
    expect(told('1', one, 'Eins.', '', 'Noch mehr.', '', '2', two, 'Zwei.')).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.srt:5:1
        Vor „Noch mehr.“ steht eine Leerzeile, aber keine Zeitangabe. Der Text zählt deshalb noch zum Abschnitt davor."
    `)
    expect(parsed('1', one, 'Eins.', '', 'Noch mehr.').value?.cues[0]?.text).toBe('Eins. Noch mehr.')
  })

  test('a timing without text, an unknown tag, and what may be names', () => {
    const lines = [
      '1',
      one,
      '',
      '2',
      two,
      '<lacht> Ja.',
      '',
      '3',
      two,
      'Halle: ja.',
      '',
      '4',
      two,
      'Genua: ja.',
    ]
    const more = ['5', two, 'Ja.', '', '6', two, 'Ja.', '']
    expect(told(...lines, '', ...more)).toMatchInlineSnapshot(`
      "4 Hinweise zum Inhalt. Sie halten nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.srt:2:1
        Zu dieser Zeitangabe gibt es keinen Text. Sie wurde übergangen.

      transcripts/staffel-1/02-echte-beteiligung.srt:6:1
        „<lacht>“ ist keine bekannte Auszeichnung. Sie erscheint als Text, so wie sie dasteht; soll sie nicht erscheinen, muss sie weg.
        Schreib zum Beispiel:  &lt;lacht&gt;

      transcripts/staffel-1/02-echte-beteiligung.srt:9:1
        „Halle:“ könnte der Name einer Stimme sein, aber sonst weist in dieser Datei nichts auf Namen hin (2-mal in dieser Datei, hier zuerst). Die Worte blieben deshalb Text. Sind es Namen, dann nenne auch die Stimme, mit der die Datei beginnt.
        Schreib zum Beispiel:  Halle: Was gesagt wird.

      transcripts/staffel-1/02-echte-beteiligung.srt:9:1
        Der Abschnitt beginnt bei 00:00:08.000, während dieselbe Stimme noch im Abschnitt davor spricht (4-mal in dieser Datei, hier zuerst). Die Zeiten blieben, wie sie sind."
    `)
  })

  test('lines that scroll', () => {
    const texts = ['eins', 'eins\nzwei', 'zwei\ndrei', 'drei\nvier']
    const cards = texts.map((text, at) => `${at}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n`)
    expect(told(cards.join('\n'))).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/02-echte-beteiligung.srt:6:1
        Die Abschnitte dieser Datei wiederholen die letzte Zeile des Abschnitts davor, wie bei durchlaufenden Untertiteln von YouTube, hier „eins“ (3-mal in dieser Datei, hier zuerst). Jede Zeile wurde nur einmal übernommen."
    `)
  })
})

test('every sentence exists in English', () => {
  const texts = [
    'eins',
    'eins\nzwei',
    'zwei\n\ndrei',
    'drei\nvier',
    'Halle: a',
    'Genua: b',
    'c',
    'd',
    'e',
    'f',
  ]
  const cards = texts.map((text, at) => `${at}\n00:0${at}:00,000 --> 00:0${at}:01,000\n${text}\n`)
  const { problems } = parsed(cards.join('\n'), '9', '0:1 --> 0:2', 'Text')
  expect(printProblems(problems, wordsFor('en'))).toMatchInlineSnapshot(`
    "1 problem in the content. Nothing was written.

    transcripts/staffel-1/02-echte-beteiligung.srt:46:1
      “0:1 --> 0:2” is not a readable timing: expected are start, arrow (-->) and end, both as hours:minutes:seconds,thousandths.
      Write for example:  00:00:01,000 --> 00:00:02,000

    3 pieces of advice on the content. They stop nothing.

    transcripts/staffel-1/02-echte-beteiligung.srt:6:1
      The parts of this file repeat the last line of the part before, as rolling captions of YouTube do, here “eins” (3 times in this file, first here). Each line was taken only once.

    transcripts/staffel-1/02-echte-beteiligung.srt:14:1
      Before “drei” stands a blank line, but no timing. The text therefore still belongs to the part before it.

    transcripts/staffel-1/02-echte-beteiligung.srt:22:1
      “Halle:” may be the name of a voice, but nothing else in this file points to names (2 times in this file, first here). The words therefore stayed text. If they are names, name the voice with which the file begins, too.
      Write for example:  Halle: What is said."
  `)
})
