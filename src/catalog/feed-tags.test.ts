// Tests what the whole makes of what shows and episodes say to podcast apps, and what is wrong with it.
import { describe, expect, test } from 'vitest'
import type { AlternativeFile } from '../model/feed-tags.ts'
import { printProblems } from '../model/print-problems.ts'
import {
  aCatalog,
  aContent,
  anAudioFile,
  anEpisode,
  anImage,
  aPerson,
  type ContentChanges,
} from '../testing/a-catalog.ts'
import { wordsFor } from '../words/words-for.ts'
import { assembleCatalog } from './assemble-catalog.ts'

const assembled = (changes: ContentChanges, baseUrl = 'https://sendung.example/') =>
  assembleCatalog(aContent(changes), {
    nowEpochMs: Date.UTC(2030, 0, 1),
    baseUrl,
    mintGuid: () => '7e57ab1e-0000-4000-8000-000000000000',
  })

const printed = (changes: ContentChanges): string =>
  printProblems(assembled(changes).problems, wordsFor('de'))

const opus = (changes: Partial<AlternativeFile> = {}): AlternativeFile => ({
  kind: 'file',
  file: 'staffel-1/01-anfang.opus',
  sizeBytes: 720_000,
  mimeType: 'audio/ogg',
  sha384: 'Ex+/qijgYHm15PqQqdXfW95x',
  title: undefined,
  bitrate: undefined,
  codecs: 'opus',
  language: undefined,
  isDefault: false,
  ...changes,
})

describe('other encodings', () => {
  const audio = anAudioFile({ durationSeconds: 120 })

  test('get an address that follows their bytes, and the bitrate of their size', () => {
    const [episode] = aCatalog({ episodes: [anEpisode({ audio, alternatives: [opus()] })] }).episodes
    expect(episode?.alternatives).toEqual([
      {
        ...opus(),
        kind: undefined,
        url: 'https://sendung.example/audio/staffel-1/01-anfang.exqijgyh.opus',
        path: '/audio/staffel-1/01-anfang.exqijgyh.opus',
        bitrate: 48_000,
      },
    ])
  })

  test('elsewhere keep address and bitrate', () => {
    const { file: _, sha384: __, ...rest } = opus({ bitrate: 64_000 })
    const alternative = { ...rest, kind: 'address', url: 'https://ablage.example/x.opus' } as const
    const [episode] = aCatalog({ episodes: [anEpisode({ audio, alternatives: [alternative] })] }).episodes
    expect(episode?.alternatives).toMatchObject([
      { url: 'https://ablage.example/x.opus', path: undefined, file: undefined, bitrate: 64_000 },
    ])
  })

  test('belong to one episode, and are no recording themselves', () => {
    const second = anEpisode({ id: 'staffel-1/02-zwei', episodeNumber: 2, alternatives: [opus()] })
    expect(printed({ episodes: [anEpisode({ alternatives: [opus()] }), second] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/02-zwei.md:1:1  alternatives
        „staffel-1/01-anfang.opus“ gehört schon zu episodes/staffel-1/01-anfang.md. Jede Fassung braucht ihre eigene Datei."
    `)
    const own = opus({ file: 'staffel-1/01-anfang.mp3' })
    expect(assembled({ episodes: [anEpisode({ alternatives: [own] })] }).problems).toMatchObject([
      { code: 'alternative-twice', facts: { address: 'staffel-1/01-anfang.mp3' } },
    ])
  })
})

describe('soundbites', () => {
  const bite = (startSeconds: number, durationSeconds: number) =>
    anEpisode({
      audio: anAudioFile({ durationSeconds: 100 }),
      soundbites: [{ startSeconds, durationSeconds, title: undefined }],
    })

  test('lie within the recording', () => {
    expect(printed({ episodes: [bite(80, 21.5)] })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/staffel-1/01-anfang.md:1:1  soundbites
        Der Ausschnitt reicht bis 01:41, die Aufnahme ist aber nach 01:40 zu Ende."
    `)
    expect(assembled({ episodes: [bite(80, 20.9)] }).problems).toEqual([])
  })

  test('should be 15 to 120 seconds long', () => {
    expect(printed({ episodes: [bite(10, 14.94)] })).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/staffel-1/01-anfang.md:1:1  soundbites.duration
        Der Ausschnitt dauert 14,9 Sekunden. Apps erwarten 15 bis 120; andere lassen sie womöglich weg."
    `)
    expect(assembled({ episodes: [bite(10, 15)] }).problems).toEqual([])
    const long = anEpisode({
      audio: anAudioFile({ durationSeconds: 500 }),
      soundbites: [{ startSeconds: 0, durationSeconds: 121, title: undefined }],
    })
    expect(assembled({ episodes: [long] }).problems).toMatchObject([
      { code: 'soundbite-length', severity: 'advice' },
    ])
  })
})

describe('a move', () => {
  test('points at the feed of the site that url names', () => {
    expect(printed({ show: { newFeedUrl: 'https://alt.example/feed.xml' } })).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      episodes/show.yaml:1:1  newFeedUrl
        newFeedUrl ist „https://alt.example/feed.xml“. Gemeint ist die neue Adresse dieses Feeds, und die folgt aus „url“: Nach einem Umzug steht dort die neue Adresse der Website und hier die des Feeds darauf. Mit einer anderen würden Apps den falschen Feed abonnieren.
        Schreib zum Beispiel:  newFeedUrl: https://sendung.example/feed.xml"
    `)
  })

  test('is said in the copy at the old address, too', () => {
    const { value, problems } = assembled(
      { show: { newFeedUrl: 'https://sendung.example/feed.xml' } },
      'https://alt.example/',
    )
    expect(problems).toEqual([])
    expect(value?.show.newFeedUrl).toBe('https://sendung.example/feed.xml')
  })
})

describe('places and pictures', () => {
  test('the show is made where places.yaml says', () => {
    expect(aCatalog({ show: { madeInIds: ['wolfsburg'] } }).show.madeIn.map(({ name }) => name)).toEqual([
      'Wolfsburg',
    ])
    expect(assembled({ show: { madeInIds: ['wolfsburk'] } }).problems).toMatchObject([
      { code: 'id-unknown', field: 'madeIn', facts: { registry: 'places', nearest: 'wolfsburg' } },
    ])
  })

  test('pictures of the show, of people and of chapters get addresses', () => {
    const image = anImage({ file: 'staffel-1/saeule.jpg', sha256: 'beef'.repeat(16) })
    const chapter = { startSeconds: 0, title: 'Anfang', url: undefined, image: image.file }
    const elsewhere = { ...chapter, startSeconds: 9, image: 'https://bilder.example/x.jpg' }
    const { show, people, episodes } = aCatalog(
      {
        show: { images: [{ image: anImage({ file: 'banner.jpg' }), alt: 'Banner', purpose: 'banner' }] },
        people: [aPerson({ image: anImage({ file: 'gerda.jpg' }) })],
        episodes: [
          anEpisode({
            guests: [{ personId: 'gerda-gast', role: undefined }],
            chapters: [chapter, elsewhere],
            chapterImages: [image],
          }),
        ],
      },
      { baseUrl: 'https://sendung.example/podcast/' },
    )
    expect(show.images[0]?.image.path).toBe('/bilder/banner.c0ffee00.jpg')
    expect(people.find(({ id }) => id === 'gerda-gast')?.image?.path).toBe('/bilder/gerda.c0ffee00.jpg')
    expect(episodes[0]?.guests[0]?.person.image?.path).toBe('/bilder/gerda.c0ffee00.jpg')
    expect(episodes[0]?.chapterImages[0]?.path).toBe('/bilder/staffel-1-saeule.beefbeef.jpg')
    expect(episodes[0]?.chapters.map((one) => one.image)).toEqual([
      'https://sendung.example/podcast/bilder/staffel-1-saeule.beefbeef.jpg',
      'https://bilder.example/x.jpg',
    ])
  })
})
