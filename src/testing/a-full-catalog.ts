// A catalog in which everything that the feed can say is said once.
import type { Catalog } from '../catalog/catalog.ts'
import type { ShowTags } from '../model/feed-tags.ts'
import { aCatalog, anAudioFile, anEpisode, anImage, aPerson, aPlace, aSeason } from './a-catalog.ts'
import { aContentTranscript, aTranscript } from './a-transcript.ts'
import { everyEpisodeTag, everyShowTag } from './every-tag.ts'

const chapterImage = anImage({
  file: 'staffel-2/saeule.png',
  mimeType: 'image/png',
  sha256: 'ace0'.repeat(16),
})

const fullEpisode = anEpisode({
  ...everyEpisodeTag,
  id: 'staffel-2/03-wolfsburg',
  guid: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  title: 'Säulen & Wände: „Was fällt?“',
  publishedEpochMs: Date.UTC(2023, 6, 28, 4, 30),
  seasonNumber: 2,
  episodeNumber: 3,
  audio: anAudioFile({ file: 'staffel-2/03-wolfsburg.mp3', sizeBytes: 1_234_567, durationSeconds: 154.6 }),
  summary: 'Zwei Menschen aus Wolfsburg & ihre Säulen.',
  guests: [
    { personId: 'gerda-gast', role: undefined },
    { personId: 'gustav-gast', role: 'Stadtrat' },
  ],
  placeIds: ['wolfsburg', 'berlin'],
  chapters: [
    { startSeconds: 0, title: 'Anfang', url: undefined, image: undefined },
    { startSeconds: 37, title: 'Säulen & „Wände“', url: 'https://quelle.example/', image: chapterImage.file },
    { startSeconds: 70.5, title: 'Schluss', url: undefined, image: 'https://bilder.example/schluss.jpg' },
  ],
  chapterImages: [chapterImage],
  image: anImage({ file: 'staffel-2/wolfsburg.png', mimeType: 'image/png', sha256: 'beef'.repeat(16) }),
  imageAlt: 'Säulen & „Wände“ im Rathaus',
  isExplicit: true,
  notices: [
    { text: 'Gesprochen von Computerstimmen.', purpose: 'ai-content' },
    { text: 'Der Titel ist ein Arbeitstitel.', purpose: undefined },
  ],
  notesMarkdown:
    '## Quellen\n\n- **Fett** und [ein Link](/personen/gerda-gast/)\n- [noch einer](https://quelle.example/a?b=1&c=2)\n',
  transcripts: [
    aContentTranscript(),
    aContentTranscript({ ...aTranscript(), language: 'en' }, { file: 'staffel-2/03-wolfsburg.en.vtt' }),
  ],
})

/**
 * Two seasons, a trailer, an extra, and one episode with people, places, pictures, notices, two transcripts and all that
 * only apps are told. `changes` takes back what would hide something else.
 */
export const aFullCatalog = (changes: Partial<ShowTags> = {}): Catalog =>
  aCatalog({
    show: {
      ...everyShowTag,
      title: 'Ämter & Leute',
      description: 'Eine Sendung <nur> für Tests & Prüfungen.',
      categories: [
        { name: 'Government', subcategory: undefined },
        { name: 'Society & Culture', subcategory: 'Documentary' },
      ],
      copyright: 'Testverlag & Söhne',
      seasons: [
        aSeason(),
        aSeason({ number: 2, title: 'Kooperation & Führung', slug: 'staffel-2', hostIds: ['hugo-host'] }),
      ],
      ...changes,
    },
    people: [
      aPerson(),
      aPerson({ id: 'gustav-gast', name: 'Gustav Gast & Co.' }),
      aPerson({
        id: 'hugo-host',
        name: 'Hugo Host',
        image: anImage({ file: 'hugo.jpg', sha256: 'ab'.repeat(32) }),
      }),
    ],
    places: [
      aPlace({ osm: 'R62434' }),
      aPlace({ id: 'berlin', name: 'Berlin', state: 'Berlin', latitude: 52.516667, longitude: 13.4 }),
    ],
    episodes: [
      fullEpisode,
      anEpisode({
        id: 'extras/nachtrag',
        type: 'bonus',
        seasonNumber: undefined,
        episodeNumber: undefined,
        publishedEpochMs: Date.UTC(2022, 0, 2, 5),
      }),
      anEpisode({ id: 'staffel-1/01-anfang', publishedEpochMs: Date.UTC(2021, 10, 9, 8) }),
      anEpisode({
        id: 'staffel-1/trailer-staffel-1',
        type: 'trailer',
        title: 'Trailer',
        episodeNumber: undefined,
        publishedEpochMs: Date.UTC(2021, 9, 28, 8),
      }),
    ],
  })
