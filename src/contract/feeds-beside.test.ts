// Tests that feeds beside the main one keep their names when they move.
import { expect, test } from 'vitest'
import { furtherFeedGuid } from '../catalog/name-uuid.ts'
import { aPublishedShow } from '../testing/a-published-show.ts'
import { compareWithLock } from './compare-with-lock.ts'
import { renderFeedLock } from './feed-lock.ts'
import { feedsBeside } from './feeds-beside.ts'
import { parseFeedLock } from './parse-feed-lock.ts'
import { lockOf, type Published } from './published.ts'

const withFeeds = (published: Published): Published => ({
  ...published,
  moreFeeds: feedsBeside(published.catalog),
})

const renamed = (published: Published): Published => {
  const { seasons, ...catalog } = published.catalog
  return {
    ...published,
    catalog: { ...catalog, seasons: seasons.map((one) => ({ ...one, slug: 'anfang' })) },
  }
}

test('names every feed but the main one, and gives its path and its guid', () => {
  const { catalog } = aPublishedShow()
  expect(feedsBeside(catalog)).toEqual(
    expect.arrayContaining([
      {
        name: 'season-1',
        path: '/staffel-1/feed.xml',
        guid: furtherFeedGuid(catalog.show.guid, 'season-1'),
      },
      { name: 'json', path: '/feed.json', guid: undefined },
    ]),
  )
  expect(feedsBeside(catalog).map(({ path }) => path)).not.toContain('/feed.xml')
})

test('a feed whose guid is not the promised one breaks its promise', () => {
  const lock = lockOf(withFeeds(aPublishedShow()))
  const [season] = lock.feeds.filter(({ name }) => name === 'season-1')
  const feeds = lock.feeds.map((feed) => (feed === season ? { ...feed, guid: 'f'.repeat(36) } : feed))
  expect(compareWithLock({ ...lock, feeds }, withFeeds(aPublishedShow()))).toMatchObject([
    { code: 'show-guid-changed', from: 'f'.repeat(36), to: season?.guid },
  ])
})

test('a season with another slug has moved its feed', () => {
  const lock = lockOf(withFeeds(aPublishedShow()))
  const changes = compareWithLock(lock, withFeeds(renamed(aPublishedShow())))
  expect(changes).toMatchObject([
    {
      code: 'feed-moved',
      accept: 'feed:season-1',
      from: 'https://sendung.example/staffel-1/feed.xml',
      to: 'https://sendung.example/anfang/feed.xml',
    },
  ])
})

test('only the main feed needs a guid in the lock', () => {
  const text = renderFeedLock(lockOf(withFeeds(aPublishedShow())))
  expect(parseFeedLock(text, { file: 'a.json' }).problems).toEqual([])
  const without = text.replace(/("name": "main",\n.*"address": "[^"]*"),\n *"guid": "[^"]*"/, '$1')
  expect(without).not.toBe(text)
  expect(parseFeedLock(without, { file: 'a.json' }).problems.map(({ code }) => code)).toEqual([
    'lock-key-missing',
  ])
})
