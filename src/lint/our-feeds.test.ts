// Tests that the feeds this program writes obey every rule, with everything in them that a feed can say.
import { expect, test } from 'vitest'
import { feedFiles } from '../feed/feed-files.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { feedDe } from '../words/feed-de.ts'
import { judgeFeed } from './judge-feed.ts'

const feeds = feedFiles(aFullCatalog(), feedDe, { stylesheetPath: '/a.css' })
  .map(({ path, render }) => ({ path, text: render() }))
  .filter(({ text }) => text.includes('<rss'))

/** A description that looks like HTML, episodes nobody has transcribed, and feeds of formats that are not for Apple. */
const OF_THE_EXAMPLE = ['channel-html', 'transcript-missing', 'enclosure-ending-foreign']

test('there are feeds of the show and of its seasons', () => {
  expect(feeds.length).toBeGreaterThan(2)
})

test.each(feeds)('$path has no error, and no advice but on what the example says', ({ path, text }) => {
  const { findings, feed } = judgeFeed(new TextEncoder().encode(text), {
    file: path,
    nowEpochMs: Date.UTC(2026, 0, 1),
  })
  expect(feed?.items.length).toBeGreaterThan(0)
  expect(findings.filter(({ rule }) => !OF_THE_EXAMPLE.includes(rule))).toEqual([])
})
