// What an editor is told about apps that would show the chapters badly or not at all.
import { describe, expect, test } from 'vitest'
import type { Chapter } from '../model/episode.ts'
import { printProblems } from '../model/print-problems.ts'
import type { Locate } from '../model/problem.ts'
import { wordsFor } from '../words/words-for.ts'
import { chapterAdvice } from './chapter-advice.ts'

const file = 'episodes/staffel-1/02-beteiligung.md'
const locate: Locate = ([, index]) => ({ file, line: 10 + Number(index ?? -1), column: 5 })

const durationSeconds = 3600

const chaptersOf = (...marks: readonly (readonly [number, string])[]): readonly Chapter[] =>
  marks.map(([startSeconds, title]) => ({ startSeconds, title, url: undefined, image: undefined }))

const adviceFor = (...marks: readonly (readonly [number, string])[]) =>
  chapterAdvice(chaptersOf(...marks), durationSeconds, locate)

const told = (...marks: readonly (readonly [number, string])[]): string =>
  printProblems(adviceFor(...marks), wordsFor('de'))

const codes = (...marks: readonly (readonly [number, string])[]) =>
  adviceFor(...marks).map(({ code }) => code)

const fine = [
  [0, 'Begrüßung'],
  [30, 'x'.repeat(39)],
  [3570, 'Ausblick © ™ 1 # ‼'],
] as const

describe('advice about apps', () => {
  test('is not given where all apps show the chapters, nor where there are none', () => {
    expect(adviceFor(...fine)).toEqual([])
    expect(adviceFor()).toEqual([])
  })

  test('says what happens with fewer than three', () => {
    expect(told([0, 'Eins'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:9:5  chapters
        Diese Folge hat nur ein Kapitel. Spotify und YouTube zeigen Kapitel erst ab drei, vorher gar keine; Apple Podcasts übergeht die Liste in der Beschreibung."
    `)
    expect(told([0, 'Eins'], [60, 'Zwei'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:9:5  chapters
        Diese Folge hat nur 2 Kapitel. Spotify und YouTube zeigen Kapitel erst ab drei, vorher gar keine; Apple Podcasts übergeht die Liste in der Beschreibung."
    `)
  })

  test('says what happens where the first is not at zero', () => {
    expect(told([1, 'Eins'], [60, 'Zwei'], [90, 'Drei'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:10:5  chapters
        Das erste Kapitel, „Eins“, beginnt erst bei 00:00:01. Spotify und YouTube zeigen dann gar keine Kapitel, Apple Podcasts übergeht die Liste in der Beschreibung. Das erste Kapitel beginnt bei null.
        Schreib zum Beispiel:  00:00 Begrüßung"
    `)
    expect(codes([0.9, 'Eins'], [60, 'Zwei'], [90, 'Drei'])).toEqual([])
  })

  test('says what happens to short ones, the last one included', () => {
    expect(told([0, 'Eins'], [29.9, 'Zwei'], [90, 'Drei'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:10:5  chapters
        „Eins“ bei 00:00:00 dauert nur 29 Sekunden. Spotify rät zu mindestens 30 Sekunden: Kürzere sind in der Leiste kaum zu treffen."
    `)
    expect(told([0, 'Eins'], [20, 'Zwei'], [29, 'Drei'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:11:5  chapters
        „Zwei“ bei 00:00:20 dauert nur 9 Sekunden (2-mal in dieser Folge). YouTube zeigt dann gar keine Kapitel, es verlangt mindestens 10 Sekunden. Spotify rät zu mindestens 30 Sekunden: Kürzere sind in der Leiste kaum zu treffen."
    `)
    expect(told([0, 'Eins'], [60, 'Zwei'], [3599, 'Drei'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:12:5  chapters
        „Drei“ bei 00:59:59 dauert nur eine Sekunde. YouTube zeigt dann gar keine Kapitel, es verlangt mindestens 10 Sekunden. Spotify rät zu mindestens 30 Sekunden: Kürzere sind in der Leiste kaum zu treffen."
    `)
    expect(codes([0, 'Eins'], [30, 'Zwei'], [60, 'Drei'])).toEqual([])
    expect(codes([0, 'Eins'], [60, 'Zwei'], [3600 + 5, 'Drei'])).toEqual([])
  })

  test('says what happens to long titles', () => {
    expect(told(fine[0], [30, 'x'.repeat(40)], fine[2])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:11:5  chapters
        Der Kapiteltitel „xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx“ hat 40 Zeichen. Spotify rät zu weniger als 40: Auf dem Telefon ist von längeren nur der Anfang zu lesen."
    `)
    expect(told(fine[0], [30, 'y'.repeat(40)], [60, 'x'.repeat(46)])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:12:5  chapters
        Der Kapiteltitel „xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx“ hat 46 Zeichen (2-mal in dieser Folge). Spotify rät zu weniger als 40, Apple Podcasts zu höchstens 45: Auf dem Telefon ist von längeren nur der Anfang zu lesen."
    `)
    expect(told(fine[0], [30, 'x'.repeat(45)], fine[2])).not.toContain('Apple')
  })

  test.each(['🎙️', '❤️', '🇩🇪', '1️⃣', '👩‍👩‍👧'])('says what happens to titles with %s', (emoji) => {
    expect(codes(fine[0], fine[1], [60, `Ende ${emoji}`])).toEqual(['chapters-emoji'])
  })

  test('shows the emoji in its place', () => {
    expect(told(fine[0], [30, 'Los 🎉'], [60, '🎙'], [90, 'Ende 🎙️'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/02-beteiligung.md:11:5  chapters
        Im Kapiteltitel „Los 🎉“ steht ein Emoji (2-mal in dieser Folge). Spotify will Kapiteltitel als reinen Text und rät von Emojis ab."
    `)
  })

  test('is given at most once for each rule, in the order of the editors’ list', () => {
    const chapters = [
      [500, '🎉'.repeat(50)],
      [501, '🎉'.repeat(60)],
    ] as const
    expect(codes(...chapters)).toEqual([
      'chapters-few',
      'chapters-late-start',
      'chapters-short',
      'chapters-long-title',
      'chapters-emoji',
    ])
    expect(adviceFor([60, 'Zwei'], [0, 'Eins'], [90, 'Los 🎉']).map(({ line }) => line)).toEqual([12])
  })

  test('exists in English', () => {
    const advice = adviceFor([5, `${'x'.repeat(50)} 🎉`], [6, 'Zwei'])
    expect(printProblems(advice, wordsFor('en'))).toMatchInlineSnapshot(`
      "5 pieces of advice on the content. They stop nothing.

      episodes/staffel-1/02-beteiligung.md:9:5  chapters
        This episode has only 2 chapters. Spotify and YouTube show chapters only where there are three, and none before; Apple Podcasts passes over the list in the description.

      episodes/staffel-1/02-beteiligung.md:10:5  chapters
        In the chapter title “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 🎉” there is an emoji. Spotify wants chapter titles as plain text and advises against emoji.

      episodes/staffel-1/02-beteiligung.md:10:5  chapters
        The first chapter, “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 🎉”, begins as late as 00:00:05. Spotify and YouTube then show no chapters at all, and Apple Podcasts passes over the list in the description. The first chapter begins at zero.
        Write for example:  00:00 Welcome

      episodes/staffel-1/02-beteiligung.md:10:5  chapters
        The chapter title “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 🎉” has 52 characters. Spotify advises fewer than 40, Apple Podcasts at most 45: of longer ones a phone shows only the beginning.

      episodes/staffel-1/02-beteiligung.md:10:5  chapters
        “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 🎉” at 00:00:05 lasts only one second. YouTube then shows no chapters at all, it asks for at least 10 seconds. Spotify advises at least 30 seconds: shorter ones are hard to hit in the bar."
    `)
  })
})
