// Reads back the feeds of a season and of an audio format, and compares them with the main one.
import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Catalog, PublishedAlternative } from '../catalog/catalog.ts'
import { feedsOf } from '../catalog/feeds.ts'
import { furtherFeedGuid } from '../catalog/name-uuid.ts'
import { aCatalog, aSeason } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { feedDe } from '../words/feed-de.ts'
import { feedFiles } from './feed-files.ts'

const textOf = (catalog: Catalog, path: string): string => {
  const file = feedFiles(catalog, feedDe, { stylesheetPath: '/a.css' }).find((one) => one.path === path)
  if (file === undefined) throw new Error(`There is no ${path}.`)
  return file.render()
}

const feedOf = (catalog: Catalog, path: string) => parseRssFeed(textOf(catalog, path))

const full = aFullCatalog()
const main = feedOf(full, '/feed.xml')

describe('the feed of a season', () => {
  const season = feedOf(full, '/staffel-2/feed.xml')

  test('has its own title, address and guid, and those of no other feed', () => {
    expect(season.title).toBe('Ämter & Leute: Kooperation & Führung')
    expect(season.atom?.links?.[0]).toEqual({
      href: 'https://sendung.example/staffel-2/feed.xml',
      rel: 'self',
      type: 'application/rss+xml',
    })
    expect(season.podcast?.guid).toBe(furtherFeedGuid(full.show.guid, 'season-2'))
    const guids = feedsOf(full)
      .filter(({ mimeType }) => mimeType === 'application/rss+xml')
      .map(({ path }) => feedOf(full, path).podcast?.guid)
    expect(new Set(guids).size).toBe(guids.length)
  })

  test('has exactly the episodes of the season, with the same guids, recordings and texts as the main feed', () => {
    const expected = main.items?.filter(({ itunes }) => itunes?.season === 2)
    expect(season.items?.length).toBeGreaterThan(0)
    expect(season.items).toEqual(expected)
  })

  test("brings the season's description and hosts, and says where the whole is", () => {
    expect(season.description).toBe(
      `Worum es in der ersten Staffel geht.\n\n${feedDe.seasonHint('https://sendung.example/feed.xml')}`,
    )
    expect(season.podcast?.persons?.map(({ display }) => display)).toEqual(['Hugo Host'])
    expect(season.podcast?.txts).toContainEqual({ purpose: 'readme', display: feedDe.seasonReadme })
    expect(season.podcast?.txts).toContainEqual({
      purpose: 'subscribe',
      display: 'https://sendung.example/staffel-2/feed.xml',
    })
  })

  test('is dated by its own newest episode', () => {
    const first = feedOf(full, '/staffel-1/feed.xml')
    expect(Date.parse(first.lastBuildDate ?? '')).toBe(Date.UTC(2021, 10, 9, 8))
  })

  test('cuts a description that would be longer than directories take, but never the hint', () => {
    const long = aCatalog({ show: { seasons: [aSeason({ description: 'Ämter '.repeat(600) })] } })
    const { description = '' } = feedOf(long, '/staffel-1/feed.xml')
    expect(new TextEncoder().encode(description).length).toBeLessThanOrEqual(4000)
    expect(description).toContain(feedDe.seasonHint('https://sendung.example/feed.xml'))
  })

  test('has a guid that no other address changes', () => {
    const preview = aCatalog({}, { baseUrl: 'http://localhost:8080/' })
    expect(feedOf(preview, '/staffel-1/feed.xml').podcast?.guid).toBe(
      furtherFeedGuid(preview.show.guid, 'season-1'),
    )
  })
})

const opus: PublishedAlternative = {
  url: 'https://sendung.example/audio/wolfsburg.opus',
  path: '/audio/wolfsburg.opus',
  file: 'staffel-2/03-wolfsburg.opus',
  sizeBytes: 500_000,
  mimeType: 'audio/ogg',
  bitrate: 48_000,
  sha384: undefined,
  title: undefined,
  codecs: 'opus',
  language: undefined,
  isDefault: false,
}

/** The catalog with another encoding of its newest episode. */
const withAlternative = (alternative: PublishedAlternative): Catalog => ({
  ...full,
  episodes: full.episodes.map((episode, at) =>
    at === 0 ? { ...episode, alternatives: [alternative] } : episode,
  ),
})

describe('the feed of an audio format', () => {
  const catalog = withAlternative(opus)
  const feed = feedOf(catalog, '/feed-opus.xml')

  test('plays that format where it exists, and every other episode as usual', () => {
    expect(feed.items?.[0]?.enclosures).toEqual([{ url: opus.url, length: 500_000, type: 'audio/ogg' }])
    expect(feed.items?.slice(1)).toEqual(main.items?.slice(1))
    expect(feed.items?.map(({ guid }) => guid)).toEqual(main.items?.map(({ guid }) => guid))
  })

  test('has its own title, address and guid', () => {
    expect(feed.title).toBe('Ämter & Leute (Opus)')
    expect(feed.atom?.links?.[0]?.href).toBe('https://sendung.example/feed-opus.xml')
    expect(feed.podcast?.guid).toBe(furtherFeedGuid(full.show.guid, 'format-opus'))
  })

  test('exists for sound only, and not for the format that everybody gets', () => {
    const paths = (mimeType: string) =>
      feedsOf(withAlternative({ ...opus, mimeType }))
        .filter(({ kind }) => kind === 'format')
        .map(({ path }) => path)
    expect(paths('audio/mp4; codecs="mp4a.40.2"')).toEqual(['/feed-m4a.xml'])
    expect(paths('audio/mpeg')).toEqual([])
    expect(paths('application/x-mpegURL')).toEqual([])
    expect(paths('video/mp4')).toEqual([])
  })
})
