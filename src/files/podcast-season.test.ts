// What a season says of itself in the words of schema.org.
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { podcastSeason } from './podcast-season.ts'

test('a season has its number, its hosts, its episodes and the show it belongs to', () => {
  const catalog = aCatalog()
  expect(catalog.seasons.map((season) => podcastSeason(catalog, season))[0]).toMatchInlineSnapshot(`
      {
        "@id": "https://sendung.example/staffel-1/#it",
        "@type": "PodcastSeason",
        "actor": [
          {
            "@id": "https://sendung.example/personen/helene-host/#it",
            "@type": "Person",
            "name": "Helene Host",
            "url": "https://sendung.example/personen/helene-host/",
          },
        ],
        "description": "Worum es in der ersten Staffel geht.",
        "episode": [
          {
            "@id": "https://sendung.example/folgen/anfang/#it",
            "@type": "PodcastEpisode",
            "name": "Ein Anfang",
            "url": "https://sendung.example/folgen/anfang/",
          },
        ],
        "image": "https://sendung.example/bilder/cover.c0ffee00.jpg",
        "inLanguage": "de",
        "name": "Beteiligung",
        "numberOfEpisodes": 1,
        "partOfSeries": {
          "@id": "https://sendung.example/#it",
          "@type": "PodcastSeries",
          "name": "Testsendung",
          "url": "https://sendung.example/",
        },
        "seasonNumber": 1,
        "startDate": "2021-11-09T08:00:00Z",
        "url": "https://sendung.example/staffel-1/",
      }
    `)
})
