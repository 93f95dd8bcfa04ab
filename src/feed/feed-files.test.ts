// All feeds of a show at once: the order in which a disk names files, and where a machine stands, change none of them.
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { aCatalog, anEpisode, aPerson, aPlace } from '../testing/a-catalog.ts'
import { aContentTranscript } from '../testing/a-transcript.ts'
import { feedDe } from '../words/feed-de.ts'
import { feedFiles } from './feed-files.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const people = [aPerson(), aPerson({ id: 'gustav-gast', name: 'Gustav Gast' })]
const places = [aPlace(), aPlace({ id: 'berlin', name: 'Berlin', state: 'Berlin' })]

/** Some of the same minute, as when a season begins with all that it has. */
const episodes = ['eins', 'Zwei', 'ärger', 'zebra', 'acht'].map((name, at) =>
  anEpisode({
    id: `staffel-1/${name}`,
    slug: `folge-${at}`,
    guid: `guid-${at}-of-the-show`,
    episodeNumber: at + 1,
    publishedEpochMs: Date.UTC(2023, 2, 26, at < 3 ? 0 : 1),
    guests: [
      { personId: 'gustav-gast', role: undefined },
      { personId: 'gerda-gast', role: undefined },
    ],
    placeIds: ['wolfsburg', 'berlin'],
    transcripts: [aContentTranscript()],
  }),
)

const rendered = (changes: Parameters<typeof aCatalog>[0]): readonly (readonly [string, string])[] =>
  feedFiles(aCatalog(changes), feedDe, { stylesheetPath: '/a.css' }).map(({ path, render }) => [
    path,
    render(),
  ])

const expected = rendered({ people, places, episodes })

test('every feed is the same, byte for byte, in whatever order its files are read', () => {
  expect(expected.map(([path]) => path)).toEqual([
    '/feed.xml',
    '/staffel-1/feed.xml',
    '/transkripte.xml',
    '/feed.json',
  ])
  const anyOrder = <T>(all: readonly T[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })
  fc.assert(
    fc.property(anyOrder(people), anyOrder(places), anyOrder(episodes), (someone, somewhere, some) => {
      expect(rendered({ people: someone, places: somewhere, episodes: some })).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})

test.each(['Pacific/Kiritimati', 'Asia/Kathmandu', 'America/St_Johns'])(
  'every feed is the same on a machine of %s',
  (zone) => {
    vi.stubEnv('TZ', zone)
    expect(new Date(0).getTimezoneOffset()).not.toBe(0)
    expect(rendered({ people, places, episodes })).toEqual(expected)
  },
)
