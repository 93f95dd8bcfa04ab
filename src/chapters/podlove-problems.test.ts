// What an editor is told about Podlove Simple Chapters, in the words they read.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseChapterFile } from './parse-chapter-file.ts'

const source = { file: 'episodes/staffel-1/02-beteiligung.chapters.txt' }

const parsed = (...lines: readonly string[]) => parseChapterFile(lines.join('\n'), source)

const told = (...lines: readonly string[]): string => printProblems(parsed(...lines).problems, wordsFor('de'))

describe('errors, because a chapter would be lost or wrong', () => {
  test('XML without chapters', () => {
    expect(told('<html><body>Text</body></html>')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        In dieser Datei steht kein Kapitel.
        Schreib zum Beispiel:
          00:00:00 Begrüßung
          00:01:10 Was Beteiligung heißt"
    `)
  })

  test.each([
    [
      'text beside chapters',
      '<c:chapters>c:chapter start="0" title="Eins"/></c:chapters>',
      'c:chapter start="0" title="Eins"/>',
    ],
    [
      'an attribute that stands twice',
      '<c:chapters><c:chapter start="0" title="A" title="B"/></c:chapters>',
      'title="B"',
    ],
    [
      'a reference that XML does not know',
      '<c:chapters><c:chapter start="0" title="Br&uuml;cke"/></c:chapters>',
      'title="Br&uuml;cke"',
    ],
    ['a value without quotes', '<c:chapters><c:chapter start=0 title="A"/></c:chapters>', 'start=0'],
    [
      'another element in the list',
      '<c:chapters><c:kapitel start="0" title="A"/></c:chapters>',
      '<c:kapitel start="0" title="A"/>',
    ],
  ])('XML with %s', (_what, text, found) => {
    const { value, problems } = parsed(text)
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'chapters-xml-broken', facts: { found } }])
  })

  test('XML with a missing quote', () => {
    expect(
      told(
        '<psc:chapters>',
        '<psc:chapter start="0" title="Eins/>',
        '<psc:chapter start="1:00" title="Zwei"/>',
        '</psc:chapters>',
      ),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:24
        „title="Eins/>…“ passt hier nicht in das XML; ein Kapitel ginge verloren. Jedes Kapitel ist ein eigenes Element mit Schrägstrich am Ende, jeder Wert steht in Anführungszeichen, und am Schluss steht </psc:chapters>.
        Schreib zum Beispiel:  <psc:chapter start="00:01:10.500" title="Was Beteiligung heißt"/>"
    `)
  })

  test('XML with a missing slash', () => {
    expect(
      told(
        '<psc:chapters>',
        '<psc:chapter start="0" title="Eins">',
        '<psc:chapter start="1:00" title="Zwei"/>',
        '</psc:chapters>',
      ),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:1
        „<psc:chapter start="1:00" title="Zwei"/>“ passt hier nicht in das XML; ein Kapitel ginge verloren. Jedes Kapitel ist ein eigenes Element mit Schrägstrich am Ende, jeder Wert steht in Anführungszeichen, und am Schluss steht </psc:chapters>.
        Schreib zum Beispiel:  <psc:chapter start="00:01:10.500" title="Was Beteiligung heißt"/>"
    `)
  })

  test('XML that is broken off', () => {
    expect(
      told('<psc:chapters>', '<psc:chapter start="0" title="Eins"/>', '<psc:chapter start="1:00" tit'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:1
        „<psc:chapter start="1:00" tit“ passt hier nicht in das XML; ein Kapitel ginge verloren. Jedes Kapitel ist ein eigenes Element mit Schrägstrich am Ende, jeder Wert steht in Anführungszeichen, und am Schluss steht </psc:chapters>.
        Schreib zum Beispiel:  <psc:chapter start="00:01:10.500" title="Was Beteiligung heißt"/>"
    `)
  })

  test('XML with a wrong time', () => {
    expect(
      told('<psc:chapters><psc:chapter title="Eins" start="1:99"/></psc:chapters>'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:41
        In „1:99“ sind es mehr als 59 Minuten oder Sekunden.
        Schreib zum Beispiel:  <psc:chapter start="00:02:39" title="Eins"/>"
    `)
  })

  test('XML without a time', () => {
    expect(told('<psc:chapters><psc:chapter title="Eins" begin="0"/></psc:chapters>')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:15
        Dem Kapitel „Eins“ fehlt „start“, die Zeit, bei der es beginnt.
        Schreib zum Beispiel:  <psc:chapter start="00:01:10.500" title="Eins"/>

      1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:41
        Übergangen wurde, was zu Kapiteln hier steht und nicht veröffentlicht wird: „begin“."
    `)
  })

  test('several lists in a feed', () => {
    expect(
      told(
        '<rss><c:chapters><c:chapter start="0" title="Eins"/></c:chapters>',
        '<c:chapters><c:chapter start="0" title="Eins"/></c:chapters></rss>',
      ),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        In dieser Datei stehen 2 Kapitellisten. Es darf nur eine sein: die dieser Folge."
    `)
  })
})
