// Tests that a release tells a person in plain language what it changes for the world.
import { expect, test } from 'vitest'
import { aPublishedShow, type EpisodeChanges, type PublishedChanges } from '../testing/a-published-show.ts'
import { releaseDe } from '../words/release-de.ts'
import { releaseEn } from '../words/release-en.ts'
import { BREAKING } from './change.ts'
import { lockOf } from './published.ts'
import { describeRelease, releasePlan } from './release-plan.ts'

const lock = lockOf(aPublishedShow())

const told = (episodes: EpisodeChanges, show: PublishedChanges = {}) =>
  describeRelease(releasePlan(lock, aPublishedShow(episodes, show)), releaseDe)

test('tells of the first release', () => {
  expect(describeRelease(releasePlan(undefined, aPublishedShow()), releaseDe)).toMatchInlineSnapshot(
    `"Die erste Veröffentlichung: 5 Folgen. Ab jetzt merkt sich episodes/feed.lock.json, was Abonnent:innen gesehen haben. Die Datei gehört in git."`,
  )
})

test('tells that nothing changes', () => {
  expect(told({})).toMatchInlineSnapshot(`"Für Abonnent:innen ändert sich nichts: 5 Folgen wie zuvor."`)
})

test('tells what is allowed, what is new, noticed and else changed', () => {
  const episodes = {
    one: { guid: 'anders' },
    two: { title: 'Mittendrin', publishedEpochMs: Date.UTC(2022, 2, 2, 8) },
    three: null,
    more: {},
  }
  expect(told(episodes)).toMatchInlineSnapshot(`
    "2 Änderungen ausdrücklich erlaubt:
      Folge 1 „Ein Anfang“: alle laden sie noch einmal, ihre guid ist neu.
      Folge 3 „Das Ende“: verschwindet, ihre Datei ist nicht mehr da.

    Neu:
      Folge 4 „Noch mehr“, 2022-06-01 10:00 +02:00

    Das werden Hörer:innen bemerken:
      Folge 2 „Mittendrin“: Datum 2022-03-02 09:00 +01:00 statt 2022-03-01 09:00 +01:00.

    Außerdem geändert:
      Titel „Mittendrin“ statt „Die Mitte“"
  `)
})

test('cuts long lists, but never what breaks', () => {
  const change = { episode: { id: 'a', title: 'A', number: undefined }, from: '', to: '2022' }
  const many = <T>(one: T): readonly T[] => Array.from({ length: 1234 }, () => one)
  const text = describeRelease(
    {
      isFirst: false,
      episodeCount: 1,
      accepted: many({ ...change, kind: 'breaks', code: 'episode-lost', accept: 'lost:a' }),
      fresh: many({ ...change, kind: 'silent', code: 'episode-new' }),
      noticed: [],
      silent: [],
    },
    releaseDe,
  )
  expect(text.match(/verschwindet/g)).toHaveLength(1234)
  expect(text).toContain('\n  … und 1.214 weitere')
})

test('lets no title in the lock steer the terminal', () => {
  const episodes = lock.episodes.map((one) => ({ ...one, title: 'Rot\u001B[31m\u202Ex\nNeue Zeile' }))
  const text = describeRelease(releasePlan({ ...lock, episodes }, aPublishedShow({ two: null })), releaseDe)
  expect(text).toContain('„Rot\uFFFD[31m\uFFFDx…“: verschwindet')
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('has a sentence in both languages for everything that can break', () => {
  const facts = { title: 'Die Mitte', number: 2, from: 'früher', to: 'jetzt' }
  for (const code of Object.keys(BREAKING)) {
    expect(Object.keys(releaseEn.changes)).toContain(code)
  }
  const sentences = [releaseDe, releaseEn].flatMap(({ changes }) =>
    Object.values(changes).map((sentence) => sentence(facts)),
  )
  expect(sentences.filter((sentence) => /undefined|NaN/.test(sentence))).toEqual([])
  expect(describeRelease(releasePlan(lock, aPublishedShow({ two: null })), releaseEn)).toMatchInlineSnapshot(`
    "Allowed on purpose:
      Episode 2 “Die Mitte”: vanishes, its file is gone."
  `)
})
