import { expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { checkNotes } from './check-notes.ts'

const check = (markdown: string) =>
  checkNotes(markdown, { file: 'episodes/staffel-1/02-x.md', firstLine: 10 })
const places = (markdown: string): readonly string[] =>
  check(markdown).map(({ code, severity, line, column }) => `${line}:${column} ${code} ${severity}`)

test('finds nothing wrong with plain notes', () => {
  expect(
    check(
      '## Über\n\nEin **Satz** mit 3 < 4, [Link](https://x.example), [Ort](/orte/), [Minute](#t-60), <a@b.example>, ftp://x.de, \\<b> und `<i>`.\n\n![Schrank](/a.png)',
    ),
  ).toEqual([])
})

test('says where links stand that are refused, whatever their form', () => {
  expect(
    places(
      'Text [a](javascript:x)\n\n> - *[b](&#100;ata:y)*\n>   <vbscript:z>\n\n[c][r]\n\n[r]: ftp://d.example',
    ),
  ).toEqual([
    '10:6 notes-refused-link error',
    '12:6 notes-refused-link error',
    '13:5 notes-refused-link error',
    '15:1 notes-refused-link error',
  ])
})

test('says where raw HTML stands, once for each tag that opens', () => {
  expect(places('# A <b>fett</b>\n\n- <div class="x">\n  und <!-- Kommentar -->\n\n`<i>` \\<u>\n')).toEqual([
    '10:5 notes-raw-html advice',
    '12:3 notes-raw-html advice',
    '13:7 notes-raw-html advice',
  ])
})

test('advises on links that do not work everywhere', () => {
  expect(places('[a](http://x.example) http://y.example http://y.example [b](folgen/x/)')).toEqual([
    '10:1 notes-insecure-link advice',
    '10:23 notes-insecure-link advice',
    '10:40 notes-insecure-link advice',
    '10:57 notes-relative-link advice',
  ])
})

test('advises on pictures', () => {
  expect(places('![](/a.png) ![b](https://x.example/b.png)')).toEqual([
    '10:1 notes-image-without-alt advice',
    '10:13 notes-foreign-image advice',
  ])
})

test('reports an error also behind a heap of advice', () => {
  const problems = check(`${'<b>'.repeat(5000)} [a](javascript:x)`)
  expect(problems).toHaveLength(51)
  expect(problems.at(-1)).toMatchObject({ code: 'notes-refused-link', column: 15_002 })
})

const all = [
  'Das <marquee>steht</marquee> im [Artikel](javascript:open(1)), auch [hier](http://alt.example/seite)',
  'und [dort](../folgen/anfang/). ![](/bilder/rathaus.jpg)',
  '![Das Logo](https://anderswo.example/logo.png)',
].join('\n')

test('says in German what is wrong and what to write', () => {
  expect(printProblems(check(all), wordsFor('de'))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/02-x.md:10:33
      „javascript:open(1)“ kann kein Ziel eines Links sein: Erlaubt sind Adressen mit https:, http:, mailto: oder tel: und Pfade dieser Website.
      Schreib zum Beispiel:  [Text des Links](https://…)

    5 Hinweise zum Inhalt. Sie halten nichts auf.

    episodes/staffel-1/02-x.md:10:5
      „<marquee>“ sieht nach HTML aus. In den Texten gilt nur Markdown, deshalb erscheint das HTML als lesbarer Text.
      Schreib zum Beispiel:  **fett**, *kursiv*, [Link](https://…)

    episodes/staffel-1/02-x.md:10:69
      „http://alt.example/seite“ ist nicht verschlüsselt (http). In Podcast-Apps steht die Adresse deshalb nur als Text.
      Schreib zum Beispiel:  https://alt.example/seite

    episodes/staffel-1/02-x.md:11:5
      „../folgen/anfang/“ hängt davon ab, auf welcher Seite der Link steht. Eindeutig ist ein Pfad, der mit einem Schrägstrich beginnt, oder eine ganze Adresse.
      Schreib zum Beispiel:  [Text des Links](/folgen/anfang/)

    episodes/staffel-1/02-x.md:11:32
      Dem Bild „/bilder/rathaus.jpg“ fehlt die Beschreibung für alle, die es nicht sehen.
      Schreib zum Beispiel:  ![Was auf dem Bild zu sehen ist](/bilder/rathaus.jpg)

    episodes/staffel-1/02-x.md:12:1
      Das Bild „https://anderswo.example/logo.png“ wird weggelassen: Bilder kommen nur von dieser Website, ihr Pfad beginnt mit einem Schrägstrich.
      Schreib zum Beispiel:  [Beschreibung des Bildes](https://anderswo.example/logo.png)"
  `)
})

test('says the same in English', () => {
  expect(printProblems(check(all), wordsFor('en'))).toMatchInlineSnapshot(`
    "1 problem in the content. Nothing was written.

    episodes/staffel-1/02-x.md:10:33
      “javascript:open(1)” cannot be the target of a link: allowed are addresses with https:, http:, mailto: or tel: and paths of this site.
      Write for example:  [Text of the link](https://…)

    5 pieces of advice on the content. They stop nothing.

    episodes/staffel-1/02-x.md:10:5
      “<marquee>” looks like HTML. These texts are Markdown only, so the HTML shows as readable text.
      Write for example:  **bold**, *italic*, [link](https://…)

    episodes/staffel-1/02-x.md:10:69
      “http://alt.example/seite” is not encrypted (http). Podcast apps therefore show the address as text only.
      Write for example:  https://alt.example/seite

    episodes/staffel-1/02-x.md:11:5
      “../folgen/anfang/” depends on the page the link stands on. A path that starts with a slash, or a whole address, is unambiguous.
      Write for example:  [Text of the link](/folgen/anfang/)

    episodes/staffel-1/02-x.md:11:32
      The image “/bilder/rathaus.jpg” lacks a description for those who do not see it.
      Write for example:  ![What can be seen in the image](/bilder/rathaus.jpg)

    episodes/staffel-1/02-x.md:12:1
      The image “https://anderswo.example/logo.png” is left out: images come from this site only, their path starts with a slash.
      Write for example:  [Description of the image](https://anderswo.example/logo.png)"
  `)
})

test('offers no half address', () => {
  const [problem] = check(`[a](http://x.example/${'lang'.repeat(40)})`)
  expect(problem && printProblems([problem], wordsFor('de'))).not.toContain('https:')
})
