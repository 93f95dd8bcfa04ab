// What an editor is told about a transcript in plain text or Markdown, in the words they read.
import { expect, test } from 'vitest'
import { printProblems } from '../../model/print-problems.ts'
import { wordsFor } from '../../words/words-for.ts'
import { parseText } from './parse-text.ts'

const told = (text: string, language: 'de' | 'en' = 'de'): string =>
  printProblems(parseText(text, { file: 'transcripts/a.md', language: 'de' }).problems, wordsFor(language))

test('times that cannot be read', () => {
  const text = '[00:00:01] Eins.\n\n[00:00:75] Zwei.\n\n[00:00:09:12] Drei.'
  expect(parseText(text, { file: 'transcripts/a.md', language: 'de' }).value).toBeUndefined()
  expect(told(text)).toMatchInlineSnapshot(`
    "2 Probleme im Inhalt. Es wurde nichts geschrieben.

    transcripts/a.md:3:1
      „00:00:75“ ist keine lesbare Zeit: Erwartet werden Stunden, Minuten und Sekunden, Minuten und Sekunden höchstens 59.
      Schreib zum Beispiel:  [00:12:34]

    transcripts/a.md:5:1
      „00:00:09:12“ ist keine lesbare Zeit: Erwartet werden Stunden, Minuten und Sekunden, Minuten und Sekunden höchstens 59.
      Schreib zum Beispiel:  [00:00:09]"
  `)
})

test('what is left out', () => {
  const text =
    '---\ntitle: Folge\n---\n# Kapitel 1\n\nText. <!-- weg -->\n\n## Kapitel 2\n\nMehr.\n\n<!--\nauch weg\n-->'
  expect(told(text)).toMatchInlineSnapshot(`
    "3 Hinweise zum Inhalt. Sie halten nichts auf.

    transcripts/a.md:1:1
      Der Kopf der Datei zwischen den Zeilen „---“ gilt nicht als gesprochener Text und wurde weggelassen. Er beginnt mit „title: Folge“.

    transcripts/a.md:4:1
      „Kapitel 1“ ist eine Überschrift (2-mal in dieser Datei, hier zuerst) und gilt nicht als gesprochener Text. Sie wurde weggelassen; Kapitel stehen in der Datei der Folge unter „chapters“.

    transcripts/a.md:6:1
      „weg“ ist ein Kommentar (2-mal in dieser Datei, hier zuerst) und gilt nicht als gesprochener Text. Er wurde weggelassen."
  `)
})

test('what was taken for words', () => {
  expect(told('Eins.\n\n12:30 war ich da.\n\nDrei.\n\nMerke: so.\n\nFünf.\n\nSechs.')).toMatchInlineSnapshot(`
    "2 Hinweise zum Inhalt. Sie halten nichts auf.

    transcripts/a.md:3:1
      „12:30“ am Anfang der Zeile gilt als gesprochener Text, nicht als Zeit: Der Rest der Datei spricht dagegen. Ist es doch eine Zeit, gehört sie in eckige Klammern.
      Schreib zum Beispiel:  [12:30]

    transcripts/a.md:7:1
      „Merke:“ am Anfang gilt als gesprochener Text, nicht als Name: Er kommt zu selten vor, um sicher zu sein. Ist es doch ein Name, gehört er zwischen Sternchen.
      Schreib zum Beispiel:  **Merke:**"
  `)
})

test('what was taken for a name', () => {
  expect(told('Anna: Eins.\n\nBerta: Zwei.\n\nAnna: Drei.')).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    transcripts/a.md:3:1
      „Berta:“ gilt als Name, obwohl er nur einmal vorkommt. Gehört er zum gesprochenen Text, muss der Doppelpunkt weg."
  `)
})

test.each([
  'Transcribed by https://otter.ai',
  '(Transcribed by TurboScribe.ai. Go Unlimited to remove this message.)',
  'Transkribiert von www.dienst.example.',
])('what a service wrote below or above: %s', (credit) => {
  for (const text of [
    `**Anna:** Ja.\n\n**Berta:** Nein.\n\n${credit}\n`,
    `${credit}\n\n**Anna:** Ja.\n\n**Berta:** Nein.\n`,
  ]) {
    const { value, problems } = parseText(text, { file: 'transcripts/a.txt', language: 'de' })
    expect(value?.cues.map((cue) => cue.text)).toEqual(['Ja.', 'Nein.'])
    expect(problems).toMatchObject([{ code: 'transcript-text-credit', facts: { found: credit, count: 1 } }])
  }
  expect(told('Ja.\n\nTranscribed by https://otter.ai')).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    transcripts/a.md:3:1
      „Transcribed by https://otter.ai“ hat das Programm dazugeschrieben, mit dem das Transkript entstand. Die Zeile gilt nicht als gesprochener Text und wurde weggelassen."
  `)
})

test('what somebody says of a service stays', () => {
  for (const said of ['Transcribed by otter.ai, so sagt man hier.', 'Transkribiert von Anna.'])
    expect(told(`Ja.\n\n${said}`)).toBe('')
})

test('names and times without text', () => {
  expect(told('[0:01] **Anna**:\n\n[0:05] **Berta**: Ja.\n\n[0:09]')).toMatchInlineSnapshot(`
    "2 Hinweise zum Inhalt. Sie halten nichts auf.

    transcripts/a.md:1:1
      Zu dieser Zeitangabe gibt es keinen Text (2-mal in dieser Datei, hier zuerst). Sie wurde übergangen.

    transcripts/a.md:1:1
      Hinter dem Namen „Anna“ steht kein Text. Er wurde übergangen."
  `)
})

test('times that run backwards', () => {
  expect(told('[0:09] Eins.\n\n[0:05] Zwei.\n\n[0:12] Drei.')).toContain('früher als der davor')
})

test('no text at all', () => {
  expect(told('# Nur ein Titel\n')).toContain('Das Transkript enthält keinen gesprochenen Text.')
})

test('the same in English', () => {
  expect(told('[0:75] Eins.\n\n# Title\n', 'en')).toMatchInlineSnapshot(`
    "1 problem in the content. Nothing was written.

    transcripts/a.md:1:1
      “0:75” is not a readable time: expected are hours, minutes and seconds, minutes and seconds up to 59.
      Write for example:  [00:12:34]

    1 piece of advice on the content. It stops nothing.

    transcripts/a.md:3:1
      “Title” is a heading and does not count as speech. It was left out; chapters stand in the episode's file under “chapters”."
  `)
})
