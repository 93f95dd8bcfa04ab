// What an editor is told about a transcript in HTML, in the words they read.
import { expect, test } from 'vitest'
import { printProblems } from '../../model/print-problems.ts'
import { wordsFor } from '../../words/words-for.ts'
import { parsePodcastHtml } from './parse-podcast-html.ts'

const source = { file: 'transcripts/a.html', language: 'de' }

const told = (html: string, language: 'de' | 'en' = 'de'): string => {
  const { value, problems } = parsePodcastHtml(html, source)
  const isRead = problems.every(({ severity }) => severity === 'advice')
  expect(value !== undefined).toBe(isRead)
  return printProblems(problems, wordsFor(language))
}

test('a file that is no transcript', () => {
  expect(told('<div>Irgendetwas</div>')).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/a.html:1:1
      Diese HTML-Datei ist kein Transkript: Es gibt darin weder Absätze (p) noch Namen (cite) oder Zeiten (time).
      Schreib zum Beispiel:
        <cite>Vorname Nachname:</cite>
        <time>0:12</time>
        <p>Was gesagt wird.</p>"
  `)
})

test('a whole page', () => {
  expect(
    told('<html><body>\n<nav>Start</nav><h1>Folge</h1><p>Text</p><footer>Impressum</footer>'),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/a.html:2:1
      „<nav>“ zeigt, dass dies eine ganze Webseite ist. Was darauf gesprochener Text ist und was Menü oder Fußzeile, lässt sich nicht erkennen. Hier darf nur das Transkript selbst stehen.
      Schreib zum Beispiel:
        <cite>Vorname Nachname:</cite>
        <time>0:12</time>
        <p>Was gesagt wird.</p>

    1 Hinweis zum Inhalt. Er hält nichts auf.

    transcripts/a.html:2:17
      „Folge“ ist eine Überschrift und gilt nicht als gesprochener Text. Sie wurde weggelassen; Kapitel stehen in der Datei der Folge unter „chapters“."
  `)
})

test('elements nested beyond reason', () => {
  expect(told(`<p>Text</p>\n${'<b>'.repeat(600)}x`)).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/a.html:2:1501
      Hier stecken mehr als fünfhundert Elemente ineinander. So sieht kein Transkript aus, wahrscheinlich ist die Datei beschädigt.
      Schreib zum Beispiel:
        <cite>Vorname Nachname:</cite>
        <time>0:12</time>
        <p>Was gesagt wird.</p>"
  `)
})

test('a time that cannot be read', () => {
  expect(told('<cite>Anna:</cite>\n<time>bald</time><p>Text</p>')).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/a.html:2:1
      „bald“ ist keine lesbare Zeit: Erwartet werden Minuten und Sekunden oder Stunden, Minuten und Sekunden.
      Schreib zum Beispiel:  <time>1:02:03</time>"
  `)
})

test.each([
  '<p>Wenn 1 <a und b dann c',
  '<p>Wenn a <b und c</p>',
  '<p>Text</p><script>var a',
  '<p>Text</p><!-- weg',
  '<h2>Titel<p>Text</p>',
  '<p>A <b c="d>e</p>',
])('text that a broken tag swallows: %s', (html) => {
  expect(told(html)).toContain('etwas nicht geschlossen, und der Text dahinter ginge verloren')
})

test('a broken tag', () => {
  expect(told('<p>Wenn a <b und c</p>')).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/a.html:1:11
      Bei „<b und c</p>“ ist etwas nicht geschlossen, und der Text dahinter ginge verloren. Es fehlt ein „>“ oder das schließende Element; ein einzelnes „<“ im Text wird als &lt; geschrieben."
  `)
})

test('what is left out', () => {
  const html =
    '<head><title>Folge 1</title></head>\n<h2>Kapitel 1</h2>\n<script>alert(1)</script>\n<!-- weg --><!-- auch -->\n<p>Das ist <laut>ja</laut>.</p><time>0:05</time>'
  expect(told(html)).toMatchInlineSnapshot(`
    "6 Hinweise zum Inhalt. Sie halten nichts auf.

    transcripts/a.html:1:7
      „Folge 1“ steht in einem Element, das nicht zum Lesen gedacht ist. Es wurde weggelassen.

    transcripts/a.html:2:1
      „Kapitel 1“ ist eine Überschrift und gilt nicht als gesprochener Text. Sie wurde weggelassen; Kapitel stehen in der Datei der Folge unter „chapters“.

    transcripts/a.html:3:1
      Hier steht ein Skript. Es gehört nicht in ein Transkript und wurde weggelassen.

    transcripts/a.html:4:1
      „weg“ ist ein Kommentar (2-mal in dieser Datei, hier zuerst) und gilt nicht als gesprochener Text. Er wurde weggelassen.

    transcripts/a.html:5:12
      „<laut>“ ist kein Element, das es in HTML gibt. Es wurde weggelassen, der Text darin blieb. Soll es als Text erscheinen, schreib „<“ als &lt;.
      Schreib zum Beispiel:  &lt;laut&gt;

    transcripts/a.html:5:32
      Zu dieser Zeitangabe gibt es keinen Text. Sie wurde übergangen."
  `)
  expect(parsePodcastHtml(html, source).value?.cues.map(({ text }) => text)).toEqual(['Das ist ja.'])
})

test('nothing about elements that hold no text', () => {
  expect(
    told(
      '<meta charset="utf-8"><style></style><!-- --><hr><img src="a.png" alt><h2></h2><x-y></x-y><p hidden>Text</p>',
    ),
  ).toBe('')
})

test('no text at all', () => {
  expect(told(' ')).toContain('Das Transkript enthält keinen gesprochenen Text.')
})

test('the same in English', () => {
  expect(told('<p>a</p><time>soon</time>', 'en')).toMatchInlineSnapshot(`
    "1 problem in the content. Nothing was written.

    transcripts/a.html:1:9
      “soon” is not a readable time: expected are minutes and seconds, or hours, minutes and seconds.
      Write for example:  <time>1:02:03</time>"
  `)
})

test('a name without text', () => {
  expect(told('<cite>Anna:</cite><cite>Berta:</cite><p>Ja.</p>')).toContain(
    'Hinter dem Namen „Anna“ steht kein Text',
  )
})
