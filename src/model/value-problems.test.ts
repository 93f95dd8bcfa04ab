// What editors are told about keys and values, in the words they read.
import { afterAll, describe, expect, test } from 'vitest'
import { valueProblemsDe } from '../words/value-problems-de.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseEpisode } from './parse-episode.ts'
import { parsePage } from './parse-page.ts'
import { parsePeople } from './parse-people.ts'
import { parsePlaces } from './parse-places.ts'
import { parseShow } from './parse-show.ts'
import { parseTopics } from './parse-topics.ts'
import { printProblems } from './print-problems.ts'
import type { Problem } from './problem.ts'

const seen = new Set<string>()

const told = (problems: readonly Problem[]): string => {
  for (const { code } of problems) seen.add(code)
  expect(printProblems(problems, wordsFor('en'))).not.toMatch(/undefined|^ {2}\.?$/m)
  return printProblems(problems, wordsFor('de')).split('\n').slice(2).join('\n')
}

/** Replaces the lines of the same keys, or adds new ones. */
const changed = (right: string, lines: string): string => {
  const key = /^[^:]+:/.exec(lines)?.[0] ?? ''
  return [...right.split('\n').filter((line) => !line.startsWith(key)), lines].join('\n')
}

const front = `title: Wolfsburg
date: 2023-07-28
guid: 4e7e77d6-cd32-4a22-9c1f-6058069f173b
audio: 09-wolfsburg.mp3
summary: Agiles Arbeiten.`

const parsed = (text: string, file = 'episodes/staffel-2/09-wolfsburg.md') =>
  parseEpisode(
    { file, text },
    { timeZone: 'Europe/Berlin', mintGuid: () => 'aadfc8a1-1d7d-4f3b-8e8a-502a73891335' },
  )

const episode = (lines: string): string => told(parsed(`---\n${changed(front, lines)}\n---\n`).problems)

const right = `title: Rebellion im Aktenschrank
description: Der Kommunen-Podcast.
language: de
timeZone: Europe/Berlin
url: https://rebellion-im-aktenschrank.example/
guid: f76b6709-e4d0-5fbd-a796-5ffe2c432c4c
type: serial
author: Kommune 360°
email: podcast@rebellion-im-aktenschrank.example
explicit: false
categories: [Government]
cover: cover.jpg
coverAlt: Ein Aktenschrank.
publisher: { name: Initiative Kommune 360° }`

const show = (lines: string): string =>
  told(parseShow({ file: 'episodes/show.yaml', text: changed(right, lines) }).problems)

const place = (lines: string): string => {
  const wolfsburg = '  name: Wolfsburg\n  state: Niedersachsen\n  latitude: 52.4\n  longitude: 10.8'
  const text = `wolfsburg:\n${changed(wolfsburg, `  ${lines}`)}\n`
  return told(parsePlaces({ file: 'episodes/places.yaml', text }).problems)
}

const people = (text: string): string => told(parsePeople({ file: 'episodes/people.yaml', text }).problems)

const topics = (text: string): string => told(parseTopics({ file: 'episodes/topics.yaml', text }).problems)

afterAll(() => {
  expect([...seen]).toEqual(expect.arrayContaining(Object.keys(valueProblemsDe)))
})

describe('keys', () => {
  test('that do not exist, with the one that may be meant', () => {
    expect(episode('gests: [aniko-popella]')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:1  gests
        Den Schlüssel „gests“ gibt es hier nicht. Gemeint ist wohl „guests“.
        Schreib zum Beispiel:  guests: …"
    `)
    expect(episode('wetter: sonnig')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:1  wetter
        Den Schlüssel „wetter“ gibt es hier nicht. Es gibt: title, date, guid, season, episode, type, audio, alternatives, summary, hosts, guests, places, topics, chapters, soundbites, speakers, image, imageAlt, explicit, draft, block, notice, contentLinks, funding, license, socialInteract, txt, chat, value."
    `)
    expect(
      episode('audio: { url: https://example.org/a.mp3, sizeByte: 1, durationSeconds: 1, type: audio/mpeg }'),
    ).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:42  audio.sizeByte
        Den Schlüssel „sizeByte“ gibt es hier nicht. Gemeint ist wohl „sizeBytes“.
        Schreib zum Beispiel:  sizeBytes: …"
    `)
  })

  test('of the editors own choice, which only their values can be wrong with', () => {
    expect(episode('speakers: { SPEAKER_00: Simone Gaul, __proto__: x }')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:25  speakers.SPEAKER_00
        „Simone Gaul“ ist keine Kennung. Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und einzelnen Bindestrichen.
        Schreib zum Beispiel:  simone-gaul"
    `)
    expect(episode('speakers: { SPEAKER_00: , S1: [simone-gaul] }')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:25  speakers.SPEAKER_00
        Bei „SPEAKER_00“ steht kein Wert. Wer im Transkript gemeint ist, wenn dort kein Name aus people.yaml steht: links die Bezeichnung im Transkript, rechts die Kennung aus people.yaml.
        Schreib zum Beispiel:
          speakers:
            SPEAKER_00: simone-gaul
            SPEAKER_01: iris-bothe

      episodes/staffel-2/09-wolfsburg.md:7:31  speakers.S1
        „S1“ braucht einen Text. Hier steht eine Liste.
        Schreib zum Beispiel:
          speakers:
            SPEAKER_00: simone-gaul
            SPEAKER_01: iris-bothe"
    `)
    expect(episode('speakers:\n  - SPEAKER_00: simone-gaul')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:8:3  speakers
        „speakers“ braucht eine Gruppe von Angaben. Hier steht eine Liste.
        Schreib zum Beispiel:
          speakers:
            SPEAKER_00: simone-gaul
            SPEAKER_01: iris-bothe"
    `)
    expect(episode('speakers: SPEAKER_00')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:11  speakers
        „speakers“ braucht eine Gruppe von Angaben. Hier steht ein Text: „SPEAKER_00“.
        Schreib zum Beispiel:
          speakers:
            SPEAKER_00: simone-gaul
            SPEAKER_01: iris-bothe"
    `)
    expect(episode('speakers:')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:10  speakers
        Bei „speakers“ steht kein Wert. Wer im Transkript gemeint ist, wenn dort kein Name aus people.yaml steht: links die Bezeichnung im Transkript, rechts die Kennung aus people.yaml.
        Schreib zum Beispiel:
          speakers:
            SPEAKER_00: simone-gaul
            SPEAKER_01: iris-bothe"
    `)
  })

  test('that a program would stumble over', () => {
    expect(episode('__proto__: { isAdmin: true }')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:1  __proto__
        Den Schlüssel „__proto__“ gibt es hier nicht. Es gibt: title, date, guid, season, episode, type, audio, alternatives, summary, hosts, guests, places, topics, chapters, soundbites, speakers, image, imageAlt, explicit, draft, block, notice, contentLinks, funding, license, socialInteract, txt, chat, value."
    `)
    expect(episode('constructor: x')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:1  constructor
        Den Schlüssel „constructor“ gibt es hier nicht. Es gibt: title, date, guid, season, episode, type, audio, alternatives, summary, hosts, guests, places, topics, chapters, soundbites, speakers, image, imageAlt, explicit, draft, block, notice, contentLinks, funding, license, socialInteract, txt, chat, value."
    `)
    expect(people('__proto__: { name: Niemand }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:1  __proto__
        „__proto__“ ist keine Kennung. Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und einzelnen Bindestrichen.
        Schreib zum Beispiel:  proto"
    `)
  })

  test('that are missing', () => {
    expect(told(parsed('---\ntitle: Wolfsburg\n---\n').problems)).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:2:1  guid
        Es fehlt „guid“. Daran erkennen Apps die Folge wieder; diese Zeile ist neu gezogen und gehört so in die Datei.
        Schreib zum Beispiel:  guid: aadfc8a1-1d7d-4f3b-8e8a-502a73891335

      episodes/staffel-2/09-wolfsburg.md:2:1  date
        Es fehlt „date“. Wann die Folge erscheint, in der Zeitzone aus show.yaml. Ohne Uhrzeit gilt 06:00. Liegt das Datum in der Zukunft, erscheint die Folge erst mit dem ersten Bau danach.
        Schreib zum Beispiel:  date: 2021-11-23 09:00

      episodes/staffel-2/09-wolfsburg.md:2:1  audio
        Es fehlt „audio“. Name der Audiodatei, die neben der Folge liegt. Länge und Größe werden gemessen. Liegt die Aufnahme anderswo im Netz, stehen hier url, sizeBytes, durationSeconds und type.
        Schreib zum Beispiel:  audio: 02-echte-beteiligung.mp3

      episodes/staffel-2/09-wolfsburg.md:2:1  summary
        Es fehlt „summary“. Ein oder zwei Sätze für Listen, Suchmaschinen und Apps. Reiner Text, höchstens 1000 Zeichen.
        Schreib zum Beispiel:  summary: Woran erkennt man ernst gemeinte Mitbestimmung?"
    `)
    expect(topics('jugendrat:\n  description: Ein Gremium.')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:1  jugendrat.name
        Es fehlt „name“. Name des Themas.
        Schreib zum Beispiel:  name: Jugendrat"
    `)
    expect(people('aniko-popella: { role: Gast }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:1  aniko-popella.name
        Es fehlt „name“. Name, wie er überall steht.
        Schreib zum Beispiel:  name: Anikó Popella"
    `)
    expect(episode('guests: [{ role: Gast }]')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:10  guests.id
        Es fehlt „id“. Kennung aus people.yaml.
        Schreib zum Beispiel:  { id: nour-idelbi, role: Mitglied des Jugendrats Münster }"
    `)
  })

  test('are not called missing where they are misspelt', () => {
    expect(people('aniko-popella: { nmae: Anikó Popella }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:18  aniko-popella.nmae
        Den Schlüssel „nmae“ gibt es hier nicht. Gemeint ist wohl „name“.
        Schreib zum Beispiel:  name: …"
    `)
  })

  test('that have no value', () => {
    expect(episode('title:')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:7  title
        Bei „title“ steht kein Wert. Titel der Folge, ohne Nummer und ohne den Namen des Podcasts. Höchstens 255 Zeichen.
        Schreib zum Beispiel:  title: Echte Beteiligung? Wie macht man das?"
    `)
    expect(episode('title: "  "')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        Bei „title“ steht kein Wert. Titel der Folge, ohne Nummer und ohne den Namen des Podcasts. Höchstens 255 Zeichen.
        Schreib zum Beispiel:  title: Echte Beteiligung? Wie macht man das?"
    `)
    expect(episode('guid:')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:6  guid
        Es fehlt „guid“. Daran erkennen Apps die Folge wieder; diese Zeile ist neu gezogen und gehört so in die Datei.
        Schreib zum Beispiel:  guid: aadfc8a1-1d7d-4f3b-8e8a-502a73891335"
    `)
    expect(people('aniko-popella:')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:15  aniko-popella
        Bei „aniko-popella“ steht kein Wert. Eine Person. Der Schlüssel ist ihre Kennung: Vor- und Nachname in Kleinbuchstaben, ohne Umlaute, mit Bindestrichen.
        Schreib zum Beispiel:
          aniko-popella:
            name: Anikó Popella"
    `)
    expect(show('categories: []')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:13  categories
        Bei „categories“ steht kein Wert. Eine oder zwei Rubriken aus der Liste von Apple, in Apples Schreibweise, die wichtigste zuerst. Eine Unterrubrik steht nach „ > “.
        Schreib zum Beispiel:  categories: [Government, Society & Culture > Documentary]"
    `)
  })
})

describe('kinds of values', () => {
  test('a number in words, or with a fraction', () => {
    expect(episode('season: eins')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:9  season
        „season“ braucht eine Zahl. Hier steht ein Text: „eins“.
        Schreib zum Beispiel:  season: 1"
    `)
    expect(episode('season: Staffel 2')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:9  season
        „season“ braucht eine Zahl. Hier steht ein Text: „Staffel 2“.
        Schreib zum Beispiel:  season: 2"
    `)
    expect(episode('episode: 2.5')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:10  episode
        „episode“ braucht eine ganze Zahl. Hier steht eine Zahl: „2.5“.
        Schreib zum Beispiel:  episode: 2"
    `)
    expect(place('latitude: 52,42')).toMatchInlineSnapshot(`
      "episodes/places.yaml:5:13  wolfsburg.latitude
        „latitude“ braucht eine Zahl. Hier steht ein Text: „52,42“.
        Schreib zum Beispiel:  latitude: 52.42"
    `)
  })

  test('numbers out of range', () => {
    expect(episode('season: 0')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:9  season
        „season“ ist 0. Es geht bei 1 los."
    `)
    expect(place('latitude: 91')).toMatchInlineSnapshot(`
      "episodes/places.yaml:5:13  wolfsburg.latitude
        „latitude“ ist 91. Höchstens 90 ist möglich."
    `)
  })

  test('a yes in German', () => {
    expect(episode('explicit: ja')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:11  explicit
        „explicit“ braucht true (ja) oder false (nein). Hier steht ein Text: „ja“.
        Schreib zum Beispiel:  explicit: true"
    `)
    expect(episode('draft: vielleicht')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:8  draft
        „draft“ braucht true (ja) oder false (nein). Hier steht ein Text: „vielleicht“.
        Schreib zum Beispiel:  draft: true"
    `)
  })

  test('one text where a list belongs', () => {
    expect(episode('guests: aniko-popella')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:9  guests
        „guests“ braucht eine Liste. Hier steht ein Text: „aniko-popella“.
        Schreib zum Beispiel:  guests: [aniko-popella]"
    `)
    expect(episode('places: wolfsburg, Halle (Saale)')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:9  places
        „places“ braucht eine Liste. Hier steht ein Text: „wolfsburg, Halle (Saale)“.
        Schreib zum Beispiel:  places: [wolfsburg, Halle (Saale)]"
    `)
    expect(episode('topics: { agiles-arbeiten: x }')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:9  topics
        „topics“ braucht eine Liste. Hier steht eine Gruppe von Angaben.
        Schreib zum Beispiel:  topics: [jugendrat]"
    `)
  })

  test('text that YAML reads as something else', () => {
    expect(episode('title: 2024')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        Ohne Anführungszeichen gilt 2024 als Zahl. Gebraucht wird ein Text.
        Schreib zum Beispiel:  title: "2024""
    `)
    expect(episode('title: true')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        Ohne Anführungszeichen gilt true als Ja oder Nein. Gebraucht wird ein Text.
        Schreib zum Beispiel:  title: "true""
    `)
    expect(episode('title: 1e3 # tausend')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        Ohne Anführungszeichen gilt 1e3 als Zahl. Gebraucht wird ein Text.
        Schreib zum Beispiel:  title: "1e3""
    `)
    expect(place('ags: 03103000')).toMatchInlineSnapshot(`
      "episodes/places.yaml:6:8  wolfsburg.ags
        Ohne Anführungszeichen gilt 03103000 als Zahl. Gebraucht wird ein Text.
        Schreib zum Beispiel:  ags: "03103000""
    `)
    expect(episode('guests: [2024]')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:10  guests
        Ohne Anführungszeichen gilt 2024 als Zahl. Gebraucht wird ein Text.
        Schreib zum Beispiel:  "2024""
    `)
    expect(episode('title: [Sic]')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        „title“ braucht einen Text. Hier steht eine Liste.
        Schreib zum Beispiel:  title: "[Sic]""
    `)
    expect(episode('title: null')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        Bei „title“ steht kein Wert. Titel der Folge, ohne Nummer und ohne den Namen des Podcasts. Höchstens 255 Zeichen.
        Schreib zum Beispiel:  title: Echte Beteiligung? Wie macht man das?"
    `)
    expect(episode('title: Ja')).toBe('')
  })

  test('a group where text belongs', () => {
    expect(episode('title: { Was: nun }')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  title: "{ Was: nun }""
    `)
    expect(episode('notice:\n  - Wichtig: ein Arbeitstitel')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:8:5  notice
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  - "Wichtig: ein Arbeitstitel""
    `)
    expect(people('aniko-popella: Anikó Popella')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:16  aniko-popella
        „aniko-popella“ braucht eine Gruppe von Angaben. Hier steht ein Text: „Anikó Popella“.
        Schreib zum Beispiel:
          aniko-popella:
            name: Anikó Popella"
    `)
  })

  test('one of a few choices', () => {
    expect(episode('type: Full')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:7  type
        „Full“ ist hier nicht möglich. Zur Wahl stehen „full“, „trailer“, „bonus“.
        Schreib zum Beispiel:  type: full"
    `)
    expect(show('type: wöchentlich')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:7  type
        „wöchentlich“ ist hier nicht möglich. Zur Wahl stehen „episodic“, „serial“.
        Schreib zum Beispiel:  type: episodic"
    `)
    expect(episode('notice: { text: x, purpose: ki }')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:29  notice.purpose
        „ki“ ist hier nicht möglich. Zur Wahl stehen „ai-content“.
        Schreib zum Beispiel:  purpose: ai-content"
    `)
  })
})

describe('texts', () => {
  test('that are too long', () => {
    expect(episode(`title: ${'a'.repeat(256)}`)).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        „title“ hat 256 Zeichen. Höchstens 255 sind möglich."
    `)
    expect(show(`description: ${'ä'.repeat(2001)}`)).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:14  description
        Der Text hat 4002 Byte. Verzeichnisse nehmen höchstens 4000; ein Umlaut zählt doppelt."
    `)
    expect(show('categories: [Arts, Comedy, History]')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:13  categories
        „categories“ hat mehr als 2 Einträge."
    `)
  })

  test('that need one line', () => {
    expect(episode('title: |\n  Zwei\n  Zeilen')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  title
        Dieser Text muss in einer Zeile stehen."
    `)
  })

  test('said twice', () => {
    expect(episode('guests: [iris-bothe, { id: iris-bothe, role: Gast }]')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:28  guests.id
        „iris-bothe“ steht hier zum zweiten Mal. Einmal genügt."
    `)
    expect(
      show(
        'seasons:\n  - { number: 1, title: A, slug: eins, description: A }\n  - { number: 1, title: B, slug: eins, description: B }',
      ),
    ).toMatchInlineSnapshot(`
      "episodes/show.yaml:17:15  seasons.number
        „1“ steht hier zum zweiten Mal. Einmal genügt.

      episodes/show.yaml:17:34  seasons.slug
        „eins“ steht hier zum zweiten Mal. Einmal genügt."
    `)
  })
})

describe('ids and addresses', () => {
  test('ids', () => {
    expect(topics('Jugend rät mit!: { name: Jugendrat }')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:1  Jugend rät mit!
        „Jugend rät mit!“ ist keine Kennung. Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und einzelnen Bindestrichen.
        Schreib zum Beispiel:  jugend-raet-mit"
    `)
    expect(topics('"😀": { name: Jugendrat }')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:1  😀
        „😀“ ist keine Kennung. Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und einzelnen Bindestrichen."
    `)
    expect(episode('guests: [Anikó Popella]')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:10  guests
        „Anikó Popella“ ist keine Kennung. Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und einzelnen Bindestrichen.
        Schreib zum Beispiel:  aniko-popella"
    `)
    expect(episode('guid: 1234')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:7  guid
        Ohne Anführungszeichen gilt 1234 als Zahl. Gebraucht wird ein Text.
        Schreib zum Beispiel:  guid: "1234""
    `)
    expect(episode('guid: f76b6709-e4d0-5fbd-a796-5ffe2c432c4')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:7  guid
        „f76b6709-e4d0-5fbd-a796-5ffe2c432c4“ ist keine UUID. Eine UUID hat 32 Ziffern oder Buchstaben von a bis f, mit Bindestrichen nach der 8., 12., 16. und 20. Stelle."
    `)
  })

  test('names that the site needs', () => {
    expect(show('seasons: [{ number: 1, title: A, slug: folgen, description: A }]')).toMatchInlineSnapshot(`
      "episodes/show.yaml:15:40  seasons.slug
        Die Adresse „/folgen/“ braucht die Website selbst. Ein anderer Name muss her.
        Schreib zum Beispiel:  mehr-folgen"
    `)
    const text = '---\ntitle: A\ndescription: B\n---\n'
    expect(told(parsePage({ file: 'episodes/personen.md', text }).problems)).toMatchInlineSnapshot(`
      "episodes/personen.md:1:1
        Die Adresse „/personen/“ braucht die Website selbst. Ein anderer Name muss her.
        Schreib zum Beispiel:  mehr-personen"
    `)
  })

  test('recordings that apps would not load', () => {
    expect(
      episode(
        'audio: { url: "http://example.org/a.mp3", sizeBytes: 1, durationSeconds: 1, type: audio/mpeg }',
      ),
    ).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:15  audio.url
        „http://example.org/a.mp3“ beginnt mit http://. Podcast-Apps und Verzeichnisse nehmen nur Adressen mit https://.
        Schreib zum Beispiel:  https://example.org/a.mp3"
    `)
  })

  test('web addresses', () => {
    expect(people('a: { name: A, url: "javascript:alert(1)" }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:20  a.url
        „javascript:alert(1)“ beginnt mit „javascript:“. Links dürfen nur mit https:// oder http:// beginnen.
        Schreib zum Beispiel:  https://example.org/seite"
    `)
    expect(people('a: { name: A, url: "data:text/html,x" }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:20  a.url
        „data:text/html,x“ beginnt mit „data:“. Links dürfen nur mit https:// oder http:// beginnen.
        Schreib zum Beispiel:  https://example.org/seite"
    `)
    expect(people('a: { name: A, url: www.example.org/a }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:20  a.url
        „www.example.org/a“ ist keine vollständige Adresse. Sie beginnt mit https:// und enthält keine Leerzeichen.
        Schreib zum Beispiel:  https://www.example.org/a"
    `)
    expect(people('a: { name: A, url: https://example.org/a b }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:20  a.url
        „https://example.org/a b“ ist keine vollständige Adresse. Sie beginnt mit https:// und enthält keine Leerzeichen.
        Schreib zum Beispiel:  https://example.org/a%20b"
    `)
    expect(people('a: { name: A, url: "http://" }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:20  a.url
        „http://“ ist keine vollständige Adresse. Sie beginnt mit https:// und enthält keine Leerzeichen.
        Schreib zum Beispiel:  https://example.org/seite"
    `)
    expect(people('a: { name: A, url: "https://anna:geheim@example.org/" }')).toMatchInlineSnapshot(`
      "episodes/people.yaml:1:20  a.url
        In „https://anna:geheim@example.org/“ stehen Zugangsdaten. Sie würden veröffentlicht.
        Schreib zum Beispiel:  https://example.org/seite"
    `)
    expect(show('url: https://example.org/?a=b')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:6  url
        „https://example.org/?a=b“ enthält „?“ oder „#“. Die Adresse der Website endet mit einem Schrägstrich.
        Schreib zum Beispiel:  url: https://example.org/"
    `)
    expect(show('repository: https://github.com/konto')).toMatchInlineSnapshot(`
      "episodes/show.yaml:15:13  repository
        „https://github.com/konto“ ist nicht die Adresse eines Repositorys. Sie nennt Konto und Namen und enthält keine Zugangsdaten.
        Schreib zum Beispiel:  repository: https://github.com/konto/podcast"
    `)
    expect(show('repository: https://git.example/konto/podcast')).toMatchInlineSnapshot(`
      "episodes/show.yaml:15:13  repository
        Es fehlt „kind“. Art des Servers: github, gitlab oder gitea (auch für Forgejo). Bei github.com, gitlab.com, gitea.com und codeberg.org entfällt es.
        Schreib zum Beispiel:  repository: { url: https://git.example.org/redaktion/podcast, kind: gitea }"
    `)
    expect(show('email: podcast(at)example.org')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:8  email
        „podcast(at)example.org“ ist keine E-Mail-Adresse.
        Schreib zum Beispiel:  email: podcast@example.org"
    `)
  })

  test('that reports of mistakes could not go to', () => {
    expect(show('errorReports: https://example.org/issues')).toMatchInlineSnapshot(`
      "episodes/show.yaml:15:15  errorReports
        „https://example.org/issues“ ist weder eine E-Mail-Adresse noch eine Adresse mit https://, in der {body} für den Text der Meldung steht.
        Schreib zum Beispiel:  errorReports: https://example.org/issues/new?title={title}&body={body}"
    `)
    expect(show('errorReports: http://example.org/?text={body}')).toMatch(/ist weder eine E-Mail-Adresse/)
    expect(show('errorReports: "javascript:alert({body})"')).toMatch(/ist weder eine E-Mail-Adresse/)
    expect(show('errorReports: https://example.org/issues/new?body={body}')).toBe('')
    expect(show('errorReports: transkript@example.org')).toBe('')
  })

  test('codes that others fixed', () => {
    expect(show('language: deutsch')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:11  language
        „deutsch“ ist kein Kürzel einer Sprache.
        Schreib zum Beispiel:  language: de"
    `)
    expect(show('language: de_de')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:11  language
        „de_de“ ist kein Kürzel einer Sprache.
        Schreib zum Beispiel:  language: de-DE"
    `)
    expect(show('language: xx')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:11  language
        „xx“ ist kein Kürzel einer Sprache.
        Schreib zum Beispiel:  language: de"
    `)
    expect(show('timeZone: Europe/Berln')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:11  timeZone
        „Europe/Berln“ ist keine Zeitzone.
        Schreib zum Beispiel:  timeZone: Europe/Berlin"
    `)
    expect(show('timeZone: +01:00')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:11  timeZone
        „+01:00“ ist keine Zeitzone.
        Schreib zum Beispiel:  timeZone: Europe/Berlin"
    `)
    expect(show('categories: [Goverment, Society and Culture > Documentary, ]')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:14  categories
        Die Rubrik „Goverment“ gibt es bei Apple nicht. Groß- und Kleinschreibung zählen; eine Unterrubrik steht nach „ > “.
        Schreib zum Beispiel:  Government

      episodes/show.yaml:14:25  categories
        Die Rubrik „Society and Culture > Documentary“ gibt es bei Apple nicht. Groß- und Kleinschreibung zählen; eine Unterrubrik steht nach „ > “.
        Schreib zum Beispiel:  Society & Culture > Documentary"
    `)
    expect(show('categories: [Wetter]')).toMatchInlineSnapshot(`
      "episodes/show.yaml:14:14  categories
        Die Rubrik „Wetter“ gibt es bei Apple nicht. Groß- und Kleinschreibung zählen; eine Unterrubrik steht nach „ > “.
        Schreib zum Beispiel:  Society & Culture > Documentary"
    `)
    expect(place('country: de')).toMatchInlineSnapshot(`
      "episodes/places.yaml:6:12  wolfsburg.country
        „de“ ist kein Kürzel eines Landes aus zwei Großbuchstaben.
        Schreib zum Beispiel:  country: DE"
    `)
    expect(place('country: UK')).toMatchInlineSnapshot(`
      "episodes/places.yaml:6:12  wolfsburg.country
        „UK“ ist kein Kürzel eines Landes aus zwei Großbuchstaben.
        Schreib zum Beispiel:  country: GB"
    `)
    expect(place('country: XX')).toMatchInlineSnapshot(`
      "episodes/places.yaml:6:12  wolfsburg.country
        „XX“ ist kein Kürzel eines Landes aus zwei Großbuchstaben.
        Schreib zum Beispiel:  country: DE"
    `)
    expect(place('country: Deutschland')).toMatchInlineSnapshot(`
      "episodes/places.yaml:6:12  wolfsburg.country
        „Deutschland“ ist kein Kürzel eines Landes aus zwei Großbuchstaben.
        Schreib zum Beispiel:  country: DE"
    `)
    expect(place('ags: "3103000"')).toMatchInlineSnapshot(`
      "episodes/places.yaml:6:8  wolfsburg.ags
        „3103000“ ist kein amtlicher Schlüssel. Eine Gemeinde hat 8 Ziffern, ein Kreis 5.
        Schreib zum Beispiel:  ags: "03103000""
    `)
    expect(
      episode('audio: { url: https://example.org/a.mp3, sizeBytes: 1, durationSeconds: 1, type: audio/mp3 }'),
    ).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:82  audio.type
        „audio/mp3“ ist keine Art von Audiodatei. Für MP3 heißt sie audio/mpeg, für M4A audio/mp4.
        Schreib zum Beispiel:  type: audio/mpeg"
    `)
  })
})

describe('files', () => {
  test('with names that fit into no address', () => {
    expect(
      told(parsed(`---\n${front}\n---\n`, 'episodes/staffel-2/09 Müsli für Köln 😀.md').problems),
    ).toMatchInlineSnapshot(`
      "episodes/staffel-2/09 Müsli für Köln 😀.md:1:1
        Der Name „episodes/staffel-2/09 Müsli für Köln 😀.md“ passt nicht in eine Adresse: Erlaubt sind Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche. Die Datei muss umbenannt werden.
        Schreib zum Beispiel:  episodes/staffel-2/09-muesli-fuer-koeln.md"
    `)
    expect(episode('audio: Größe & Äpfel.MP3')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  audio
        Der Name „Größe & Äpfel.MP3“ passt nicht in eine Adresse: Erlaubt sind Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche. Die Datei muss umbenannt werden.
        Schreib zum Beispiel:  groesse-und-aepfel.mp3"
    `)
    expect(episode('image: ./bild.jpg')).toMatchInlineSnapshot(`""`)
  })

  test('outside of their folder', () => {
    expect(episode('audio: ../../etc/passwd.mp3')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  audio
        „../../etc/passwd.mp3“ führt aus dem Ordner hinaus. Die Datei liegt neben dieser hier, und es steht nur ihr Name da."
    `)
    expect(episode('audio: /etc/passwd')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  audio
        „/etc/passwd“ führt aus dem Ordner hinaus. Die Datei liegt neben dieser hier, und es steht nur ihr Name da."
    `)
    expect(episode('audio: C:\\a.mp3')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  audio
        „C:\\a.mp3“ führt aus dem Ordner hinaus. Die Datei liegt neben dieser hier, und es steht nur ihr Name da."
    `)
    expect(episode('audio: ..\\a.mp3')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  audio
        „..\\a.mp3“ führt aus dem Ordner hinaus. Die Datei liegt neben dieser hier, und es steht nur ihr Name da."
    `)
  })

  test('that are none', () => {
    expect(episode('audio: https://example.org/a.mp3')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:6:8  audio
        „https://example.org/a.mp3“ ist eine Adresse im Netz. Hier steht der Name einer Datei, die neben dieser liegt."
    `)
    expect(episode('image: bild')).toMatchInlineSnapshot(`
      "episodes/staffel-2/09-wolfsburg.md:7:8  image
        „bild“ ist kein Dateiname: Die Endung fehlt, etwa „.mp3“ oder „.jpg“."
    `)
  })
})
