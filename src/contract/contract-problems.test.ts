// Tests that everything that would hurt a subscriber is found, alone, in words that an editor understands.
import { afterAll, describe, expect, test } from 'vitest'
import type { AudioAddress, AudioFile } from '../model/audio.ts'
import { printProblems } from '../model/print-problems.ts'
import { anAudioFile } from '../testing/a-catalog.ts'
import {
  aPublishedShow,
  ELSEWHERE,
  type EpisodeChanges,
  type PublishedChanges,
} from '../testing/a-published-show.ts'
import { wordsFor } from '../words/words-for.ts'
import { BREAKING } from './change.ts'
import { compareWithLock } from './compare-with-lock.ts'
import { contractProblems } from './contract-problems.ts'
import type { FeedLock } from './feed-lock.ts'
import { lockOf } from './published.ts'

const lock = lockOf(aPublishedShow())
const seen = new Set<string>()

const problemsOf = (
  episodes: EpisodeChanges,
  show: PublishedChanges = {},
  before: FeedLock = lock,
  accepted: readonly string[] = [],
) => {
  const published = aPublishedShow(episodes, show)
  const mintGuid = () => '7e57ab1e-0000-4000-8000-000000000000'
  return contractProblems(compareWithLock(before, published), published, { accepted, mintGuid })
}

/** What an editor is told, without the headline. */
const told = (...changes: Parameters<typeof problemsOf>): string => {
  const problems = problemsOf(...changes)
  for (const { code } of problems) seen.add(code)
  expect(printProblems(problems, wordsFor('en'))).not.toMatch(/undefined|NaN/)
  return printProblems(problems, wordsFor('de')).split('\n').slice(2).join('\n')
}

const two = { id: 'staffel-1/02-mitte', soundSha256: 'c'.repeat(64), sizeBytes: 3000 }
const twoAudio = (changes: Partial<AudioFile>): AudioFile =>
  anAudioFile({ file: `${two.id}.mp3`, sizeBytes: two.sizeBytes, soundSha256: two.soundSha256, ...changes })
const elsewhere = (changes: Partial<AudioAddress>): AudioAddress => ({
  kind: 'address',
  url: ELSEWHERE,
  sizeBytes: 5000,
  durationSeconds: 60,
  mimeType: 'audio/mpeg',
  ...changes,
})
/** Another episode altogether, as where a file was copied and overwritten. */
const another = {
  id: 'staffel-1/07-neu',
  slug: 'neu',
  title: 'Ganz neu',
  episodeNumber: 7,
  publishedEpochMs: Date.UTC(2022, 8, 1),
  audio: anAudioFile({ file: 'staffel-1/07-neu.mp3', sizeBytes: 77, soundSha256: 'f'.repeat(64) }),
}

describe('guids', () => {
  test('a changed guid is recognised and offered back', () => {
    expect(told({ two: { guid: 'anders' } })).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-mitte.md:1:1  guid
        Alle Abonnent:innen würden Folge 2 noch einmal laden: ihre guid hat sich geändert. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept guid:staffel-1/02-mitte
        Schreib zum Beispiel:  guid: guid-of-02-mitte"
    `)
  })

  test('a changed guid is recognised by the sound where title, date and file have changed too', () => {
    const { id, slug, title } = another
    const problems = problemsOf({
      two: { guid: 'anders', id, slug, title, publishedEpochMs: Date.UTC(2022, 2, 2) },
    })
    expect(problems.map(({ code }) => code)).toEqual(['guid-changed', 'episode-renamed'])
  })

  test.each([
    ['title', { publishedEpochMs: Date.UTC(2022, 2, 2) }],
    ['date', { title: 'Die neue Mitte' }],
  ])('a changed guid is recognised by file and %s where the rest has changed too', (_, changes) => {
    const audio = twoAudio({ soundSha256: 'f'.repeat(64), sizeBytes: 9 })
    const problems = problemsOf({ two: { guid: 'anders', audio, ...changes } })
    expect(problems.map(({ code }) => code)).toEqual(['guid-changed'])
  })

  test('a changed guid is recognised by title and date where sound and file have changed too', () => {
    const changes = { guid: 'anders', id: another.id, slug: another.slug, audio: another.audio }
    expect(problemsOf({ two: changes }).map(({ code }) => code)).toEqual(['guid-changed', 'episode-renamed'])
  })

  test('two guids that changed places are two changed guids', () => {
    const problems = problemsOf({ two: { guid: 'guid-of-03-ende' }, three: { guid: 'guid-of-02-mitte' } })
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['guid-changed', 'episodes/staffel-1/03-ende.md'],
      ['guid-changed', 'episodes/staffel-1/02-mitte.md'],
    ])
  })

  test('another episode that took a guid is told to have its own', () => {
    expect(told({ two: another })).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-mitte.md:1:1  guid
        Wer die Folge „Die Mitte“ schon hat, bekäme „Ganz neu“ nie zu sehen: Beide haben dieselbe guid. Eine neue Folge braucht eine eigene, und „Die Mitte“ gehört zurück in ihre Datei. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept guid:staffel-1/07-neu
        Schreib zum Beispiel:  guid: 7e57ab1e-0000-4000-8000-000000000000"
    `)
  })

  test('a draft that took a guid makes the episode a lost one', () => {
    expect(problemsOf({ two: { ...another, isDraft: true } }).map(({ code }) => code)).toEqual([
      'episode-lost',
    ])
  })

  test('a draft that took file and guid is not where the lost episode is reported', () => {
    const draft = { ...another, id: two.id, slug: 'mitte', isDraft: true }
    const locate = () => ({ file: 'episodes/staffel-1/02-mitte.md', line: 9, column: 9 })
    expect(problemsOf({ two: { ...draft, locate } }).map(({ code, line }) => [code, line])).toEqual([
      ['episode-lost', 1],
    ])
  })

  test('the guid of the show is offered back', () => {
    expect(told({}, { show: { guid: '11111111-2222-4333-8444-555555555555' } })).toMatchInlineSnapshot(`
      "episodes/show.yaml:1:1  guid
        Verzeichnisse hielten die Sendung für eine andere: ihre guid hat sich geändert. Sie bleibt, auch wenn Titel und Adresse wechseln. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept show-guid
        Schreib zum Beispiel:  guid: 4a7c1b6e-0d2f-5b8a-9c3d-112233445566"
    `)
  })
})

describe('lost episodes', () => {
  test('a deleted file is named', () => {
    expect(told({ two: null })).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-mitte.md:1:1
        Eine Folge verschwände aus allen Apps: „Die Mitte“ ist schon veröffentlicht, aber ihre Datei ist nicht mehr da. Sie gehört zurück an diesen Platz. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept lost:staffel-1/02-mitte"
    `)
  })

  test('a published episode cannot be a draft', () => {
    expect(told({ two: { isDraft: true } })).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-mitte.md:1:1  draft
        Folge 2 verschwände aus allen Apps: Sie ist schon veröffentlicht und steht jetzt als Entwurf da. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept draft:staffel-1/02-mitte
        Schreib zum Beispiel:  draft: false"
    `)
  })

  test('a published episode cannot be moved into the future', () => {
    expect(told({ two: { publishedEpochMs: Date.UTC(2031, 6, 1, 7) } })).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-mitte.md:1:1  date
        Folge 2 verschwände bis zum 2031-07-01 09:00 +02:00 aus allen Apps: Sie ist schon veröffentlicht, ihr neues Datum liegt in der Zukunft. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept date:staffel-1/02-mitte
        Schreib zum Beispiel:  date: 2022-03-01 09:00 +01:00"
    `)
  })
})

describe('recordings', () => {
  test('another file name moves the same recording', () => {
    expect(told({ two: { id: 'folge-1/02-mitte' } })).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-mitte.md:1:1  audio
        Apps könnten Folge 2 noch einmal laden oder gar nicht mehr finden: Die Aufnahme ist dieselbe, hat aber eine andere Adresse. Sie war https://sendung.example/audio/staffel-1/02-mitte.cccccccc.mp3 und wäre jetzt https://sendung.example/audio/folge-1/02-mitte.cccccccc.mp3 – die alte muss bleiben. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept address:folge-1/02-mitte"
    `)
  })

  test('a recording elsewhere cannot move', () => {
    const url = 'https://anderswo.example/zugabe.mp3'
    expect(told({ bonus: { audio: elsewhere({ url }) } })).toMatchInlineSnapshot(`
      "episodes/extras/zugabe.md:1:1  audio.url
        Apps könnten „Eine Zugabe“ noch einmal laden oder gar nicht mehr finden: Die Aufnahme ist dieselbe, hat aber eine andere Adresse. Sie war https://ablage.example/zugabe.mp3 und wäre jetzt https://anderswo.example/zugabe.mp3 – die alte muss bleiben. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept address:extras/zugabe
        Schreib zum Beispiel:  url: https://ablage.example/zugabe.mp3"
    `)
  })

  test('a recording elsewhere that changes from https to http has moved', () => {
    const audio = elsewhere({ url: ELSEWHERE.replace('https', 'http') })
    expect(problemsOf({ bonus: { audio } }).map(({ code }) => code)).toEqual(['enclosure-moved'])
  })

  test('other bytes under one address are found', () => {
    expect(told({ bonus: { audio: elsewhere({ sizeBytes: 5001 }) } })).toMatchInlineSnapshot(`
      "episodes/extras/zugabe.md:1:1  audio
        Wer „Eine Zugabe“ schon geladen hat, behielte die alte Fassung, andere bekämen Teile aus beiden: Unter der Adresse https://ablage.example/zugabe.mp3 liegt jetzt eine andere Aufnahme. Eine neue Fassung braucht einen neuen Dateinamen. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept audio:extras/zugabe"
    `)
  })

  test('another sound under one address is found, even of the same length', () => {
    const soundSha256 = `${two.soundSha256.slice(0, 8)}${'0'.repeat(56)}`
    expect(problemsOf({ two: { audio: twoAudio({ soundSha256 }) } }).map(({ code }) => code)).toEqual([
      'audio-replaced',
    ])
  })

  test('another type under one address is found', () => {
    expect(told({ bonus: { audio: elsewhere({ mimeType: 'audio/x-m4a' }) } })).toMatchInlineSnapshot(`
      "episodes/extras/zugabe.md:1:1  audio
        Manche Apps könnten „Eine Zugabe“ nicht mehr abspielen: Die Aufnahme unter derselben Adresse war audio/mpeg und wäre jetzt audio/x-m4a. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept type:extras/zugabe"
    `)
  })

  test('an address that belonged to another episode cannot be taken', () => {
    const more = { audio: elsewhere({ sizeBytes: 99 }) }
    expect(
      told({ more, bonus: { audio: elsewhere({ url: 'https://ablage.example/neu.mp3', sizeBytes: 7 }) } }),
    ).toMatchInlineSnapshot(`
      "episodes/staffel-1/04-mehr.md:1:1  audio
        Apps könnten statt Folge 4 die Folge „Eine Zugabe“ abspielen: Unter der Adresse https://ablage.example/zugabe.mp3 kennt die Welt schon deren Aufnahme. Die Aufnahme braucht eine Adresse, die es noch nie gab. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept address:staffel-1/04-mehr"
    `)
  })

  test('an address that an episode had before cannot come back with another sound', () => {
    const [first, ...rest] = lock.episodes
    if (first === undefined) throw new Error('The lock is empty.')
    const former = { ...first.enclosure, url: 'https://ablage.example/alt.mp3', sizeBytes: 1 }
    const before = { ...lock, episodes: [{ ...first, formerEnclosures: [former] }, ...rest] }
    const back = (sizeBytes: number) => ({ bonus: { audio: elsewhere({ url: former.url, sizeBytes }) } })
    expect(problemsOf(back(2), {}, before).map(({ code }) => code)).toEqual(['audio-replaced'])
    expect(problemsOf(back(1), {}, before)).toEqual([])
  })
})

describe('order and addresses', () => {
  test('a date that passes another episode is offered back', () => {
    expect(told({ one: { publishedEpochMs: Date.UTC(2022, 3, 15, 8) } })).toMatchInlineSnapshot(`
      "episodes/staffel-1/01-anfang.md:1:1  date
        Abonnent:innen sähen Folge 1 an einer anderen Stelle der Liste: Ihr Datum war 2022-02-01 09:00 +01:00 und wäre jetzt 2022-04-15 10:00 +02:00, damit überholt sie eine andere Folge. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept date:staffel-1/01-anfang
        Schreib zum Beispiel:  date: 2022-02-01 09:00 +01:00"
    `)
  })

  test('only the episode whose date has changed is blamed, forwards and backwards', () => {
    const later = problemsOf({ trailer: { publishedEpochMs: Date.UTC(2022, 10, 1) } })
    const earlier = problemsOf({ bonus: { publishedEpochMs: Date.UTC(2021, 10, 1) } })
    expect([...later, ...earlier].map(({ code, file }) => [code, file])).toEqual([
      ['order-changed', 'episodes/staffel-1/trailer.md'],
      ['order-changed', 'episodes/extras/zugabe.md'],
    ])
  })

  test('a renamed file is called by its old name', () => {
    expect(told({ two: { id: 'staffel-1/02-zentrum', slug: 'zentrum' } })).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-mitte.md:1:1
        Links auf Folge 2 liefen ins Leere, und Apps könnten die Aufnahme noch einmal laden: Die Datei hieß staffel-1/02-mitte und heißt jetzt staffel-1/02-zentrum. Der Name einer veröffentlichten Folge ist Teil ihrer Adressen. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept name:staffel-1/02-zentrum
        Schreib zum Beispiel:  episodes/staffel-1/02-mitte.md"
    `)
  })

  test('another language moves all pages, and is one problem', () => {
    expect(told({}, { show: { language: 'en' } })).toMatchInlineSnapshot(`
      "episodes/show.yaml:1:1  language
        Links auf alle Folgen liefen ins Leere: Aus https://sendung.example/folgen/zugabe/ würde zum Beispiel https://sendung.example/episodes/zugabe/. Die Sprache der Sendung bestimmt die Adressen der Seiten. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept pages"
    `)
  })

  test('a feed cannot move without saying so', () => {
    expect(told({}, { show: { url: 'https://neu.example/podcast/' } })).toMatchInlineSnapshot(`
      "episodes/show.yaml:1:1  url
        Alle Abonnements hingen an einer Adresse, an der nichts mehr erscheint: Der Feed war https://sendung.example/feed.xml und wäre jetzt https://neu.example/podcast/feed.xml. Ein Umzug braucht zweierlei: newFeedUrl mit der neuen Adresse in show.yaml, und an der alten Adresse eine Weiterleitung (301). Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept feed
        Schreib zum Beispiel:  url: https://sendung.example/"
    `)
  })

  test('a feed that announces another address than its own has not announced its move', () => {
    const show = { url: 'https://neu.example/' }
    const newFeedUrl = 'https://falsch.example/feed.xml'
    expect(problemsOf({}, { show, newFeedUrl }).map(({ code }) => code)).toEqual(['feed-moved'])
  })

  test('from http to https and back is a move as well', () => {
    const http = lockOf(aPublishedShow({}, { show: { url: 'http://sendung.example/' } }))
    expect(problemsOf({}, {}, http).map(({ code }) => code)).toEqual(['feed-moved'])
    expect(problemsOf({}, { show: { url: 'http://sendung.example/' } }).map(({ code }) => code)).toEqual([
      'feed-moved',
    ])
  })

  test('a feed of a season cannot move or vanish', () => {
    const moreFeeds = [{ name: 'staffel-1', path: '/staffel-1/feed.xml' }]
    const before = lockOf(aPublishedShow({}, { moreFeeds }))
    expect(told({}, {}, before)).toMatchInlineSnapshot(`
      "episodes/show.yaml:1:1  url
        Wer den Feed https://sendung.example/staffel-1/feed.xml abonniert hat, bekäme keine Folgen mehr: Es gibt ihn nicht mehr. Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept feed:staffel-1"
    `)
    expect(
      told({}, { moreFeeds: [{ name: 'staffel-1', path: '/erste-staffel/feed.xml' }] }, before),
    ).toMatchInlineSnapshot(`
      "episodes/show.yaml:1:1  url
        Alle Abonnements hingen an einer Adresse, an der nichts mehr erscheint: Der Feed war https://sendung.example/staffel-1/feed.xml und wäre jetzt https://sendung.example/erste-staffel/feed.xml. Ein Umzug braucht zweierlei: newFeedUrl mit der neuen Adresse in show.yaml, und an der alten Adresse eine Weiterleitung (301). Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept feed:staffel-1"
    `)
  })
})

test('a code accepts exactly what it names', () => {
  const changes = { two: { guid: 'anders' }, three: { guid: 'auch-anders' } }
  const left = problemsOf(changes, {}, lock, ['guid:staffel-1/02-mitte'])
  expect(left.map(({ file }) => file)).toEqual(['episodes/staffel-1/03-ende.md'])
})

afterAll(() => {
  const untold = Object.keys(BREAKING).filter((code) => !seen.has(code))
  expect(untold, 'codes whose sentence no test has read').toEqual([])
})
