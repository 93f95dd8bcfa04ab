// What a monitor is told.
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { parseReleaseJson, releaseJson } from './release-json.ts'

const feedSha256 = 'ab'.repeat(32)

test('release.json says where the site stands, how many episodes it has, the newest, and when the next is due', () => {
  const catalog = aCatalog({}, { baseUrl: 'https://a.example/podcast/' })
  const text = releaseJson(catalog, { feedSha256, nextDueEpochMs: Date.UTC(2031, 0, 2, 8) })
  expect(JSON.parse(text)).toEqual({
    version: 1,
    url: 'https://a.example/podcast/',
    feed: { url: 'https://a.example/podcast/feed.xml', sha256: feedSha256 },
    episodes: catalog.episodes.length,
    newest: {
      guid: catalog.episodes[0]?.guid,
      date: new Date(catalog.episodes[0]?.publishedEpochMs ?? 0).toISOString().replace('.000Z', 'Z'),
    },
    nextDue: '2031-01-02T08:00:00Z',
  })
  expect(parseReleaseJson(text)).toEqual({
    episodes: catalog.episodes.length,
    nextDueEpochMs: Date.UTC(2031, 0, 2, 8),
  })
})

test('nothing waits, and nothing else is taken for a release', () => {
  const text = releaseJson(aCatalog(), { feedSha256, nextDueEpochMs: undefined })
  expect(JSON.parse(text)).toMatchObject({ nextDue: null })
  expect(parseReleaseJson(text)?.nextDueEpochMs).toBeUndefined()
  for (const other of [
    '',
    'null',
    '{}',
    '{"episodes":1}',
    '{"episodes":"1","nextDue":null}',
    '{"episodes":1,"nextDue":"x"}',
  ])
    expect(parseReleaseJson(other)).toBeUndefined()
})
