// What an episode says of itself in the words of schema.org.
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aContentTranscript, aTranscript } from '../testing/a-transcript.ts'
import { serialiseJsonLd } from './json-ld.ts'
import { podcastEpisode } from './podcast-episode.ts'

const described = (changes: Parameters<typeof anEpisode>[0]): unknown => {
  const catalog = aCatalog({ episodes: [anEpisode(changes)] })
  const text = serialiseJsonLd(catalog.episodes.map((episode) => podcastEpisode(catalog, episode)))
  return JSON.parse(text)['@graph'][0]
}

test('an episode has its recording with captions, its chapters, and who and what is in it', () => {
  const chapter = { url: undefined, image: undefined }
  expect(
    described({
      guests: [{ personId: 'gerda-gast', role: undefined }],
      placeIds: ['wolfsburg'],
      topicIds: ['beteiligung'],
      chapters: [
        { ...chapter, startSeconds: 0, title: 'Begrüßung' },
        { ...chapter, startSeconds: 45, title: 'Gespräch' },
      ],
      transcripts: [aContentTranscript()],
    }),
  ).toMatchInlineSnapshot(`
    {
      "@id": "https://sendung.example/folgen/anfang/#it",
      "@type": "PodcastEpisode",
      "about": [
        {
          "@id": "https://sendung.example/themen/beteiligung/#it",
          "@type": "DefinedTerm",
          "inDefinedTermSet": "https://sendung.example/themen/",
          "name": "Beteiligung",
          "url": "https://sendung.example/themen/beteiligung/",
        },
      ],
      "accessMode": [
        "auditory",
        "textual",
      ],
      "accessibilityFeature": "transcript",
      "actor": [
        {
          "@id": "https://sendung.example/personen/helene-host/#it",
          "@type": "Person",
          "name": "Helene Host",
          "url": "https://sendung.example/personen/helene-host/",
        },
        {
          "@id": "https://sendung.example/personen/gerda-gast/#it",
          "@type": "Person",
          "name": "Gerda Gast",
          "url": "https://sendung.example/personen/gerda-gast/",
        },
      ],
      "associatedMedia": {
        "@type": "AudioObject",
        "caption": [
          {
            "@type": "MediaObject",
            "contentUrl": "https://sendung.example/folgen/anfang/anfang.vtt",
            "encodingFormat": "text/vtt",
            "inLanguage": "de",
          },
        ],
        "contentSize": "960000 B",
        "contentUrl": "https://sendung.example/audio/staffel-1/01-anfang.abcd1234.mp3",
        "duration": "PT2M",
        "encodingFormat": "audio/mpeg",
        "inLanguage": "de",
      },
      "author": [
        {
          "@id": "https://sendung.example/personen/helene-host/#it",
          "@type": "Person",
          "name": "Helene Host",
          "url": "https://sendung.example/personen/helene-host/",
        },
      ],
      "contentLocation": [
        {
          "@id": "https://sendung.example/orte/wolfsburg/#it",
          "@type": "City",
          "address": {
            "@type": "PostalAddress",
            "addressCountry": "DE",
            "addressRegion": "Niedersachsen",
          },
          "geo": {
            "@type": "GeoCoordinates",
            "latitude": 52.42,
            "longitude": 10.78,
          },
          "identifier": {
            "@type": "PropertyValue",
            "propertyID": "AGS",
            "value": "03103000",
          },
          "name": "Wolfsburg",
          "url": "https://sendung.example/orte/wolfsburg/",
        },
      ],
      "datePublished": "2021-11-09T08:00:00Z",
      "description": "Worum es in der Folge geht.",
      "duration": "PT2M",
      "episodeNumber": 1,
      "hasPart": [
        {
          "@type": "Clip",
          "clipNumber": 1,
          "endOffset": 45,
          "name": "Begrüßung",
          "startOffset": 0,
          "url": "https://sendung.example/folgen/anfang/#t=0",
        },
        {
          "@type": "Clip",
          "clipNumber": 2,
          "endOffset": 120.4,
          "name": "Gespräch",
          "startOffset": 45,
          "url": "https://sendung.example/folgen/anfang/#t=45",
        },
      ],
      "image": "https://sendung.example/bilder/cover.c0ffee00.jpg",
      "inLanguage": "de",
      "isFamilyFriendly": true,
      "name": "Ein Anfang",
      "partOfSeason": {
        "@id": "https://sendung.example/staffel-1/#it",
        "@type": "PodcastSeason",
        "name": "Beteiligung",
        "seasonNumber": 1,
        "url": "https://sendung.example/staffel-1/",
      },
      "partOfSeries": {
        "@id": "https://sendung.example/#it",
        "@type": "PodcastSeries",
        "name": "Testsendung",
        "url": "https://sendung.example/",
      },
      "url": "https://sendung.example/folgen/anfang/",
    }
  `)
})

test('an episode claims no transcript, chapters, people, season and number that it does not have', () => {
  const bonus = described({
    id: 'extras/gruss',
    type: 'bonus',
    seasonNumber: undefined,
    episodeNumber: undefined,
  })
  for (const property of [
    'partOfSeason',
    'episodeNumber',
    'hasPart',
    'accessibilityFeature',
    'actor',
    'author',
  ])
    expect(bonus).not.toHaveProperty(property)
  expect(bonus).not.toHaveProperty('associatedMedia.caption')
  expect(bonus).toHaveProperty('accessMode', 'auditory')
})

test('an episode names captions in every language, and none where a transcript has no times', () => {
  const english = { file: 'staffel-1/01-anfang.en.vtt' }
  const transcripts = [
    aContentTranscript({ ...aTranscript(), timing: 'none' }),
    aContentTranscript({ ...aTranscript(), language: 'en' }, english),
  ]
  expect(described({ transcripts })).toMatchObject({
    accessibilityFeature: 'transcript',
    associatedMedia: {
      caption: [{ contentUrl: 'https://sendung.example/folgen/anfang/anfang.en.vtt', inLanguage: 'en' }],
    },
  })
})
