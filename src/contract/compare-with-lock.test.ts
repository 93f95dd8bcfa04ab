// Tests what a subscriber can notice without harm, and what is no change at all.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAudioFile } from '../testing/a-catalog.ts'
import { aPublishedShow, type EpisodeChanges, type PublishedChanges } from '../testing/a-published-show.ts'
import { compareWithLock } from './compare-with-lock.ts'
import type { FeedLock } from './feed-lock.ts'
import { matchEpisodes } from './match-episodes.ts'
import { currentEpisodes, lockOf } from './published.ts'

const lock = lockOf(aPublishedShow())

const changesOf = (episodes: EpisodeChanges, show: PublishedChanges = {}, before: FeedLock = lock) =>
  compareWithLock(before, aPublishedShow(episodes, show)).map(({ kind, code, episode, from, to }) =>
    [kind, code, episode?.id, from, to].filter((part) => part !== undefined && part !== '').join(' | '),
  )

const twoAudio = (soundSha256: string, sizeBytes: number, mimeType = 'audio/mpeg') =>
  anAudioFile({ file: 'staffel-1/02-mitte.mp3', soundSha256, sizeBytes, mimeType })

describe('false alarms', () => {
  test('the same content is no change', () => {
    expect(changesOf({})).toEqual([])
  })

  test('a preview under another address breaks nothing', () => {
    expect(changesOf({}, { baseUrl: 'http://localhost:8080/vorschau/' })).toEqual([
      'notice | built-elsewhere | https://sendung.example/ | http://localhost:8080/vorschau/',
    ])
  })

  test('a site that moves as a whole and says so breaks nothing, and nothing is told twice', () => {
    const moreFeeds = [{ name: 'staffel-1', path: '/staffel-1/feed.xml' }]
    const newFeedUrl = 'https://neu.example/podcast/feed.xml'
    expect(
      changesOf(
        {},
        { show: { url: 'https://neu.example/podcast/' }, newFeedUrl, moreFeeds },
        lockOf(aPublishedShow({}, { moreFeeds })),
      ),
    ).toEqual([
      'notice | feed-moved-announced | https://sendung.example/feed.xml | https://neu.example/podcast/feed.xml',
    ])
  })

  test('drafts and scheduled episodes that the world never saw do not matter', () => {
    expect(changesOf({ more: { isDraft: true } })).toEqual([])
    expect(changesOf({ more: { publishedEpochMs: Date.UTC(2031, 0, 1) } })).toEqual([])
  })

  test('a recording that is published again as another episode is new, and the old one stays', () => {
    const audio = anAudioFile({ file: 'staffel-1/04-mehr.mp3', sizeBytes: 3000, soundSha256: 'c'.repeat(64) })
    const more = { title: 'Die Mitte', audio }
    expect(changesOf({ more })).toEqual([
      'silent | episode-new | staffel-1/04-mehr | 2022-06-01 10:00 +02:00',
    ])
  })

  test('dates that all move by an hour change no order', () => {
    const hour = 3_600_000
    const shifted = aPublishedShow().content.episodes.map((one) => one.publishedEpochMs + hour)
    const [trailer = 0, one = 0, two = 0, three = 0, bonus = 0] = shifted
    const changes = changesOf({
      trailer: { publishedEpochMs: trailer },
      one: { publishedEpochMs: one },
      two: { publishedEpochMs: two },
      three: { publishedEpochMs: three },
      bonus: { publishedEpochMs: bonus },
    })
    expect(changes.map((change) => change.split(' | ').slice(0, 2).join(' '))).toEqual(
      Array.from({ length: 5 }, () => 'notice date-changed'),
    )
  })

  test('a retake with a new title and a corrected number in the same file is the same episode', () => {
    const changes = { title: 'Neu', episodeNumber: 5, audio: twoAudio('e'.repeat(64), 9) }
    expect(changesOf({ two: changes }).filter((change) => change.startsWith('breaks'))).toEqual([])
    const dated = { title: 'Neu', publishedEpochMs: Date.UTC(2022, 2, 2), audio: twoAudio('e'.repeat(64), 9) }
    expect(changesOf({ two: dated }).filter((change) => change.startsWith('breaks'))).toEqual([])
  })
})

describe('what listeners notice', () => {
  test('a new cut has a new address by itself', () => {
    expect(changesOf({ two: { audio: twoAudio('e'.repeat(64), 9) } })).toEqual([
      'notice | new-cut | staffel-1/02-mitte | https://sendung.example/audio/staffel-1/02-mitte.cccccccc.mp3 | https://sendung.example/audio/staffel-1/02-mitte.eeeeeeee.mp3',
    ])
    expect(changesOf({ two: { audio: twoAudio('e'.repeat(64), 9, 'audio/x-m4a') } })).toEqual([
      'notice | new-cut-type | staffel-1/02-mitte | audio/mpeg | audio/x-m4a',
    ])
  })

  test('corrected tags keep the address, and another length is told', () => {
    expect(changesOf({ two: { audio: twoAudio('c'.repeat(64), 3500) } })).toEqual([
      'notice | length-changed | staffel-1/02-mitte | 3000 | 3500',
    ])
  })

  test('a corrected date that passes nobody is told in the time of the show', () => {
    expect(changesOf({ two: { publishedEpochMs: Date.UTC(2022, 2, 2, 8) } })).toEqual([
      'notice | date-changed | staffel-1/02-mitte | 2022-03-01 09:00 +01:00 | 2022-03-02 09:00 +01:00',
    ])
  })

  test('another number and another order of the whole show are told', () => {
    expect(changesOf({ two: { episodeNumber: 9 } })).toEqual([
      'notice | number-changed | staffel-1/02-mitte | 1/2 | 1/9',
    ])
    expect(changesOf({}, { show: { type: 'episodic' } })).toEqual([
      'notice | show-type-changed | serial | episodic',
    ])
  })

  test('a new episode behind the newest is told', () => {
    expect(changesOf({ more: { publishedEpochMs: Date.UTC(2022, 3, 2, 8) } })).toEqual([
      'notice | episode-new-behind | staffel-1/04-mehr | 2022-04-02 10:00 +02:00',
    ])
  })

  test('new episodes, titles, feeds and episodes that come back are news', () => {
    const moreFeeds = [{ name: 'staffel-1', path: '/staffel-1/feed.xml' }]
    const before = {
      ...lock,
      episodes: lock.episodes.map((one) => ({ ...one, isRemoved: one.id === 'staffel-1/03-ende' })),
    }
    expect(changesOf({ two: { title: 'Mittendrin' }, more: {} }, { moreFeeds }, before)).toEqual([
      'silent | feed-new | https://sendung.example/staffel-1/feed.xml',
      'silent | episode-returned | staffel-1/03-ende',
      'silent | title-changed | staffel-1/02-mitte | Die Mitte | Mittendrin',
      'silent | episode-new | staffel-1/04-mehr | 2022-06-01 10:00 +02:00',
    ])
    expect(changesOf({ three: null }, {}, before)).toEqual([])
  })

  test('a page that was once another episode is told', () => {
    const before = {
      ...lock,
      episodes: lock.episodes.map((one) =>
        one.id === 'staffel-1/02-mitte'
          ? { ...one, formerPages: ['https://sendung.example/folgen/mehr/'] }
          : one,
      ),
    }
    expect(changesOf({ more: {} }, {}, before)).toContain(
      'notice | page-reused | staffel-1/04-mehr | Die Mitte | https://sendung.example/folgen/mehr/',
    )
  })
})

test('whatever is locked and published again unchanged is no change', () => {
  const anyChange = fc.record(
    {
      title: fc.string({ minLength: 1 }),
      guid: fc.uuid(),
      publishedEpochMs: fc.integer({ min: 0, max: 1_800_000_000 }).map((seconds) => seconds * 1000),
      isDraft: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  const anyShow = fc.record({ trailer: anyChange, one: anyChange, two: anyChange, three: anyChange })
  fc.assert(
    fc.property(anyShow, (episodes) => {
      const published = aPublishedShow(episodes)
      expect(compareWithLock(lockOf(published), published)).toEqual([])
    }),
  )
})

test('ten thousand episodes that all lost their guid are recognised one by one', () => {
  const [one] = currentEpisodes(aPublishedShow())
  if (one === undefined) throw new Error('The builder made no episode.')
  const many = (suffix: string) =>
    Array.from({ length: 10_000 }, (_, at) => ({
      ...one,
      guid: `${at}${suffix}`,
      enclosure: { ...one.enclosure, soundSha256: String(at).padStart(64, '0') },
      formerEnclosures: [],
      formerPages: [],
      isRemoved: false,
    }))
  const { pairs, lost, fresh } = matchEpisodes(many(' before'), many(' after'))
  expect(pairs.every(({ was, is }) => was.enclosure.soundSha256 === is.enclosure.soundSha256)).toBe(true)
  expect([pairs.length, lost.length, fresh.length]).toEqual([10_000, 0, 0])
})
