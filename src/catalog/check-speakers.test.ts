// Tests what editors are told about names in transcripts that nobody in people.yaml bears.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import type { Person } from '../model/registries.ts'
import { aContent, anEpisode, aPerson } from '../testing/a-catalog.ts'
import { aContentTranscript, aCue, aTranscript } from '../testing/a-transcript.ts'
import { wordsFor } from '../words/words-for.ts'
import { checkReferences } from './check-references.ts'
import { checkSpeakers } from './check-speakers.ts'
import type { ContentEpisode } from './content.ts'

const transcriptOf = (...speakers: readonly string[]) =>
  aContentTranscript(aTranscript(speakers.map((speaker) => aCue({ speaker }))))

const contentOf = (
  speakers: readonly string[],
  changes: Partial<ContentEpisode> = {},
  people: readonly Person[] = [aPerson()],
) =>
  aContent({
    people,
    episodes: [
      anEpisode({
        guests: [{ personId: 'gerda-gast', role: undefined }],
        transcripts: [transcriptOf(...speakers)],
        ...changes,
      }),
    ],
  })

const told = (...of: Parameters<typeof contentOf>): string =>
  printProblems(checkSpeakers(contentOf(...of)), wordsFor('de'))

const codes = (...of: Parameters<typeof contentOf>): readonly string[] =>
  checkSpeakers(contentOf(...of)).map(({ code }) => code)

describe('nothing is said', () => {
  test.each([
    [['Helene Host', 'gerda gast', 'GERDA_GAST']],
    [['Ein Kind', 'Computerstimme 1', 'Publikum', 'Oberbürgermeisterin']],
    [[]],
  ])('of %j', (speakers) => {
    expect(codes(speakers)).toEqual([])
  })

  test('of labels that the episode explains', () => {
    const speakers = new Map([
      ['SPEAKER_00', 'helene-host'],
      ['speaker 1', 'gerda-gast'],
    ])
    expect(codes(['SPEAKER_00', 'SPEAKER_1'], { speakers })).toEqual([])
  })

  test('of a label that may be explained before the transcript is there', () => {
    expect(codes([], { speakers: new Map([['S1', 'helene-host']]), transcripts: [] })).toEqual([])
  })
})

describe('the labels of programs', () => {
  test('come with the lines that explain them', () => {
    expect(told(['SPEAKER_00', 'SPEAKER_01', 'Gerda Gast'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/01-anfang.vtt:3:1
        Das Transkript nennt Stimmen nur „SPEAKER_00“, „SPEAKER_01“; so stehen sie auch auf der Seite. Wer gemeint ist, sagen diese Zeilen zwischen den beiden „---“ in episodes/staffel-1/01-anfang.md.
        Schreib zum Beispiel:
          speakers:
            SPEAKER_00: …   # helene-host oder gerda-gast
            SPEAKER_01: …   # helene-host oder gerda-gast"
    `)
  })

  test('come with the lines that are there', () => {
    const speakers = new Map([['Speaker: A', 'gerda-gast']])
    expect(told(['Speaker: A', 'Sprecher 2'], { speakers })).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/01-anfang.vtt:3:1
        Das Transkript nennt eine Stimme nur „Sprecher 2“; so steht sie auch auf der Seite. Wer gemeint ist, sagen diese Zeilen zwischen den beiden „---“ in episodes/staffel-1/01-anfang.md.
        Schreib zum Beispiel:
          speakers:
            "Speaker: A": gerda-gast
            Sprecher 2: …   # helene-host oder gerda-gast"
    `)
  })

  test('where nobody is known to appear', () => {
    expect(told(['S1'], { seasonNumber: undefined, guests: [] })).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/01-anfang.vtt:3:1
        Das Transkript nennt eine Stimme nur „S1“; so steht sie auch auf der Seite. Wer gemeint ist, sagen diese Zeilen zwischen den beiden „---“ in episodes/staffel-1/01-anfang.md.
        Schreib zum Beispiel:
          speakers:
            S1: …   # Kennung aus people.yaml"
    `)
  })

  test('are not all listed where there are thousands', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `SPEAKER_${at}`)
    const printed = told(many)
    expect(printed.length).toBeLessThan(2000)
    expect(codes(many)).toEqual(['transcript-speaker-label'])
  })
})

describe('a name that is nearly one of the registry', () => {
  test('by a slip of the finger', () => {
    expect(told(['Gerda Gats'])).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/01-anfang.vtt:3:1
        „Gerda Gats“ steht nicht in people.yaml. Ist Gerda Gast gemeint, dann sagen das diese Zeilen in episodes/staffel-1/01-anfang.md, oder der Name wird im Transkript berichtigt.
        Schreib zum Beispiel:
          speakers:
            Gerda Gats: gerda-gast"
    `)
  })

  test('of somebody who does not appear in the episode', () => {
    const people = [
      aPerson(),
      aPerson({ id: 'joerg-maywald', name: 'Jörg Maywald', aliases: ['Jörg Meiwald'] }),
    ]
    expect(codes(['Jörg Maiwald'], {}, people)).toEqual(['transcript-speaker-nearly'])
  })

  test.each(['Gerda', 'Gast', 'Frau Gast', 'gerda'])('by one of the names: %s', (name) => {
    expect(checkSpeakers(contentOf([name]))).toMatchObject([
      { code: 'transcript-speaker-nearly', facts: { nearest: 'Gerda Gast' } },
    ])
  })

  test('by one that two in the episode bear is nobody', () => {
    const people = [aPerson(), aPerson({ id: 'gustav-gast', name: 'Gustav Gast' })]
    const guests = ['gerda-gast', 'gustav-gast'].map((personId) => ({ personId, role: undefined }))
    expect(codes(['Frau Gast'], { guests }, people)).toEqual([])
  })

  test('is found among those of the episode, however many people there are', () => {
    const people = Array.from({ length: 400 }, (_, at) =>
      aPerson({ id: `p-${at}`, name: `Name ${at} Nachname` }),
    )
    expect(codes(['Gerda Gats', 'Name 17 Nachnahme'], {}, [aPerson(), ...people])).toEqual([
      'transcript-speaker-nearly',
    ])
  })
})

test('a name that two people bear', () => {
  const people = [aPerson(), aPerson({ id: 'gerda-gast-2', aliases: [] })]
  expect(told(['Gerda Gast'], {}, people)).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    transcripts/staffel-1/01-anfang.vtt:3:1
      „Gerda Gast“ heißen in people.yaml mehrere: gerda-gast, gerda-gast-2. Wer gemeint ist, sagen diese Zeilen in episodes/staffel-1/01-anfang.md.
      Schreib zum Beispiel:
        speakers:
          Gerda Gast: …   # gerda-gast oder gerda-gast-2"
  `)
})

describe('a label that the episode explains and its transcript lacks', () => {
  test('comes with those that are there', () => {
    const speakers = new Map([['SPEAKER_2', 'helene-host']])
    expect(told(['SPEAKER_02', 'Gerda Gast'], { speakers })).toMatchInlineSnapshot(`
      "2 Hinweise zum Inhalt. Sie halten nichts auf.

      episodes/staffel-1/01-anfang.md:1:1  speakers
        „SPEAKER_2“ kommt im Transkript dieser Folge nicht vor. Dort stehen „SPEAKER_02“, „Gerda Gast“.
        Schreib zum Beispiel:  SPEAKER_02: helene-host

      transcripts/staffel-1/01-anfang.vtt:3:1
        Das Transkript nennt eine Stimme nur „SPEAKER_02“; so steht sie auch auf der Seite. Wer gemeint ist, sagen diese Zeilen zwischen den beiden „---“ in episodes/staffel-1/01-anfang.md.
        Schreib zum Beispiel:
          speakers:
            SPEAKER_2: helene-host
            SPEAKER_02: …   # helene-host oder gerda-gast"
    `)
  })

  test('where nobody is named', () => {
    expect(told([], { speakers: new Map([['A', 'helene-host']]) })).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/01-anfang.md:1:1  speakers
        „A“ kommt im Transkript dieser Folge nicht vor. Dort ist niemand genannt."
    `)
  })
})

test('an id that is not in people.yaml', () => {
  const content = contentOf(['S1'], { speakers: new Map([['S1', 'gerda-gats']]) })
  expect(printProblems(checkReferences(content), wordsFor('de'))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:1:1  speakers
      „gerda-gats“ steht nicht in people.yaml.
      Schreib zum Beispiel:  gerda-gast"
  `)
})

test('all of this is said in English, too', () => {
  const people = [aPerson(), aPerson({ id: 'gerda-gast-2', aliases: [] })]
  const speakers = new Map([['X9', 'helene-host']])
  const content = contentOf(['Gerda Gast', 'Helene Hots', 'SPEAKER_00'], { speakers }, people)
  expect(printProblems(checkSpeakers(content), wordsFor('en'))).toMatchInlineSnapshot(`
    "4 pieces of advice on the content. They stop nothing.

    episodes/staffel-1/01-anfang.md:1:1  speakers
      “X9” is not in the transcript of this episode. There: “Gerda Gast”, “Helene Hots”, “SPEAKER_00”.

    transcripts/staffel-1/01-anfang.vtt:3:1
      Several are called “Gerda Gast” in people.yaml: gerda-gast, gerda-gast-2. These lines in episodes/staffel-1/01-anfang.md tell who is meant.
      Write for example:
        speakers:
          X9: helene-host
          Gerda Gast: …   # gerda-gast or gerda-gast-2

    transcripts/staffel-1/01-anfang.vtt:3:1
      The transcript calls a voice only “SPEAKER_00”, and so does the page. These lines between the two “---” of episodes/staffel-1/01-anfang.md tell who is meant.
      Write for example:
        speakers:
          X9: helene-host
          SPEAKER_00: …   # helene-host or gerda-gast

    transcripts/staffel-1/01-anfang.vtt:3:1
      “Helene Hots” is not in people.yaml. If Helene Host is meant, these lines in episodes/staffel-1/01-anfang.md say so, or the name is corrected in the transcript.
      Write for example:
        speakers:
          X9: helene-host
          Helene Hots: helene-host"
  `)
})
