// Reads what the page on subscribing says of the feeds besides the main one.
import { load } from 'cheerio'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { MoreFeeds } from './more-feeds.tsx'

const textOf = (catalog = aFullCatalog()) => {
  const $ = load(renderToString(<MoreFeeds site={aSite(catalog)} />))
  return $('h2, dt, dd a')
    .toArray()
    .map((element) => $(element).text())
}

test('names seasons, audio formats and transcripts in plain words, each with its whole address', () => {
  expect(textOf()).toMatchInlineSnapshot(`
    [
      "Weitere Adressen",
      "Nur Staffel 1: Beteiligung",
      "https://sendung.example/staffel-1/feed.xml",
      "Nur Staffel 2: Kooperation & Führung",
      "https://sendung.example/staffel-2/feed.xml",
      "Als Opus",
      "https://sendung.example/feed-opus.xml",
      "Als FLAC",
      "https://sendung.example/feed-flac.xml",
      "Zum Lesen: die Transkripte",
      "https://sendung.example/transkripte.xml",
    ]
  `)
})

test('speaks English where the show does, and marks what does not', () => {
  const $ = load(renderToString(<MoreFeeds site={aSite(aCatalog({ show: { language: 'en' } }))} />))
  expect($('dt').first().text()).toBe('Only Season 1: Beteiligung')
})

test('is not there where there is nothing to name', () => {
  const episodes = [anEpisode({ seasonNumber: undefined, episodeNumber: undefined })]
  expect(textOf(aCatalog({ show: { type: 'episodic', seasons: [] }, episodes }))).toEqual([])
})
