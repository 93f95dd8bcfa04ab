// What an editor is told about a WebVTT file, in the words they read.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../../model/print-problems.ts'
import { wordsFor } from '../../words/words-for.ts'
import { parseVtt } from './parse-vtt.ts'

const source = { file: 'transcripts/staffel-1/02-echte-beteiligung.vtt', language: 'de' }
const german = wordsFor('de')

const parsed = (...lines: readonly string[]) => parseVtt(lines.join('\n'), source)

const told = (...lines: readonly string[]): string => printProblems(parsed(...lines).problems, german)

describe('errors, because speech would be lost', () => {
  test('no header', () => {
    expect(told('1', '00:00:01,000 --> 00:00:02,000', 'Text')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:1:1
        Die Datei beginnt nicht mit der Zeile WEBVTT, an der Programme ein WebVTT-Transkript erkennen. In der ersten Zeile steht „1“.
        Schreib zum Beispiel:  WEBVTT"
    `)
  })

  test('no text', () => {
    expect(told('WEBVTT', '', 'NOTE noch nichts')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:1:1
        Das Transkript enthält keinen gesprochenen Text. Entweder ist die Datei leer, oder es steht nichts darin, was jemand sagt."
    `)
  })

  test('an unreadable timing that can be corrected', () => {
    expect(told('WEBVTT', '', '00:00:05.2 --> 00:00:08', 'Text')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:3:1
        „00:00:05.2 --> 00:00:08“ ist keine lesbare Zeitangabe: Erwartet werden Anfang, Pfeil (-->) und Ende, beides als Stunden:Minuten:Sekunden.Tausendstel.
        Schreib zum Beispiel:  00:00:05.200 --> 00:00:08.000"
    `)
  })

  test('an unreadable timing with an identifier before it', () => {
    expect(told('WEBVTT', '', '7', 'jetzt --> gleich', 'Text')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:4:1
        „jetzt --> gleich“ ist keine lesbare Zeitangabe: Erwartet werden Anfang, Pfeil (-->) und Ende, beides als Stunden:Minuten:Sekunden.Tausendstel.
        Schreib zum Beispiel:  00:01:02.000 --> 00:01:05.500"
    `)
  })

  test('another arrow', () => {
    expect(told('WEBVTT', '', '7', '00:05.000 -> 00:08.000', 'Text')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:4:1
        „00:05.000 -> 00:08.000“ ist keine lesbare Zeitangabe: Erwartet werden Anfang, Pfeil (-->) und Ende, beides als Stunden:Minuten:Sekunden.Tausendstel.
        Schreib zum Beispiel:  00:00:05.000 --> 00:00:08.000"
    `)
  })

  test('text behind the timing', () => {
    expect(told('WEBVTT', '', '00:05.000 --> 00:08.000 Guten Tag: und', 'willkommen')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:3:1
        Hinter der Zeitangabe steht „Guten Tag: und“ in derselben Zeile; dort ginge der Text verloren. Er gehört in die nächste Zeile.
        Schreib zum Beispiel:
          00:05.000 --> 00:08.000
          Guten Tag: und"
    `)
  })

  test('a blank line in the middle of a cue', () => {
    expect(
      told('WEBVTT', '', '00:05.000 --> 00:08.000', 'Guten Tag', '', 'und willkommen.'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:6:1
        „und willkommen.“ steht ohne Zeitangabe da und ginge verloren. Gehört der Text zum Abschnitt davor, muss die Leerzeile dazwischen weg; sonst braucht er eine eigene Zeitangabe.
        Schreib zum Beispiel:
          00:01:02.000 --> 00:01:05.500
          und willkommen."
    `)
  })

  test('a sentence too many, at the first twenty places', () => {
    const lines = Array.from({ length: 25 }, (_, at) => `Satz ${at}\n`)
    const { value, problems } = parsed('WEBVTT', '', ...lines)
    expect(value).toBeUndefined()
    expect(problems).toHaveLength(21)
    expect(printProblems(problems.slice(20), german)).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:43:1
        Ab hier hat diese Datei 5 weitere Stellen, die nicht zu lesen sind. Vielleicht ist sie beschädigt, oder ihr Inhalt passt nicht zur Endung ihres Namens."
    `)
  })

  test('the last of them is counted alone', () => {
    const lines = Array.from({ length: 21 }, (_, at) => `Satz ${at}\n`)
    expect(printProblems(parsed('WEBVTT', '', ...lines).problems.slice(20), german)).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/02-echte-beteiligung.vtt:43:1
        Ab hier hat diese Datei eine weitere Stelle, die nicht zu lesen ist. Vielleicht ist sie beschädigt, oder ihr Inhalt passt nicht zur Endung ihres Namens."
    `)
  })

  test('no value comes with an error, however many cues are fine', () => {
    expect(parsed('WEBVTT', '', '00:01.000 --> 00:02.000', 'Gut.', '', 'Verloren.').value).toBeUndefined()
  })
})

describe('every sentence', () => {
  test('shortens what stands in a damaged file, and keeps control characters away', () => {
    const [problem] = parsed('WEBVTT', '', `\u0007${'👩'.repeat(500)} --> x`).problems
    const found = problem?.code === 'transcript-timing-unreadable' ? problem.facts.found : ''
    expect(found.length).toBeLessThanOrEqual(80)
    expect(found).toMatch(/^👩+…$/u)
  })

  test('exists in English', () => {
    const { problems } = parsed('WEBVTT', '', '0:5 --> 0:8', 'Text', '', 'Verloren.')
    expect(printProblems(problems, wordsFor('en'))).toMatchInlineSnapshot(`
      "2 problems in the content. Nothing was written.

      transcripts/staffel-1/02-echte-beteiligung.vtt:3:1
        “0:5 --> 0:8” is not a readable timing: expected are start, arrow (-->) and end, both as hours:minutes:seconds.thousandths.
        Write for example:  00:00:05.000 --> 00:00:08.000

      transcripts/staffel-1/02-echte-beteiligung.vtt:6:1
        “Verloren.” stands without a timing and would be lost. If the text belongs to the cue before it, remove the blank line between; otherwise it needs a timing of its own.
        Write for example:
          00:01:02.000 --> 00:01:05.500
          Verloren."
    `)
  })
})
