// What an editor is told about metadata of ffmpeg, WebVTT and CUE sheets, in the words they read.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseChapterFile } from './parse-chapter-file.ts'

const source = { file: 'episodes/staffel-1/02-beteiligung.chapters.txt' }

const parsed = (...lines: readonly string[]) => parseChapterFile(lines.join('\n'), source)

const told = (...lines: readonly string[]): string => printProblems(parsed(...lines).problems, wordsFor('de'))

describe('errors, because a chapter would be lost or wrong', () => {
  test('WebVTT without a blank line between chapters', () => {
    const lines = ['WEBVTT', '', '0:00:00.000 --> 0:01:00.000', 'Eins', '0:01:00.000 --> 0:02:00.000', 'Zwei']
    expect(parsed(...lines).problems).toMatchObject([{ code: 'chapter-line-stray', line: 3 }])
  })

  test('no time base', () => {
    expect(told(';FFMETADATA1', '[CHAPTER]', 'START=0', 'END=70500', 'title=Eins')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        Diesem Kapitel fehlt TIMEBASE. Sie sagt, welchen Teil einer Sekunde START und END zählen; ohne sie sind alle Zeiten ungewiss. 1/1000 steht für Tausendstel.
        Schreib zum Beispiel:  TIMEBASE=1/1000"
    `)
  })

  test('a broken time base', () => {
    expect(told(';FFMETADATA1', '[CHAPTER]', 'TIMEBASE=1/0', 'START=0', 'title=Eins')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:1
        „1/0“ ist keine Einheit für TIMEBASE. Sie sagt, welchen Teil einer Sekunde START und END zählen; ohne sie sind alle Zeiten ungewiss. 1/1000 steht für Tausendstel.
        Schreib zum Beispiel:  TIMEBASE=1/1000"
    `)
  })

  test('a broken START', () => {
    expect(
      told(';FFMETADATA1', '[CHAPTER]', 'TIMEBASE=1/1000', 'START=70.5', 'title=Eins'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:4:1
        „70.5“ ist keine ganze Zahl. START zählt ganze Einheiten von TIMEBASE; bei 1/1000 sind das Tausendstel einer Sekunde.
        Schreib zum Beispiel:
          TIMEBASE=1/1000
          START=70500"
    `)
  })

  test('no START, and a line that says nothing', () => {
    expect(told(';FFMETADATA1', '[CHAPTER]', 'TIMEBASE=1/1000', 'title=Eins', 'zwei')).toMatchInlineSnapshot(`
      "2 Probleme im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        Dem Kapitel „Eins“ fehlt „START“, die Zeit, bei der es beginnt.
        Schreib zum Beispiel:
          TIMEBASE=1/1000
          START=70500
          title=Eins

      episodes/staffel-1/02-beteiligung.chapters.txt:5:1
        „zwei“ gehört zu keinem Kapitel und ginge verloren. Der Text braucht eine eigene Zeitangabe, oder er muss weg."
    `)
  })

  test('WebVTT with text that has no time', () => {
    expect(told('WEBVTT', '', '00:00.000 --> 01:00.000', 'Eins', '', 'Zwei')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:6:1
        „Zwei“ gehört zu keinem Kapitel und ginge verloren. Der Text braucht eine eigene Zeitangabe, oder er muss weg."
    `)
  })

  test('a CUE sheet with frames beyond 74', () => {
    expect(told('TRACK 01 AUDIO', 'TITLE "Eins"', 'INDEX 01 00:10:80')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:1
        „01 00:10:80“ ist keine Zeitangabe einer CUE-Datei: Erwartet werden Minuten, Sekunden bis 59 und Fünfundsiebzigstel bis 74.
        Schreib zum Beispiel:  INDEX 01 01:10:00"
    `)
  })

  test('a CUE sheet without a start', () => {
    expect(told('TRACK 01 AUDIO', 'TITLE "Eins"', 'INDEX 00 00:10:00')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        Dem Kapitel „Eins“ fehlt „INDEX 01“, die Zeit, bei der es beginnt.
        Schreib zum Beispiel:
          TITLE "Eins"
          INDEX 01 01:10:37"
    `)
  })

  test('a CUE sheet about two recordings', () => {
    expect(
      told(
        'FILE "1.mp3" MP3',
        'TRACK 01 AUDIO',
        'TITLE "Eins"',
        'INDEX 01 00:00:00',
        'FILE "2.mp3" MP3',
        'TRACK 02 AUDIO',
        'TITLE "Zwei"',
        'INDEX 01 00:00:00',
      ),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:5:1
        Ab hier geht es in dieser CUE-Datei um eine zweite Aufnahme, deren Zeiten von vorn beginnen. Eine Folge hat nur eine Aufnahme."
    `)
  })
})
