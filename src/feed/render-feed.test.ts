// A parser that knows nothing of this project reads the feed back and must find the catalog in it.
import { parseRssFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { CatalogEpisode, Credit } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { episodeTagsAsRead, showTagsAsRead } from '../testing/tags-as-read.ts'
import { feedDe } from '../words/feed-de.ts'
import { renderFeed } from './render-feed.ts'

const catalog = aFullCatalog()
const xml = renderFeed(catalog, feedDe, { stylesheetPath: '/assets/feed.css' })
const address = (path: string): string => absoluteUrl(catalog, path)

const people = (credits: readonly Credit[], role: string) =>
  credits.map(({ person, path }) => ({
    display: person.name,
    role,
    group: 'cast',
    img: person.image && address(person.image.path),
    href: address(path),
  }))

const whereOf = (episode: CatalogEpisode) =>
  episode.places.map((place) => ({
    display: place.name === place.state ? place.name : `${place.name}, ${place.state}`,
    rel: 'subject',
    geo: `geo:${place.latitude},${place.longitude}`,
    osm: place.osm,
    country: place.country,
  }))

const types = new Map([
  ['vtt', 'text/vtt'],
  ['srt', 'application/x-subrip'],
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

const square = { aspectRatio: '1/1', width: 3000, height: 3000 }

const expectedPodcast = (episode: CatalogEpisode) => ({
  ...episodeTagsAsRead(episode),
  persons: [...people(episode.hosts, 'host'), ...people(episode.guests, 'guest')],
  season: episode.season && { number: episode.season.number, name: episode.season.title },
  episode: episode.episodeNumber && { number: episode.episodeNumber },
  chapters: episode.chaptersPath && {
    url: address(episode.chaptersPath),
    type: 'application/json+chapters',
  },
  images: episode.hasOwnImage
    ? [
        {
          href: address(episode.image.path),
          alt: episode.imageAlt,
          ...square,
          type: episode.image.mimeType,
          purpose: 'artwork',
        },
      ]
    : [],
  transcripts: expectedTranscripts(episode),
  locations: whereOf(episode),
  txts: [
    ...episodeTagsAsRead(episode).txts,
    ...episode.notices
      .filter(({ purpose }) => purpose !== undefined)
      .map(() => ({ display: 'true', purpose: 'ai-content' })),
  ],
})

/** It leaves out what is not there; an episode has an empty list then. */
const nothing = {
  persons: [],
  locations: [],
  transcripts: [],
  txts: [],
  soundbites: [],
  alternateEnclosures: [],
  images: [],
  socialInteracts: [],
  values: [],
}

test('feedsmith finds every episode of the catalog, field by field', () => {
  const { items = [] } = parseRssFeed(xml)
  expect(items).toHaveLength(catalog.episodes.length)
  for (const [at, episode] of catalog.episodes.entries()) {
    const { title, link, guid, pubDate, enclosures, itunes, podcast } = items[at] ?? {}
    expect({ title, link, guid, enclosures }).toEqual({
      title: episode.title,
      link: address(episode.path),
      guid: { value: episode.guid, isPermaLink: false },
      enclosures: [
        { url: episode.enclosure.url, length: episode.enclosure.sizeBytes, type: episode.enclosure.mimeType },
      ],
    })
    expect(Date.parse(pubDate ?? '')).toBe(episode.publishedEpochMs)
    expect(itunes).toEqual({
      title: episode.title,
      duration: Math.round(episode.enclosure.durationSeconds),
      image: address(episode.image.path),
      explicit: episode.isExplicit,
      season: episode.season?.number,
      episode: episode.episodeNumber,
      episodeType: episode.type,
      block: episode.isBlocked ? true : undefined,
    })
    expect({ ...nothing, ...podcast }).toEqual(expectedPodcast(episode))
  }
})

test('feedsmith finds the show of the catalog, field by field', () => {
  const {
    items: _,
    itunes,
    podcast,
    image,
    atom,
    xml: root,
    pubDate,
    lastBuildDate,
    ...channel
  } = parseRssFeed(xml)
  const { show } = catalog
  const cover = address(show.cover.path)
  expect(channel).toEqual({
    title: show.title,
    link: catalog.baseUrl,
    description: show.description,
    language: show.language,
    copyright: show.copyright,
    generator: 'podcast-from-plain-files',
  })
  expect(image).toEqual({ url: cover, title: show.title, link: catalog.baseUrl })
  expect(atom?.links).toEqual([
    { href: address(catalog.paths.feed), rel: 'self', type: 'application/rss+xml' },
    { href: 'https://hub.example/', rel: 'hub' },
  ])
  expect(root?.lang).toBe(show.language)
  expect(Date.parse(pubDate ?? '')).toBe(catalog.episodes[0]?.publishedEpochMs)
  expect(Date.parse(lastBuildDate ?? '')).toBe(catalog.updatedEpochMs)
  expect(itunes).toEqual({
    author: show.author,
    type: show.type,
    image: cover,
    explicit: show.isExplicit,
    owner: { name: show.author, email: show.email },
    block: true,
    complete: true,
    newFeedUrl: show.newFeedUrl,
    categories: [
      { text: 'Government' },
      { text: 'Society & Culture', categories: [{ text: 'Documentary' }] },
    ],
  })
  const trailer = catalog.episodes.find(({ type }) => type === 'trailer')
  expect(podcast).toEqual({
    ...showTagsAsRead(show),
    guid: show.guid,
    locked: { value: show.isLocked },
    medium: 'podcast',
    images: [
      { href: cover, alt: show.coverAlt, ...square, type: 'image/jpeg', purpose: 'artwork' },
      ...show.images.map(({ image: { path, widthPixels, heightPixels, mimeType }, alt, purpose }) => ({
        href: address(path),
        alt,
        aspectRatio: '16/9',
        width: widthPixels,
        height: heightPixels,
        type: mimeType,
        purpose,
      })),
    ],
    persons: people(
      catalog.seasons.toReversed().flatMap(({ hosts }) => hosts),
      'host',
    ),
    trailers: [
      {
        display: trailer?.title,
        url: trailer?.enclosure.url,
        pubDate: 'Thu, 28 Oct 2021 10:00:00 +0200',
        length: trailer?.enclosure.sizeBytes,
        type: trailer?.enclosure.mimeType,
        season: 1,
      },
    ],
    updateFrequency: { display: 'jeden zweiten Montag', complete: true },
    txts: [
      ...showTagsAsRead(show).txts,
      { purpose: 'ai-content', display: 'true' },
      { purpose: 'subscribe', display: address(catalog.paths.feed) },
      { purpose: 'readme', display: feedDe.readme },
    ],
  })
})

test('is the same, byte for byte, whenever it is rendered', () => {
  expect(renderFeed(aFullCatalog(), feedDe, { stylesheetPath: '/assets/feed.css' })).toBe(xml)
})

test('is well-formed with its namespaces, and readable in a browser', () => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<\?xml-stylesheet type="text\/css" href="\/assets\/feed\.css"\?>\n<rss /,
  )
})

test('links everything below the base address of a site that is not at the root of its host', () => {
  const below = aCatalog(
    { episodes: [anEpisode({ notesMarkdown: '[Suche](/suche/) [Minute](#t-60)' })] },
    { baseUrl: 'http://localhost:8080/podcast/' },
  )
  const feed = renderFeed(below, feedDe, { stylesheetPath: '/assets/feed.css' })
  expect(feed).toContain('href="/podcast/assets/feed.css"?>')
  expect(feed).toContain('<a href="http://localhost:8080/podcast/suche/">Suche</a>')
  expect(feed).toContain('<a href="http://localhost:8080/podcast/folgen/anfang/#t-60">Minute</a>')
  expect(feed).toContain('<atom:link href="http://localhost:8080/podcast/feed.xml" rel="self"')
})
