// Moves pages and feeds, and looks where their old addresses lead.
import { describe, expect, test } from 'vitest'
import { aPublishedShow, type EpisodeChanges } from '../testing/a-published-show.ts'
import type { FeedLock } from './feed-lock.ts'
import { movedFeeds, movedPages } from './moved-addresses.ts'
import { lockOf, type Published } from './published.ts'

const site = 'https://sendung.example/'
const show = aPublishedShow()

/** What was released, with the former pages of some episodes by their guids. */
const lockWith = (
  former: Readonly<Record<string, readonly string[]>>,
  published: Published = show,
): FeedLock => {
  const lock = lockOf(published)
  const episodes = lock.episodes.map((episode) => ({
    ...episode,
    formerPages: former[episode.guid] ?? [],
  }))
  return { ...lock, episodes }
}

const movesIn = (lock: FeedLock, { catalog }: Published = show) =>
  movedPages(lock, catalog).map(({ from, to }) => `${from} -> ${to}`)

const movesOf = (...former: readonly string[]) => movesIn(lockWith({ 'guid-of-02-mitte': former }))

describe('a former page of an episode', () => {
  test('leads to the page of today, however often it moved', () => {
    expect(movesOf(`${site}folgen/alt/`, `${site}folgen/uralt/`)).toEqual([
      '/folgen/alt/ -> /folgen/mitte/',
      '/folgen/uralt/ -> /folgen/mitte/',
    ])
    const [moved] = movedPages(lockWith({ 'guid-of-02-mitte': [`${site}folgen/alt/`] }), show.catalog)
    expect(moved?.title).toBe('Die Mitte')
  })

  test('may have an ending, or none', () => {
    expect(movesOf(`${site}alt.html`, `${site}2021/alt`)).toEqual([
      '/alt.html -> /folgen/mitte/',
      '/2021/alt/ -> /folgen/mitte/',
    ])
  })

  test.each([
    'https://andere.example/folgen/alt/',
    `${site}?p=12`,
    `${site}folgen/../../alt/`,
    `${site}folgen//alt/`,
    `${site}feed.xml`,
    `${site}folgen/mitte/mitte.vtt/x/`,
    `${site}folgen/%2e%2e/`,
    `${site}a b/`,
  ])('is left alone where it cannot be a page of this site: %s', (address) => {
    expect(movesOf(address)).toEqual([])
  })

  test.each(['', 'folgen/', 'FOLGEN/ende/', 'folgen/anfang', 'staffel-1/', 'abonnieren/', '404.html'])(
    'is left alone where another page is today: /%s',
    (path) => {
      expect(movesOf(site + path)).toEqual([])
    },
  )

  test('belongs to the newest of two episodes that both had it', () => {
    const former = [`${site}folgen/alt/`]
    const lock = lockWith({ 'guid-of-02-mitte': former, 'guid-of-03-ende': former })
    expect(movesIn(lock)).toEqual(['/folgen/alt/ -> /folgen/ende/'])
  })

  test('leads nowhere where the episode was taken out, or is a draft again', () => {
    const lock = lockWith({ 'guid-of-02-mitte': [`${site}folgen/alt/`] })
    const removed = { ...lock, episodes: lock.episodes.map((one) => ({ ...one, isRemoved: true })) }
    expect(movesIn(removed)).toEqual([])
    const changes: EpisodeChanges = { two: { isDraft: true } }
    expect(movesIn(lock, aPublishedShow(changes))).toEqual([])
  })

  test('leads on in a preview, too', () => {
    const preview = aPublishedShow({}, { baseUrl: 'http://localhost:8080/podcast/' })
    const lock = lockWith({ 'guid-of-02-mitte': [`${site}folgen/alt/`] }, preview)
    expect(movesIn(lock, preview)).toEqual(['/folgen/alt/ -> /folgen/mitte/'])
  })
})

test('a former address of a feed leads to it, but for one at which another feed is today', () => {
  const lock = lockOf(show)
  const feeds = lock.feeds.flatMap((feed) => [
    {
      ...feed,
      formerAddresses: [`${site}podcast.xml`, `${site}staffel-1/feed.xml`, 'https://andere.example/x'],
    },
    { ...feed, name: 'alt', isRemoved: true, formerAddresses: [`${site}weg.xml`] },
  ])
  expect(movedFeeds({ ...lock, feeds }, show.catalog)).toEqual([{ from: '/podcast.xml', to: '/feed.xml' }])
})
