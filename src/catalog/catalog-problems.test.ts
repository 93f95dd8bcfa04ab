// Tests that everything wrong between the files of a show is found, with a sentence that helps.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import type { Problem } from '../model/problem.ts'
import { aContent, anAudioFile, anEpisode, aSeason, type ContentChanges } from '../testing/a-catalog.ts'
import { aContentTranscript, aTranscript } from '../testing/a-transcript.ts'
import { wordsFor } from '../words/words-for.ts'
import { assembleCatalog } from './assemble-catalog.ts'

const problemsOf = (changes: ContentChanges): readonly Problem[] =>
  assembleCatalog(aContent(changes), {
    nowEpochMs: Date.UTC(2030, 0, 1),
    baseUrl: 'https://sendung.example/',
    mintGuid: () => '7e57ab1e-0000-4000-8000-000000000000',
  }).problems

const printed = (changes: ContentChanges): string => printProblems(problemsOf(changes), wordsFor('de'))

const second = anEpisode({
  id: 'staffel-1/02-zwei',
  episodeNumber: 2,
  publishedEpochMs: Date.UTC(2022, 0, 1),
})

describe('references', () => {
  test('offers the nearest person for an unknown one', () => {
    expect(
      printed({ episodes: [anEpisode({ guests: [{ personId: 'gerda-gats', role: undefined }] })] }),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/01-anfang.md:1:1  guests
        „gerda-gats“ steht nicht in people.yaml.
        Schreib zum Beispiel:  gerda-gast"
    `)
  })

  test('says where to add a place that is like no other', () => {
    expect(printed({ episodes: [anEpisode({ placeIds: ['buxtehude'] })] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/01-anfang.md:1:1  places
        „buxtehude“ steht nicht in places.yaml.
        Schreib zum Beispiel:
          buxtehude:
            name: …   # neuer Eintrag in episodes/places.yaml"
    `)
  })

  test('finds unknown topics, hosts, hosts of seasons, and all at once', () => {
    const problems = problemsOf({
      show: { seasons: [aSeason({ hostIds: ['niemand'] })] },
      episodes: [anEpisode({ topicIds: ['x'], hosts: [{ personId: 'y', role: undefined }] })],
    })
    expect(problems.map((problem) => problem.code)).toEqual(['id-unknown', 'id-unknown', 'id-unknown'])
  })

  test('names the seasons there are', () => {
    expect(printed({ episodes: [anEpisode({ seasonNumber: 4 })] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/01-anfang.md:1:1  season
        Eine Staffel 4 gibt es in show.yaml nicht; dort steht nur Staffel 1.
        Schreib zum Beispiel:  season: 1"
    `)
  })
})

describe('what only one may have', () => {
  test('refuses two episodes with one guid', () => {
    expect(
      printed({ episodes: [{ ...second, guid: 'eine' }, anEpisode({ guid: 'eine' })] }),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-zwei.md:1:1  guid
        Dieselbe guid steht schon in episodes/staffel-1/01-anfang.md. Apps würden nur eine der beiden Folgen zeigen. Die guid der älteren Folge bleibt, die neue Folge bekommt eine eigene.
        Schreib zum Beispiel:  guid: 7e57ab1e-0000-4000-8000-000000000000"
    `)
  })

  test('refuses two episodes with one number, and offers the next', () => {
    expect(printed({ episodes: [anEpisode(), { ...second, episodeNumber: 1 }] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-zwei.md:1:1  episode
        Folge 1 der Staffel 1 gibt es schon: episodes/staffel-1/01-anfang.md.
        Schreib zum Beispiel:  episode: 2"
    `)
  })

  test('lets a bonus to episode 1 carry its number', () => {
    expect(problemsOf({ episodes: [anEpisode(), { ...second, type: 'bonus', episodeNumber: 1 }] })).toEqual(
      [],
    )
  })

  test('refuses two files with one address', () => {
    expect(printed({ episodes: [anEpisode(), { ...second, slug: 'anfang' }] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-zwei.md:1:1
        Diese Folge bekäme dieselbe Adresse wie episodes/staffel-1/01-anfang.md: „anfang“. Eine der beiden Dateien braucht einen anderen Namen."
    `)
  })

  test('refuses one recording for two episodes', () => {
    const audio = anAudioFile({ file: 'staffel-1/eins.mp3' })
    expect(printed({ episodes: [anEpisode({ audio }), { ...second, audio }] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-zwei.md:1:1  audio
        Die Aufnahme „staffel-1/eins.mp3“ gehört schon zu episodes/staffel-1/01-anfang.md. Apps laden dieselbe Adresse nur einmal."
    `)
  })

  test('refuses a page or a season at an address that is taken', () => {
    const page = { slug: 'staffel-1', title: 'x', description: 'x', kind: 'text' as const, markdown: '' }
    expect(printed({ pages: [page] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1.md:1:1
        Die Adresse /staffel-1/ ist schon vergeben, siehe episodes/show.yaml."
    `)
  })

  test('also sees drafts, which are published one day', () => {
    const draft = { ...second, guid: 'eine', isDraft: true }
    expect(problemsOf({ episodes: [anEpisode({ guid: 'eine' }), draft] }).map(({ code }) => code)).toEqual([
      'guid-twice',
    ])
  })
})

describe('one episode', () => {
  test('asks for season and number in a serial show', () => {
    expect(
      printed({ episodes: [second, anEpisode({ seasonNumber: undefined, episodeNumber: undefined })] }),
    ).toMatchInlineSnapshot(`
      "2 Probleme im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/01-anfang.md:1:1  episode
        Die Sendung ist eine Serie (type: serial): Jede volle Folge braucht ihre Nummer in der Staffel.
        Schreib zum Beispiel:  episode: 1

      episodes/staffel-1/01-anfang.md:1:1  season
        Die Sendung ist eine Serie (type: serial): Jede volle Folge braucht ihre Staffel, sonst ordnen Apps sie falsch ein.
        Schreib zum Beispiel:  season: 1"
    `)
  })

  test('lets trailers and episodic shows go without numbers', () => {
    const loose = { seasonNumber: undefined, episodeNumber: undefined }
    expect(problemsOf({ episodes: [anEpisode({ ...loose, type: 'trailer' })] })).toEqual([])
    expect(problemsOf({ show: { type: 'episodic' }, episodes: [anEpisode(loose)] })).toEqual([])
  })

  test('refuses a chapter at or after the end', () => {
    const chapters = [
      { startSeconds: 120.3, title: 'Noch drin', url: undefined, image: undefined },
      { startSeconds: 3725, title: 'Zu spät', url: undefined, image: undefined },
    ]
    expect(printed({ episodes: [anEpisode({ chapters })] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/01-anfang.md:1:1  chapters
        Das Kapitel „Zu spät“ beginnt bei 1:02:05, die Aufnahme ist aber nach 02:00 zu Ende. Wurde sie neu geschnitten, verschiebt npm run retime die Kapitel."
    `)
  })

  test('refuses a transcript that outlasts the recording', () => {
    const transcripts = [aContentTranscript(aTranscript(), { endSeconds: 200 })]
    expect(printed({ episodes: [anEpisode({ transcripts })] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/01-anfang.vtt:3:1
        Das Transkript reicht bis 03:20, die Aufnahme ist aber nach 02:00 zu Ende. Gehören die beiden zusammen? Wurde die Aufnahme neu geschnitten, verschiebt npm run retime die Zeiten."
    `)
  })

  test('lets the estimated end of a transcript pass that only has starts, unless it is far off', () => {
    const ending = (endSeconds: number) =>
      problemsOf({
        episodes: [
          anEpisode({
            transcripts: [aContentTranscript({ ...aTranscript(), timing: 'starts' }, { endSeconds })],
          }),
        ],
      }).map(({ code }) => code)
    expect(ending(150)).toEqual([])
    expect(ending(200)).toEqual(['transcript-beyond-end'])
  })

  test('says what a transcript without times cannot be', () => {
    const transcripts = [aContentTranscript({ ...aTranscript(), timing: 'none' }, { endSeconds: 0 })]
    expect(printed({ episodes: [anEpisode({ transcripts })] })).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/01-anfang.vtt:1:1
        Dieses Transkript hat keine Zeiten: Es ist auf der Seite zu lesen, läuft aber nicht als Untertitel mit, und Apps bekommen es nur als Text. Dafür braucht mindestens jeder Absatz die Zeit, zu der er beginnt; Transkriptionsprogramme geben sie mit, wenn man WebVTT (.vtt) oder SubRip (.srt) herunterlädt.
        Schreib zum Beispiel:  [00:12:34] Vorname Nachname: Was gesagt wird."
    `)
  })
})
