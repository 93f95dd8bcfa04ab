// Makes a show longer and longer, and looks at what subscribers and crawlers find.
import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import type { AlternativeFile } from '../model/feed-tags.ts'
import { aCatalog, anEpisode, aSeason } from '../testing/a-catalog.ts'
import { named } from '../testing/xml-elements.ts'
import { feedDe } from '../words/feed-de.ts'
import { feedFiles } from './feed-files.ts'

const notes = '**Wörter** über Ämter. '.repeat(150)

/** A show with a season for every 200 episodes, the oldest being number 1; from the third on, somebody else hosts. */
const aLongShow = (episodes: number, notesMarkdown = notes): Catalog =>
  aCatalog({
    show: {
      type: 'episodic',
      seasons: Array.from({ length: Math.ceil(episodes / 200) }, (_, at) =>
        aSeason({
          number: at + 1,
          title: `Nummer ${at + 1}`,
          slug: `staffel-${at + 1}`,
          hostIds: [at < 2 ? 'helene-host' : 'gerda-gast'],
        }),
      ),
    },
    episodes: Array.from({ length: episodes }, (_, at) =>
      anEpisode({
        id: `alle/folge-${at + 1}`,
        seasonNumber: Math.floor(at / 200) + 1,
        episodeNumber: at + 1,
        publishedEpochMs: Date.UTC(2000, 0, 1) + at * 86_400_000,
        notesMarkdown,
      }),
    ),
  })

/** A file beside an episode. */
const opus = (id: string): AlternativeFile => ({
  kind: 'file',
  file: `${id}.opus`,
  sizeBytes: 900_000,
  mimeType: 'audio/ogg',
  sha384: 'ExVqijgYHm15PqQqdXfW95x+Rs6C+d6E/ICxyQOeFevnxNLR/wtJNrNYTjIysUBo',
  title: undefined,
  bitrate: undefined,
  codecs: undefined,
  language: undefined,
  isDefault: false,
})

const render = (catalog: Catalog, names = /^\/feed(-\d+)?\.xml$/): ReadonlyMap<string, string> =>
  new Map(
    feedFiles(catalog, feedDe, { stylesheetPath: '/a.css' })
      .filter(({ path }) => names.test(path))
      .map(({ path, render: text }) => [path, text()]),
  )

const guidsOf = (xml = ''): readonly string[] =>
  (parseRssFeed(xml).items ?? []).flatMap(({ guid }) => guid?.value ?? [])

/** `rel path` of each link. */
const linksOf = (xml = ''): readonly string[] =>
  named(xml, 'atom:link').map(
    ({ attributes }) =>
      `${attributes.get('rel')} ${attributes.get('href')?.replace('https://sendung.example', '')}`,
  )

const bytesOf = (text = ''): number => new TextEncoder().encode(text).length

const long = aLongShow(350)
const files = render(long)

describe('a feed below a megabyte', () => {
  test('has no archive', () => {
    const short = render(aLongShow(120, 'Kurz.'))
    expect([...short.keys()]).toEqual(['/feed.xml'])
    expect(linksOf(short.get('/feed.xml'))).toEqual(['self /feed.xml'])
  })
})

describe('a feed of more than a megabyte', () => {
  test('is still complete, and names its archive', () => {
    expect(guidsOf(files.get('/feed.xml'))).toHaveLength(350)
    expect(linksOf(files.get('/feed.xml'))).toEqual(['self /feed.xml', 'prev-archive /feed-3.xml'])
  })

  test('has an archive of full pages, counted from the oldest episode', () => {
    expect([...files.keys()]).toEqual(['/feed.xml', '/feed-3.xml', '/feed-2.xml', '/feed-1.xml'])
    const guids = long.episodes.map(({ guid }) => guid)
    expect(guidsOf(files.get('/feed-1.xml'))).toEqual(guids.slice(250))
    expect(guidsOf(files.get('/feed-3.xml'))).toEqual(guids.slice(50, 150))
  })

  test('has pages that link to what is older and to the feed', () => {
    expect(linksOf(files.get('/feed-2.xml'))).toEqual([
      'self /feed-2.xml',
      'current /feed.xml',
      'first /feed.xml',
      'prev-archive /feed-1.xml',
      'next /feed-1.xml',
      'last /feed-1.xml',
    ])
    expect(linksOf(files.get('/feed-1.xml'))).toEqual([
      'self /feed-1.xml',
      'current /feed.xml',
      'first /feed.xml',
      'last /feed-1.xml',
    ])
  })

  test('marks its pages as archive, and only them', () => {
    for (const [path, xml] of files)
      expect(named(xml, 'fh:archive', 'channel').length, path).toBe(path === '/feed.xml' ? 0 : 1)
    expect(files.get('/feed-1.xml')).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"')
  })

  test('has pages of at most a megabyte', () => {
    const widest = render(aLongShow(120, `${'町'.repeat(900)}\n\n`.repeat(4)))
    for (const [path, xml] of widest)
      if (path !== '/feed.xml') expect(bytesOf(xml), path).toBeLessThan(1_000_000)
  })

  test('has pages that stay byte for byte as they are when new episodes, seasons and pages come', () => {
    for (const episodes of [351, 401, 620]) {
      const later = render(aLongShow(episodes))
      for (const [path, xml] of files)
        if (path !== '/feed.xml') expect(later.get(path), `${path} of ${episodes}`).toBe(xml)
    }
  })

  test('is the same, byte for byte, whenever it is rendered', () => {
    expect(render(aLongShow(350))).toEqual(files)
  })
})

describe('a feed of a part of the show, or of another format', () => {
  /** All episodes in one season, each as Opus, too. */
  const inOneSeason = (episodes: number): Catalog => {
    const { show } = aLongShow(1)
    return aCatalog({
      show: { type: 'episodic', seasons: show.seasons },
      episodes: aLongShow(episodes).episodes.map(({ id, episodeNumber, publishedEpochMs }) =>
        anEpisode({ id, episodeNumber, publishedEpochMs, notesMarkdown: notes, alternatives: [opus(id)] }),
      ),
    })
  }

  test.each([
    ['season', '/staffel-1/feed'],
    ['format', '/feed-opus'],
  ])('has an archive of its own: a %s', (_, name) => {
    const names = new RegExp(`^${name}(-\\d+)?\\.xml$`)
    const parts = render(inOneSeason(250), names)
    const main = parts.get(`${name}.xml`)
    expect([...parts.keys()]).toEqual([`${name}.xml`, `${name}-2.xml`, `${name}-1.xml`])
    expect(linksOf(main)).toEqual([`self ${name}.xml`, `prev-archive ${name}-2.xml`])
    expect(linksOf(parts.get(`${name}-2.xml`))).toEqual([
      `self ${name}-2.xml`,
      `current ${name}.xml`,
      `first ${name}.xml`,
      `prev-archive ${name}-1.xml`,
      `next ${name}-1.xml`,
      `last ${name}-1.xml`,
    ])
    expect(guidsOf(parts.get(`${name}-1.xml`))).toEqual(guidsOf(main).slice(150))
    const podcastGuid = (xml = '') => named(xml, 'podcast:guid').map(({ text }) => text)
    expect(podcastGuid(parts.get(`${name}-1.xml`))).toEqual(podcastGuid(main))
    expect(/<enclosure [^>]*\.opus"/.test(parts.get(`${name}-1.xml`) ?? '')).toBe(name === '/feed-opus')
    const later = render(inOneSeason(310), names)
    expect(later.get(`${name}-3.xml`)).toBeDefined()
    for (const page of [1, 2]) expect(later.get(`${name}-${page}.xml`)).toBe(parts.get(`${name}-${page}.xml`))
  })
})

describe('a feed of more than five megabytes', () => {
  const catalog = aLongShow(1650)
  const longest = render(catalog)
  const main = longest.get('/feed.xml')

  test('leaves the oldest episodes to the archive, and nothing falls between', () => {
    expect(bytesOf(main)).toBeLessThanOrEqual(5_000_000)
    expect(bytesOf(main)).toBeGreaterThan(4_000_000)
    const kept = guidsOf(main)
    expect(kept).toEqual(catalog.episodes.slice(0, kept.length).map(({ guid }) => guid))
    expect((1650 - kept.length) % 100).toBe(0)
    const next = linksOf(main).find((link) => link.startsWith('next'))
    expect(next).toBe(`next /feed-${(1650 - kept.length) / 100}.xml`)
    expect(linksOf(main)).toContain('prev-archive /feed-16.xml')
  })

  test('can be followed page by page to the very first episode', () => {
    const seen: string[] = []
    let xml = main
    while (xml !== undefined) {
      seen.push(...guidsOf(xml))
      const next = linksOf(xml).find((link) => link.startsWith('next '))
      xml = next && longest.get(next.slice('next '.length))
    }
    expect(seen).toEqual(catalog.episodes.map(({ guid }) => guid))
  })

  test('keeps its size in scripts that need three bytes for each character', () => {
    const text = render(aLongShow(700, '町の人々の声を聞く'.repeat(200))).get('/feed.xml')
    expect(bytesOf(text)).toBeLessThanOrEqual(5_000_000)
    expect(guidsOf(text).length).toBeGreaterThan(300)
  })
})
