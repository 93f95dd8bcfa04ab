// What an editor is told about a chapter file that could be read all the same, in the words they read.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseChapterFile } from './parse-chapter-file.ts'

const source = { file: 'episodes/staffel-1/02-beteiligung.chapters.txt' }

const parsed = (...lines: readonly string[]) => parseChapterFile(lines.join('\n'), source)

const told = (...lines: readonly string[]): string => printProblems(parsed(...lines).problems, wordsFor('de'))

const json = (...entries: readonly string[]): string =>
  `{ "version": "1.2.0",\n  "chapters": [\n    ${entries.join(',\n    ')}\n] }`

const starts = (...lines: readonly string[]) =>
  parsed(...lines).value?.chapters.map(({ startSeconds, title }) => [startSeconds, title])

describe('advice, because it could be read', () => {
  test('chapters out of order', () => {
    const lines = ['00:01:10.000 Zwei', '00:00:00.000 Eins', '00:02:00.000 Drei', '00:01:50.000 Mehr']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.chapters.txt:2:1
        „Eins“ beginnt bei 00:00:00, früher als das Kapitel davor (2-mal in dieser Datei, hier zuerst). Die Kapitel wurden nach ihrem Anfang sortiert."
    `)
    expect(starts(...lines)).toEqual([
      [0, 'Eins'],
      [70, 'Zwei'],
      [110, 'Mehr'],
      [120, 'Drei'],
    ])
  })

  test('chapters in the same second', () => {
    const lines = ['0.0\t0.0\tEins', '9.1\t9.1\tZwei', '9.8\t9.8\tDrei', '9.9\t9.9\tVier']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:1
        „Drei“ beginnt bei 00:00:09, in derselben Sekunde wie „Zwei“ (2-mal in dieser Datei, hier zuerst). Apps zeigen davon nur eines; „Drei“ wurde weggelassen."
    `)
    expect(starts(...lines)).toEqual([
      [0, 'Eins'],
      [9.1, 'Zwei'],
    ])
  })

  test('ends that leave a gap', () => {
    const lines = ['0.0\t5.0\tEins', '9.0\t12.0\tZwei', '12.5\t13.0\tDrei']
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.chapters.txt:1:1
        „Eins“ soll bei 00:00:05 enden, das nächste Kapitel beginnt dann aber nicht. In Apps dauert ein Kapitel, bis das nächste beginnt; das Ende wurde übergangen."
    `)
    expect(starts(...lines)).toEqual([
      [0, 'Eins'],
      [9, 'Zwei'],
      [12.5, 'Drei'],
    ])
  })

  test('hidden chapters', () => {
    const lines = [
      json(
        '{ "startTime": 0, "title": "Eins" }',
        '{ "startTime": 5, "toc": false }',
        '{ "startTime": 9, "title": "Werbung", "toc": false }',
      ),
    ]
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.chapters.txt:4:5
        Das Kapitel bei 00:00:05 ist mit „toc“ als unsichtbar markiert (2-mal in dieser Datei, hier zuerst). Manche Apps zeigen solche Kapitel trotzdem; es wurde weggelassen."
    `)
    expect(starts(...lines)).toEqual([[0, 'Eins']])
  })

  test('other values in metadata of ffmpeg, whatever is escaped in their names', () => {
    const lines = [';FFMETADATA1', '[CHAPTER]', 'TIMEBASE=1/1', 'START=0', 'title=Eins', 'a\\=b=c']
    expect(parsed(...lines).problems).toMatchObject([
      { code: 'chapters-keys-unused', line: 6, facts: { keys: ['a=b'] } },
    ])
  })

  test('places and other keys', () => {
    const lines = [
      json(
        '{ "startTime": 0, "title": "Eins", "location": { "name": "Wolfsburg", "geo": "geo:52.4,10.8" }, "value": 1 }',
        '{ "startTime": 60, "title": "Zwei", "location": {} }',
      ),
    ]
    expect(told(...lines)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.chapters.txt:3:52
        Übergangen wurde, was zu Kapiteln hier steht und nicht veröffentlicht wird: „location“, „value“ (3-mal in dieser Datei, hier zuerst)."
    `)
    expect(starts(...lines)).toEqual([
      [0, 'Eins'],
      [60, 'Zwei'],
    ])
  })
})
