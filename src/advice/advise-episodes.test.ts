// Tests what is said about episodes, and when nothing is.
import { describe, expect, test } from 'vitest'
import type { ContentEpisode } from '../catalog/content.ts'
import { printProblems } from '../model/print-problems.ts'
import { anAudioFile, anEpisode, anImage, aShow } from '../testing/a-catalog.ts'
import { aContentTranscript, aTranscript } from '../testing/a-transcript.ts'
import { wordsFor } from '../words/words-for.ts'
import { adviseEpisodes } from './advise-episodes.ts'

const endingAt = (endSeconds: number, timing: 'cues' | 'none' = 'cues') =>
  aContentTranscript({ ...aTranscript(), timing }, { endSeconds })

const minutes = (number: number) => anAudioFile({ durationSeconds: number * 60 })
const chapters = [{ startSeconds: 0, title: 'Anfang', url: undefined, image: undefined }]

const advised = (changes: Partial<ContentEpisode>) =>
  adviseEpisodes({
    show: aShow(),
    episodes: [anEpisode({ transcripts: [endingAt(595)], audio: minutes(10), ...changes })],
  })
const codes = (changes: Partial<ContentEpisode>) => advised(changes).map(({ code }) => code)
const told = (changes: Partial<ContentEpisode>) => {
  expect(printProblems(advised(changes), wordsFor('en'))).not.toContain('undefined')
  return printProblems(advised(changes), wordsFor('de'))
}

test('an episode that has everything gets no advice', () => {
  expect(advised({ chapters, audio: minutes(60), transcripts: [endingAt(3550)] })).toEqual([])
})

test('a recording that could not be measured is told once, by whoever measures', () => {
  expect(codes({ audio: minutes(Number.POSITIVE_INFINITY), transcripts: [endingAt(5)] })).toEqual([])
})

describe('transcripts', () => {
  test('are missed in published episodes', () => {
    expect(told({ transcripts: [] })).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/01-anfang.md:1:1  audio
        Zu dieser Folge gibt es kein Transkript. Wer nicht hören kann, bekommt sie nicht mit, und keine Suche findet, was gesagt wird.
        Schreib zum Beispiel:  transcripts/staffel-1/01-anfang.vtt  (als Name des Transkripts; auch .srt, .json, .txt)"
    `)
    expect(codes({ transcripts: [], isDraft: true })).toEqual([])
  })

  test('that end much before the recording are told', () => {
    expect(told({ transcripts: [endingAt(500)] })).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/01-anfang.vtt:3:1
        Hier, bei 08:20, hört das Transkript auf, die Aufnahme dauert aber 10:00. Fehlt der Schluss, oder gehören die beiden nicht zusammen?"
    `)
  })

  test.each([
    [60, 3600 - 119, []],
    [60, 3600 - 121, ['transcript-ends-early']],
    [10, 600 - 59, []],
    [10, 600 - 61, ['transcript-ends-early']],
    [2, 120 - 29, []],
    [2, 120 - 31, ['transcript-ends-early']],
  ])('of %s minutes that end at second %s give %s', (length, end, expected) => {
    expect(codes({ chapters, audio: minutes(length), transcripts: [endingAt(end)] })).toEqual(expected)
  })

  test('without times end nowhere', () => {
    expect(codes({ transcripts: [endingAt(0, 'none')] })).toEqual([])
  })
})

test('chapters are missed from twenty minutes on', () => {
  expect(codes({ audio: minutes(19), transcripts: [endingAt(1130)] })).toEqual([])
  expect(told({ audio: minutes(20), transcripts: [endingAt(1190)] })).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:1:1  chapters
      Die Folge dauert 20:00 und hat keine Kapitel. Mit Kapiteln findet man eine Stelle wieder, in Apps und auf der Website.
      Schreib zum Beispiel:
        chapters:
          - "00:00 Begrüßung"
          - "04:10 Worum es geht""
  `)
})

test('a number in the title is told with the title without it', () => {
  expect(told({ title: 'Folge 1: Ein Anfang' })).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:1:1  title
      Im Titel steht die Nummer der Folge: „Folge 1“. Apps zeigen sie aus „season“ und „episode“ selbst an; auf dem Telefon bleibt sonst kein Platz für das Besondere.
      Schreib zum Beispiel:  title: Ein Anfang"
  `)
  expect(codes({ title: 'Ein Anfang 2024' })).toEqual([])
})

test('a picture of an episode needs words', () => {
  expect(told({ image: anImage() })).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:1:1  image
      Dem Bild „cover.jpg“ fehlt die Beschreibung für alle, die es nicht sehen.
      Schreib zum Beispiel:  imageAlt: Was auf dem Bild zu sehen ist."
  `)
  expect(codes({ image: anImage(), imageAlt: 'Ein Rathaus.' })).toEqual([])
})

test('guests without a host are told, unless the season has one or nobody is known', () => {
  const guests = [{ personId: 'gerda-gast', role: undefined }]
  expect(told({ seasonNumber: undefined, guests })).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:1:1  hosts
      Wer die Folge moderiert, steht weder hier noch bei ihrer Staffel. Apps zeigen dann nur die Gäste, als wäre die Sendung ihre. „hosts: []“ sagt, dass es nicht bekannt ist.
      Schreib zum Beispiel:  hosts: [vorname-nachname]"
  `)
  expect(codes({ seasonNumber: undefined, guests, hosts: [] })).toEqual([])
  expect(codes({ guests })).toEqual([])
  expect(codes({ seasonNumber: undefined })).toEqual([])
})
