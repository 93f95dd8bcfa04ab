// The parser with the rules of the Podcast Index reads the feed back and must find the catalog in it.
import { parseFeed } from 'podcast-partytime'
import { expect, test } from 'vitest'
import type { CatalogEpisode, Credit } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { feedDe } from '../words/feed-de.ts'
import { renderFeed } from './render-feed.ts'

const catalog = aFullCatalog()
const feed = parseFeed(renderFeed(catalog, feedDe, { stylesheetPath: '/assets/feed.css' }))
const address = (path: string): string => absoluteUrl(catalog, path)

const people = (credits: readonly Credit[], role: string) =>
  credits.map(({ person, path }) => ({ name: person.name, role, group: 'Cast', href: address(path) }))

test('partytime finds the show', () => {
  const { show } = catalog
  expect(feed).toMatchObject({
    title: show.title,
    link: catalog.baseUrl,
    description: show.description,
    language: show.language,
    copyright: show.copyright,
    guid: show.guid,
    medium: 'podcast',
    itunesType: show.type,
    itunesCategory: ['Government', 'Society & Culture > Documentary'],
    itunesImage: address(show.cover.path),
    explicit: show.isExplicit,
    author: show.author,
    owner: { email: show.email },
    pubsub: { self: address(catalog.paths.feed) },
    podcastSeasons: { 1: { name: 'Beteiligung' }, 2: { name: 'Kooperation & Führung' } },
    lastBuildDate: new Date(catalog.updatedEpochMs),
  })
})

const types = new Map([
  ['vtt', 'text/vtt'],
  // Its own name for it, whichever of the two the feed says.
  ['srt', 'application/srt'],
  ['json', 'application/json'],
  ['html', 'text/html'],
])

const expectedTranscripts = (episode: CatalogEpisode) =>
  episode.transcripts.flatMap(({ files, language }) =>
    files.flatMap(({ format, path }) => {
      const type = types.get(format)
      const rel = format === 'html' ? {} : { rel: 'captions' }
      return type === undefined ? [] : [{ url: address(path), type, language, ...rel }]
    }),
  )

const expectedItem = (episode: CatalogEpisode) => ({
  title: episode.title,
  link: address(episode.path),
  guid: episode.guid,
  pubDate: new Date(episode.publishedEpochMs),
  enclosure: {
    url: episode.enclosure.url,
    length: episode.enclosure.sizeBytes,
    type: episode.enclosure.mimeType,
  },
  duration: Math.round(episode.enclosure.durationSeconds),
  explicit: episode.isExplicit,
  itunesEpisodeType: episode.type,
  itunesImage: address(episode.image.path),
  itunesSeason: episode.season?.number,
  itunesEpisode: episode.episodeNumber,
  podcastSeason: episode.season && { number: episode.season.number, name: episode.season.title },
  podcastEpisode: episode.episodeNumber && { number: episode.episodeNumber },
  podcastPeople: [...people(episode.hosts, 'Host'), ...people(episode.guests, 'Guest')],
  podcastTranscripts: expectedTranscripts(episode),
  podcastChapters: episode.chaptersPath && {
    url: address(episode.chaptersPath),
    type: 'application/json+chapters',
  },
  // It reads the first place only.
  podcastLocation: episode.places[0] && {
    name: `${episode.places[0].name}, ${episode.places[0].state}`,
    geo: `geo:${episode.places[0].latitude},${episode.places[0].longitude}`,
  },
})

test('partytime finds every episode', () => {
  const items = feed?.items ?? []
  expect(items).toHaveLength(catalog.episodes.length)
  for (const [at, episode] of catalog.episodes.entries()) {
    const item = items[at]
    expect({ podcastPeople: [], podcastTranscripts: [], ...item }).toEqual({
      ...expectedItem(episode),
      image: item?.itunesImage,
      description: expect.stringContaining('<p>'),
      content: expect.stringContaining('<p>'),
    })
  }
})
