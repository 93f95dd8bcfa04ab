// Tests that the lock's file says what the lock says, and that whatever else stands in it gets a sentence.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { aPublishedShow } from '../testing/a-published-show.ts'
import { wordsFor } from '../words/words-for.ts'
import { FEED_LOCK_FILE, type FeedLock, renderFeedLock, sortedLock } from './feed-lock.ts'
import { parseFeedLock } from './parse-feed-lock.ts'
import { lockOf } from './published.ts'

const parsed = (text: string) => parseFeedLock(text, { file: FEED_LOCK_FILE })
const usual = renderFeedLock(lockOf(aPublishedShow({ trailer: null, one: null, two: null })))

/** What an editor is told of a file in which something was replaced. */
const told = (from: string | RegExp, to: string): string => {
  const text = usual.replace(from, to)
  if (text === usual) throw new Error('Nothing was replaced.')
  const { value, problems } = parsed(text)
  expect(value).toBeUndefined()
  expect(printProblems(problems, wordsFor('en'))).not.toMatch(/undefined|NaN/)
  return printProblems(problems, wordsFor('de')).split('\n').slice(2).join('\n')
}

test('reads well: one block an episode, newest first', () => {
  expect(usual).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "site": "https://sendung.example/",
      "type": "serial",
      "feeds": [
        {
          "name": "main",
          "address": "https://sendung.example/feed.xml",
          "guid": "4a7c1b6e-0d2f-5b8a-9c3d-112233445566"
        }
      ],
      "episodes": [
        {
          "guid": "guid-of-zugabe",
          "file": "extras/zugabe",
          "title": "Eine Zugabe",
          "published": "2022-05-01T08:00:00Z",
          "page": "https://sendung.example/folgen/zugabe/",
          "enclosure": {
            "url": "https://ablage.example/zugabe.mp3",
            "sizeBytes": 5000,
            "mimeType": "audio/mpeg"
          }
        },
        {
          "guid": "guid-of-03-ende",
          "file": "staffel-1/03-ende",
          "title": "Das Ende",
          "season": 1,
          "episode": 3,
          "published": "2022-04-01T08:00:00Z",
          "page": "https://sendung.example/folgen/ende/",
          "enclosure": {
            "url": "https://sendung.example/audio/staffel-1/03-ende.dddddddd.mp3",
            "sizeBytes": 4000,
            "mimeType": "audio/mpeg",
            "soundSha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
          }
        }
      ]
    }
    "
  `)
})

test('is read with the line breaks of Windows', () => {
  expect(parsed(usual.replaceAll('\n', '\r\n'))).toEqual(parsed(usual))
})

describe('sentences', () => {
  test('marks of a git conflict', () => {
    expect(told('  "episodes": [\n', '  "episodes": [\n<<<<<<< HEAD\n')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:13:1
        Hier hat git zwei Fassungen dieser Datei ineinander geschrieben (<<<<<<< und >>>>>>>), weil an zwei Orten veröffentlicht wurde. Eine der beiden reicht: Was ihr fehlt, trägt das nächste npm run release nach.
        Schreib zum Beispiel:  git checkout --theirs episodes/feed.lock.json"
    `)
  })

  test('what is no JSON', () => {
    expect(told('"type": "serial",', '"type": "serial"')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:5:3
        Ab hier ist diese Datei beschädigt oder abgeschnitten. Sie merkt sich, was Abonnent:innen schon gesehen haben, und wird nur von npm run release geschrieben. Die letzte gute Fassung liegt in git.
        Schreib zum Beispiel:  git restore episodes/feed.lock.json"
    `)
    expect(told(/[\s\S]*/, '')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:1:1
        Ab hier ist diese Datei beschädigt oder abgeschnitten. Sie merkt sich, was Abonnent:innen schon gesehen haben, und wird nur von npm run release geschrieben. Die letzte gute Fassung liegt in git.
        Schreib zum Beispiel:  git restore episodes/feed.lock.json"
    `)
    expect(told('"type": "serial"', '"type": "ser\\qial"')).toContain('feed.lock.json:4:11\n')
    expect(told(/\}\s*$/, '')).toContain('beschädigt oder abgeschnitten')
    expect(told(/$/, 'x')).toContain('beschädigt oder abgeschnitten')
  })

  test('a newer program', () => {
    expect(told('"version": 1', '"version": 2')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:2:14  version
        Diese Datei hat ein neueres Programm geschrieben (Fassung 2), dieses hier kennt nur Fassung 1. Damit nichts verloren geht, muss zuerst das Programm auf den neuen Stand.
        Schreib zum Beispiel:  git pull && npm install"
    `)
  })

  test('a key that is missing, unknown, or there twice', () => {
    expect(told('      "title": "Das Ende",\n', '')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:25:5  title
        In diesem Abschnitt fehlt „title“. Von Hand wird diese Datei nicht geändert; die letzte gute Fassung liegt in git.
        Schreib zum Beispiel:  git restore episodes/feed.lock.json"
    `)
    expect(told('"published"', '"publised"')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:13:5  published
        In diesem Abschnitt fehlt „published“. Von Hand wird diese Datei nicht geändert; die letzte gute Fassung liegt in git.
        Schreib zum Beispiel:  git restore episodes/feed.lock.json

      episodes/feed.lock.json:17:19  publised
        „publised“ gehört nicht in diesen Abschnitt. Von Hand wird diese Datei nicht geändert; die letzte gute Fassung liegt in git.
        Schreib zum Beispiel:  git restore episodes/feed.lock.json"
    `)
    expect(told('"season": 1', '"episode": 1')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:30:7  episode
        „episode“ steht in diesem Abschnitt zweimal, vielleicht nach dem Zusammenführen zweier Fassungen. Eine der beiden Zeilen muss weg; die letzte gute Fassung liegt in git.
        Schreib zum Beispiel:  git restore episodes/feed.lock.json"
    `)
  })

  test.each([
    ['"version": 1', '"version": "1"', '2:14  version'],
    ['"site": "https://sendung.example/"', '"site": "sendung.example"', '3:11  site'],
    ['"type": "serial"', '"type": "daily"', '4:11  type'],
    ['"feeds": [', '"feeds": {}, "x": [', '5:12  feeds'],
    ['"name": "main"', '"name": "../main"', '7:15  name'],
    ['"file": "staffel-1/03-ende"', '"file": "../../etc/passwd"', '27:15  file'],
    ['"title": "Das Ende"', '"title": ""', '28:16  title'],
    ['"season": 1', '"season": 1.5', '29:17  season'],
    ['"episode": 3', '"episode": -1', '30:18  episode'],
    ['2022-04-01T08:00:00Z', '2022-02-30T08:00:00Z', '31:20  published'],
    ['2022-04-01T08:00:00Z', '1. April 2022', '31:20  published'],
    ['"sizeBytes": 4000', '"sizeBytes": "4000"', '35:22  sizeBytes'],
    [/"soundSha256": "d+"/, '"soundSha256": "dddd"', '37:24  soundSha256'],
    [/\n {4}\}\n {2}\]\n\}/, ',\n"removed": "yes"\n}\n]\n}', '39:12  removed'],
    [/\n {4}\}\n {2}\]\n\}/, ',\n"formerPages": [1]\n}\n]\n}', '39:17'],
  ])('a value of the wrong kind: %s', (from, to, place) => {
    expect(told(from, to)).toContain(`${FEED_LOCK_FILE}:${place}\n`)
  })

  test('says what belongs there instead', () => {
    expect(told('"season": 1', '"season": "eins"')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:29:17  season
        Bei „season“ gehört etwas anderes hin: eine ganze Zahl ab 0. Von Hand wird diese Datei nicht geändert; die letzte gute Fassung liegt in git.
        Schreib zum Beispiel:  git restore episodes/feed.lock.json"
    `)
  })

  test('a guid that two episodes have', () => {
    expect(told('guid-of-03-ende', 'guid-of-zugabe')).toMatchInlineSnapshot(`
      "episodes/feed.lock.json:26:15  guid
        Die guid „guid-of-zugabe“ steht in dieser Datei schon bei einer anderen Folge, vielleicht nach dem Zusammenführen zweier Fassungen. Einer der beiden Abschnitte muss weg."
    `)
  })

  test('names twenty problems at most', () => {
    const feeds = Array.from({ length: 30 }, () => '{}').join(',')
    expect(parsed(usual.replace('"feeds": [', `"feeds": [${feeds},`)).problems).toHaveLength(20)
  })
})

const anyName = fc.constantFrom('staffel-1/01-a', 'extras/b', 'c')
const anyText = fc.string({ unit: 'binary', minLength: 1 })
const anyEnclosure = fc.record({
  url: anyText,
  sizeBytes: fc.nat(),
  mimeType: anyText,
  soundSha256: fc.option(fc.stringMatching(/^[0-9a-f]{64}$/), { nil: undefined }),
})
const anyNumber = fc.option(fc.nat(), { nil: undefined })
const anyLock: fc.Arbitrary<FeedLock> = fc.record({
  siteUrl: fc.webUrl().map((url) => `${url}/`),
  type: fc.constantFrom('serial' as const, 'episodic' as const),
  feeds: fc.array(
    fc.record({
      name: anyName,
      address: anyText,
      guid: anyText,
      formerAddresses: fc.array(fc.string()),
      isRemoved: fc.boolean(),
    }),
  ),
  episodes: fc.uniqueArray(
    fc.record({
      guid: anyText,
      id: anyName,
      title: anyText,
      seasonNumber: anyNumber,
      episodeNumber: anyNumber,
      publishedEpochMs: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      page: anyText,
      enclosure: anyEnclosure,
      formerEnclosures: fc.array(anyEnclosure),
      formerPages: fc.array(fc.string()),
      isRemoved: fc.boolean(),
    }),
    { selector: ({ guid }) => guid },
  ),
})

describe('properties', () => {
  test('what was written is read', () => {
    fc.assert(
      fc.property(anyLock, (lock) => {
        expect(parsed(renderFeedLock(lock))).toEqual({ value: sortedLock(lock), problems: [] })
      }),
    )
  })

  test('the order in which it comes does not change a byte', () => {
    fc.assert(
      fc.property(anyLock, (lock) => {
        const turned = { ...lock, episodes: lock.episodes.toReversed() }
        expect(renderFeedLock(turned)).toBe(renderFeedLock(lock))
      }),
    )
  })

  test('no text, however broken, makes it throw', () => {
    const cuts = fc.tuple(fc.nat(usual.length), fc.nat(usual.length), fc.string({ unit: 'binary' }))
    const broken = cuts.map(([from, to, put]) => usual.slice(0, from) + put + usual.slice(to))
    fc.assert(
      fc.property(fc.oneof(broken, fc.json(), fc.string()), (text) => {
        const { value, problems } = parsed(text)
        expect(value === undefined).toBe(problems.length > 0)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['deep lists', '['.repeat(1_000_000)],
    ['deep groups', '{"a":'.repeat(1_000_000)],
    ['an endless string', `"${'\\"'.repeat(1_000_000)}`],
    ['an endless number', '9'.repeat(1_000_000)],
    ['many keys', `{${Array.from({ length: 100_000 }, (_, at) => `"${at}":1`).join(',')}}`],
  ])('hostile text gets a sentence: %s', (_, text) => {
    expect(parsed(text).value).toBeUndefined()
    expect(printProblems(parsed(text).problems, wordsFor('de'))).toContain(FEED_LOCK_FILE)
  })
})
