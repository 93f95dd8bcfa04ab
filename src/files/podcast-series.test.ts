// What the show says of itself in the words of schema.org.
import { describe, expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { podcastSeries } from './podcast-series.ts'

describe('the show', () => {
  test('is a series with its feed, its seasons and its publisher', () => {
    expect(podcastSeries(aCatalog())).toMatchInlineSnapshot(`
      {
        "@id": "https://sendung.example/#it",
        "@type": "PodcastSeries",
        "alternativeHeadline": "Eine Sendung zum Prüfen",
        "author": {
          "@type": "Organization",
          "name": "Testredaktion",
        },
        "copyrightNotice": "Testredaktion",
        "description": "Eine Sendung, die es nur in Tests gibt.",
        "discussionUrl": undefined,
        "genre": [
          "Government",
        ],
        "hasPart": [
          {
            "@id": "https://sendung.example/staffel-1/#it",
            "@type": "PodcastSeason",
            "name": "Beteiligung",
            "seasonNumber": 1,
            "url": "https://sendung.example/staffel-1/",
          },
        ],
        "image": "https://sendung.example/bilder/cover.c0ffee00.jpg",
        "inLanguage": "de",
        "isFamilyFriendly": true,
        "license": undefined,
        "name": "Testsendung",
        "potentialAction": [],
        "publisher": {
          "@type": "Organization",
          "name": "Testverlag",
        },
        "startDate": "2021-11-09T08:00:00Z",
        "url": "https://sendung.example/",
        "webFeed": "https://sendung.example/feed.xml",
      }
    `)
  })

  test('has a person for its author where that person appears in it', () => {
    const { author } = podcastSeries(aCatalog({ show: { author: 'Helene Host' } }))
    expect(author).toMatchObject({ '@type': 'Person', url: 'https://sendung.example/personen/helene-host/' })
  })

  test('has an organization for its author otherwise', () => {
    const { author } = podcastSeries(aCatalog({ show: { author: 'Testredaktion' } }))
    expect(author).toEqual({ '@type': 'Organization', name: 'Testredaktion' })
  })
})
