// Tests that a wanted change is recorded, alone, and that what the world has seen is never forgotten.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAudioFile } from '../testing/a-catalog.ts'
import { aPublishedShow, type EpisodeChanges, type PublishedChanges } from '../testing/a-published-show.ts'
import { acceptChanges } from './accept-changes.ts'
import { compareWithLock } from './compare-with-lock.ts'
import { type FeedLock, renderFeedLock } from './feed-lock.ts'
import { lockOf } from './published.ts'

const lock = lockOf(aPublishedShow())

const accepted = (
  codes: readonly string[],
  episodes: EpisodeChanges,
  show: PublishedChanges = {},
  before: FeedLock | undefined = lock,
) => acceptChanges(before, aPublishedShow(episodes, show), codes)

/** The lock after a release that has to succeed. */
const released = (...wanted: Parameters<typeof accepted>): FeedLock => {
  const { lock: after, unknown, refused } = accepted(...wanted)
  if (after === undefined) throw new Error(JSON.stringify({ unknown, refused }))
  return after
}

/** A new cut of the second episode. */
const audio = anAudioFile({ file: 'staffel-1/02-mitte.mp3', soundSha256: 'f'.repeat(64) })

const episodeIn = ({ episodes }: FeedLock, guid: string) => episodes.find((one) => one.guid === guid)

test('the first release locks what is published', () => {
  expect(acceptChanges(undefined, aPublishedShow(), []).lock).toEqual(lock)
})

test('a release without changes writes the same bytes', () => {
  expect(renderFeedLock(released([], {}))).toBe(renderFeedLock(lock))
})

test('half of what breaks is not enough', () => {
  const changes = { two: { guid: 'anders' }, three: null }
  const { lock: after, unknown, refused } = accepted(['guid:staffel-1/02-mitte'], changes)
  expect(after).toBeUndefined()
  expect(unknown).toEqual([])
  expect(refused.map(({ accept }) => accept)).toEqual(['lost:staffel-1/03-ende'])
})

test('a code that names nothing is reported with the nearest, and records nothing', () => {
  const { lock: after, unknown } = accepted(
    ['guid:staffel-1/02-mitte', 'gud:staffel-1/02-mite', 'ganz-anders'],
    { two: { guid: 'anders' } },
  )
  expect(after).toBeUndefined()
  expect(unknown).toEqual([
    { code: 'gud:staffel-1/02-mite', nearest: 'guid:staffel-1/02-mitte' },
    { code: 'ganz-anders', nearest: undefined },
  ])
})

describe('what the world has seen stays', () => {
  test('an episode that was given up, until it comes back', () => {
    const without = released(['lost:staffel-1/03-ende'], { three: null })
    expect(episodeIn(without, 'guid-of-03-ende')).toMatchObject({ isRemoved: true, title: 'Das Ende' })
    expect(compareWithLock(without, aPublishedShow({ three: null }))).toEqual([])
    expect(released([], {}, {}, without)).toEqual(lock)
  })

  test('a guid that was given up: putting it back would load the episode a third time', () => {
    const after = released(['guid:staffel-1/02-mitte'], { two: { guid: 'anders' } })
    expect(episodeIn(after, 'guid-of-02-mitte')?.isRemoved).toBe(true)
    expect(episodeIn(after, 'anders')?.isRemoved).toBe(false)
    expect(accepted([], {}, {}, after).refused.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['guid-changed', 'anders', 'guid-of-02-mitte'],
    ])
  })

  test('addresses of old cuts and old pages', () => {
    const renamed = { id: 'staffel-1/02-zentrum', slug: 'zentrum' }
    const cut = released([], { two: { audio } })
    const after = released(['name:staffel-1/02-zentrum'], { two: { ...renamed, audio } }, {}, cut)
    const { formerEnclosures, formerPages } = episodeIn(after, 'guid-of-02-mitte') ?? {}
    expect(formerEnclosures?.map(({ url }) => url)).toEqual([
      'https://sendung.example/audio/staffel-1/02-mitte.ffffffff.mp3',
      'https://sendung.example/audio/staffel-1/02-mitte.cccccccc.mp3',
    ])
    expect(formerPages).toEqual(['https://sendung.example/folgen/mitte/'])
  })

  test('addresses of feeds; what lies below them moves along', () => {
    const show = { url: 'https://neu.example/' }
    const cut = released([], { two: { audio } })
    const after = released(['feed'], { two: { audio } }, { show }, cut)
    expect(after.feeds[0]).toMatchObject({
      address: 'https://neu.example/feed.xml',
      formerAddresses: ['https://sendung.example/feed.xml'],
    })
    expect(episodeIn(after, 'guid-of-02-mitte')?.formerEnclosures.map(({ url }) => url)).toEqual([
      'https://neu.example/audio/staffel-1/02-mitte.cccccccc.mp3',
    ])
  })

  test('a feed that was given up', () => {
    const moreFeeds = [{ name: 'staffel-1', path: '/staffel-1/feed.xml' }]
    const before = lockOf(aPublishedShow({}, { moreFeeds }))
    const after = released(['feed:staffel-1'], {}, {}, before)
    expect(after.feeds.find(({ name }) => name === 'staffel-1')?.isRemoved).toBe(true)
    expect(compareWithLock(after, aPublishedShow())).toEqual([])
  })
})

test('after whatever was accepted nothing is left to accept', () => {
  const anyChanges = (file: string) =>
    fc.option(
      fc.record(
        {
          title: fc.string({ minLength: 1 }),
          guid: fc.constantFrom(`guid-of-${file}`, `other-${file}`, 'guid-of-03-ende'),
          publishedEpochMs: fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => seconds * 1000),
          isDraft: fc.boolean(),
          slug: fc.constantFrom(`${file}-neu`, `${file}-alt`),
          audio: fc
            .constantFrom('c'.repeat(64), 'f'.repeat(64))
            .map((soundSha256) => anAudioFile({ file: `${file}.mp3`, soundSha256 })),
        },
        { requiredKeys: [] },
      ),
      { nil: null },
    )
  fc.assert(
    fc.property(anyChanges('02-mitte'), anyChanges('zugabe'), (two, bonus) => {
      fc.pre(two?.guid === undefined || two.guid !== bonus?.guid)
      const isTaken = [two, bonus].some((one) => one?.guid === 'guid-of-03-ende')
      const published = aPublishedShow(isTaken ? { two, bonus, three: null } : { two, bonus })
      const codes = compareWithLock(lock, published).flatMap((change) =>
        change.kind === 'breaks' ? [change.accept] : [],
      )
      const { lock: after } = acceptChanges(lock, published, codes)
      expect(after && compareWithLock(after, published)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
