// Makes a show longer and longer, and follows its JSON feed page by page.
import { parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { feedDe } from '../words/feed-de.ts'
import { feedFiles } from './feed-files.ts'

const aLongShow = (episodes: number, words = 2000): Catalog =>
  aCatalog({
    show: { type: 'episodic' },
    episodes: Array.from({ length: episodes }, (_, at) =>
      anEpisode({
        id: `staffel-1/f-${at}`,
        episodeNumber: at + 1,
        publishedEpochMs: Date.UTC(2000, 0, 1) + at * 86_400_000,
        notesMarkdown: 'Wort '.repeat(words),
      }),
    ),
  })

const render = (catalog: Catalog): ReadonlyMap<string, string> =>
  new Map(
    feedFiles(catalog, feedDe, { stylesheetPath: '/a.css' })
      .filter(({ path }) => path.endsWith('.json'))
      .map(({ path, render: text }) => [path, text()]),
  )

const guidsIn = (text = ''): readonly string[] => parseJsonFeed(text).items?.map(({ id }) => id ?? '') ?? []
const nextOf = (text = ''): string | undefined =>
  parseJsonFeed(text).next_url?.replace('https://sendung.example', '')

const long = aLongShow(730)
const files = render(long)

test('a short show has one document and no next_url', () => {
  const short = render(aLongShow(120, 5))
  expect([...short.keys()]).toEqual(['/feed.json'])
  expect(short.get('/feed.json')).not.toContain('next_url')
})

test('a long show has pages of a hundred, counted from the oldest, each episode once', () => {
  expect([...files.keys()]).toEqual([
    '/feed.json',
    '/feed-4.json',
    '/feed-3.json',
    '/feed-2.json',
    '/feed-1.json',
  ])
  expect(files.get('/feed.json')?.length).toBeLessThan(5_000_000)
  expect(guidsIn(files.get('/feed.json'))).toHaveLength(330)
  const guids = long.episodes.map(({ guid }) => guid)
  expect(guidsIn(files.get('/feed-1.json'))).toEqual(guids.slice(630))
})

test('it can be followed by next_url to the very first episode, and ends there', () => {
  const seen: string[] = []
  const visited: string[] = []
  for (let path: string | undefined = '/feed.json'; path !== undefined; path = nextOf(files.get(path))) {
    expect(visited).not.toContain(path)
    visited.push(path)
    seen.push(...guidsIn(files.get(path)))
  }
  expect(seen).toEqual(long.episodes.map(({ guid }) => guid))
})

test('all documents say that they are the same feed', () => {
  for (const [path, text] of files)
    expect(parseJsonFeed(text).feed_url, path).toBe('https://sendung.example/feed.json')
})

test('pages stay byte for byte as they are when new episodes and pages come', () => {
  for (const episodes of [731, 850]) {
    const later = render(aLongShow(episodes))
    for (const [path, text] of files)
      if (path !== '/feed.json') expect(later.get(path), `${path} of ${episodes}`).toBe(text)
  }
})

test('however long its notes are, the feed itself is never empty', () => {
  const wordy = render(aLongShow(200, 12_000))
  expect([...wordy.keys()]).toEqual(['/feed.json', '/feed-1.json'])
  expect(guidsIn(wordy.get('/feed.json'))).toHaveLength(100)
})
