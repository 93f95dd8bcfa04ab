// The parser with the rules of the Podcast Index reads the feed back and must find the catalog in it.
import { parseFeed } from 'podcast-partytime'
import { expect, test } from 'vitest'
import type { CatalogEpisode, Credit } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { SharedTags } from '../model/feed-tags.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { feedDe } from '../words/feed-de.ts'
import { renderFeed } from './render-feed.ts'

const catalog = aFullCatalog()
const feed = parseFeed(renderFeed(catalog, feedDe, { stylesheetPath: '/assets/feed.css' }))
const address = (path: string): string => absoluteUrl(catalog, path)

const people = (credits: readonly Credit[], role: string) =>
  credits.map(({ person, path }) => ({
    name: person.name,
    role,
    group: 'Cast',
    img: person.image && address(person.image.path),
    href: address(path),
  }))

const expectedValue = ({ value }: Pick<SharedTags, 'value'>) =>
  value && {
    type: value.type,
    method: value.method,
    suggested: Number(value.suggested),
    recipients: value.recipients.map(({ isFee, ...recipient }) => ({ ...recipient, fee: isFee })),
  }

const expectedShared = (tags: SharedTags) => ({
  license: tags.license && { identifier: tags.license.name, url: tags.license.url },
  chat: tags.chat && { phase: '7', ...tags.chat },
  value: expectedValue(tags),
})

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
    pubsub: { self: address(catalog.paths.feed), hub: show.hub },
    itunesBlock: true,
    itunesComplete: true,
    itunesNewFeedUrl: show.newFeedUrl,
    podcastSeasons: { 1: { name: 'Beteiligung' }, 2: { name: 'Kooperation & Führung' } },
    lastBuildDate: new Date(catalog.updatedEpochMs),
  })
})

test('partytime finds what the show says to apps', () => {
  const { show } = catalog
  const { license, chat, value, podcastFunding, podcastLocation, podcastBlocked } = feed ?? {}
  const { podcastBlockedPlatforms, podroll, podcastPublisher, podcastTxt } = feed ?? {}
  const read = { license, chat, value, podcastFunding, podcastLocation, podcastBlocked }
  expect({ ...read, podcastBlockedPlatforms, podroll, podcastPublisher, podcastTxt }).toEqual({
    ...expectedShared(show),
    podcastFunding: show.funding.map(({ title, url }) => ({ message: title, url })),
    podcastLocation: { name: 'Berlin', geo: 'geo:52.516667,13.4' },
    podcastBlocked: 'yes',
    podcastBlockedPlatforms: { google: true, amazon: true },
    podcastTxt: expect.arrayContaining([...show.txt]),
    podroll: show.podroll,
    podcastPublisher: { feedGuid: show.publisherFeed?.feedGuid, feedUrl: show.publisherFeed?.feedUrl },
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

const expectedTags = (episode: CatalogEpisode) => ({
  ...expectedShared(episode),
  // It passes that of the show on, as the specification says.
  value: expectedValue(episode) ?? expectedValue(catalog.show),
  alternativeEnclosures: episode.alternatives.map((one) => ({
    type: one.mimeType,
    length: one.sizeBytes,
    bitrate: one.bitrate,
    lang: one.language,
    title: one.title,
    codecs: one.codecs,
    default: one.isDefault,
    source: [{ uri: one.url, contentType: one.mimeType }],
    integrity: one.sha384 && { type: 'sri', value: `sha384-${one.sha384}` },
  })),
  podcastSoundbites: episode.soundbites.map(({ startSeconds, durationSeconds, title }) => ({
    startTime: startSeconds,
    duration: durationSeconds,
    title: title ?? catalog.show.title,
  })),
  podcastSocialInteraction: [episode.socialInteract].flat().flatMap((post, at) =>
    post === 'disabled'
      ? []
      : {
          platform: post.protocol,
          url: post.uri,
          id: post.accountId ?? '',
          profileUrl: post.accountUrl,
          priority: at + 1,
        },
  ),
})

const expectedItem = (episode: CatalogEpisode) => ({
  ...expectedTags(episode),
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
    osm: episode.places[0].osm,
  },
})

/** It leaves out what is not there. */
const nothing = {
  podcastPeople: [],
  podcastTranscripts: [],
  alternativeEnclosures: [],
  podcastSoundbites: [],
  podcastSocialInteraction: [],
}

test('partytime finds every episode', () => {
  const items = feed?.items ?? []
  expect(items).toHaveLength(catalog.episodes.length)
  for (const [at, episode] of catalog.episodes.entries()) {
    const item = items[at]
    expect({ ...nothing, ...item }).toEqual({
      ...expectedItem(episode),
      image: item?.itunesImage,
      podcastTxt: item?.podcastTxt,
      description: expect.stringContaining('<p>'),
      content: expect.stringContaining('<p>'),
    })
  }
})
