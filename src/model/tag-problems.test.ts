// What editors are told about mistakes in what only podcast apps and directories read.
import { afterAll, expect, test } from 'vitest'
import { tagProblemsDe } from '../words/tag-problems-de.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseEpisode } from './parse-episode.ts'
import { parsePlaces } from './parse-places.ts'
import { parseShow } from './parse-show.ts'
import { printProblems } from './print-problems.ts'
import type { Problem } from './problem.ts'

const seen = new Set<string>()

const told = (problems: readonly Problem[]): string => {
  for (const { code } of problems) seen.add(code)
  expect(printProblems(problems, wordsFor('en'))).not.toMatch(/undefined|^ {2}\.?$/m)
  return printProblems(problems, wordsFor('de')).split('\n').slice(2).join('\n')
}

const show = (lines: string): string =>
  told(
    parseShow({
      file: 'episodes/show.yaml',
      text: `title: T
description: D
language: de
timeZone: Europe/Berlin
url: https://sendung.example/
guid: f76b6709-e4d0-5fbd-a796-5ffe2c432c4c
type: serial
author: A
email: podcast@sendung.example
explicit: false
categories: [Government]
cover: cover.jpg
coverAlt: C
publisher: { name: P }
${lines}`,
    }).problems,
  )

const episode = (lines: string): string =>
  told(
    parseEpisode(
      {
        file: 'episodes/staffel-1/02-x.md',
        text: `---\ntitle: X\ndate: 2021-11-23\nguid: aadfc8a1-1d7d-4f3b-8e8a-502a73891335\naudio: 02-x.mp3\nsummary: X.\n${lines}\n---\n`,
      },
      { timeZone: 'Europe/Berlin', mintGuid: () => '' },
    ).problems,
  )

afterAll(() => {
  expect([...seen]).toEqual(expect.arrayContaining(Object.keys(tagProblemsDe)))
})

test('funding without an address, without https, twice', () => {
  expect(show('funding: [{ title: Spenden }]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:11  funding.url
      Es fehlt „url“. Adresse des Links, mit https://.
      Schreib zum Beispiel:  url: https://example.org/spenden"
  `)
  expect(show('funding: [{ title: Spenden, url: "http://example.org/" }]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:34  funding.url
      „http://example.org/“ beginnt mit http://. Podcast-Apps und Verzeichnisse nehmen nur Adressen mit https://.
      Schreib zum Beispiel:  https://example.org/"
  `)
  expect(show('funding: https://example.org/')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:10  funding
      „funding“ braucht eine Liste. Hier steht ein Text: „https://example.org/“.
      Schreib zum Beispiel:  funding: [https://example.org/]"
  `)
  expect(
    show('funding: [{ title: A, url: https://example.org/ }, { title: B, url: https://example.org/ }]'),
  ).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:69  funding.url
      „https://example.org/“ steht hier zum zweiten Mal. Einmal genügt."
  `)
})

test('licences that nobody knows', () => {
  expect(show('license: CC BY 4.0')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:10  license
      „CC BY 4.0“ ist keine Lizenz, die alle kennen. Eine eigene braucht einen Namen und die Adresse, unter der sie steht.
      Schreib zum Beispiel:  license: cc-by-4.0"
  `)
  expect(show('license: Alle Rechte vorbehalten')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:10  license
      „Alle Rechte vorbehalten“ ist keine Lizenz, die alle kennen. Eine eigene braucht einen Namen und die Adresse, unter der sie steht.
      Schreib zum Beispiel:  license: { name: unsere-lizenz, url: https://example.org/lizenz }"
  `)
  expect(show('license: { name: Unsere }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:1  license.url
      Es fehlt „url“. Adresse, unter der die eigene Lizenz steht.
      Schreib zum Beispiel:  url: https://example.org/lizenz"
  `)
  expect(show('license: 4.0')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:10  license
      Ohne Anführungszeichen gilt 4.0 als Zahl. Gebraucht wird ein Text.
      Schreib zum Beispiel:  license: "4.0""
  `)
})

test('comments elsewhere', () => {
  expect(show('socialInteract: nein')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:17  socialInteract
      „nein“ ist hier nicht möglich. Zur Wahl stehen „disabled“.
      Schreib zum Beispiel:  socialInteract: disabled"
  `)
  expect(show('socialInteract: [{ protocol: mastodon, uri: https://a.example/1 }]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:30  socialInteract.protocol
      „mastodon“ ist hier nicht möglich. Zur Wahl stehen „activitypub“, „twitter“, „lightning“, „bluesky“, „hive“, „matrix“, „nostr“.
      Schreib zum Beispiel:  protocol: activitypub"
  `)
  expect(show('socialInteract: [{ protocol: bluesky }]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:18  socialInteract.uri
      Es fehlt „uri“. Adresse des Beitrags.
      Schreib zum Beispiel:  uri: https://social.example/@podcast/1"
  `)
})

test('texts for services', () => {
  expect(show('txt: [{ purpose: verify, value: 05124 }]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:33  txt.value
      Ohne Anführungszeichen gilt 05124 als Zahl. Gebraucht wird ein Text.
      Schreib zum Beispiel:  "05124""
  `)
  expect(show('txt: [{ purpose: ai-content, value: "false" }]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:18  txt.purpose
      Den Text mit dem Zweck „ai-content“ schreibt der Bau selbst, sobald eine Folge künstlich erzeugten Ton kennzeichnet (notice mit purpose: ai-content)."
  `)
  expect(show('txt: [{ purpose: readme, value: Text }]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:18  txt.purpose
      Den Text mit dem Zweck „readme“ schreibt der Bau selbst."
  `)
})

test('chats', () => {
  expect(show('chat: { server: "https://chat.example.org/raum", protocol: matrix }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:17  chat.server
      „https://chat.example.org/raum“ ist kein Name eines Servers. Er hat mindestens einen Punkt und enthält weder https:// noch Schrägstriche.
      Schreib zum Beispiel:  server: chat.example.org"
  `)
  expect(show('chat: { server: localhost, protocol: matrix }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:17  chat.server
      „localhost“ ist kein Name eines Servers. Er hat mindestens einen Punkt und enthält weder https:// noch Schrägstriche.
      Schreib zum Beispiel:  server: chat.example.org"
  `)
  expect(show('chat: { server: chat.example.org, protocol: whatsapp }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:45  chat.protocol
      „whatsapp“ ist hier nicht möglich. Zur Wahl stehen „irc“, „xmpp“, „nostr“, „matrix“.
      Schreib zum Beispiel:  protocol: irc"
  `)
})

test('payments that would get lost', () => {
  const to = (recipient: string) => show(`value: { method: keysend, recipients: [${recipient}] }`)
  expect(to('{ type: node, address: 02d5, split: 100 }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:63  value.recipients.address
      „02d5“ ist kein Schlüssel eines Lightning-Knotens. Er hat 66 Ziffern oder Buchstaben von a bis f und beginnt mit 02 oder 03. Geld an eine falsche Adresse ist verloren."
  `)
  expect(to('{ type: lnaddress, address: podcast, split: 100 }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:68  value.recipients.address
      „podcast“ ist keine Lightning-Adresse. Sie sieht aus wie eine E-Mail-Adresse in Kleinbuchstaben. Geld an eine falsche Adresse ist verloren."
  `)
  expect(to('{ type: lnaddress, address: a@b.example, split: 0 }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:88  value.recipients.split
      „split“ ist 0. Es geht bei 1 los."
  `)
  expect(to('{ type: lnaddress, address: a@b.example, split: 5, fee: true }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:39  value.recipients
      Alle Anteile sind Gebühren (fee: true). Mindestens ein Anteil muss übrig bleiben, von dem sie abgehen."
  `)
  expect(to('')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:39  value.recipients
      Bei „recipients“ steht kein Wert. Wer etwas bekommt, mit seinen Anteilen.
      Schreib zum Beispiel:
        recipients:
          - { name: Redaktion, type: lnaddress, address: podcast@zahlung.example, split: 100 }"
  `)
  expect(
    show(
      'value: { method: keysend, suggested: 5e-8 BTC, recipients: [{ type: lnaddress, address: a@b.example, split: 1 }] }',
    ),
  ).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:38  value.suggested
      „5e-8 BTC“ ist kein Betrag. Er besteht aus Ziffern mit einem Punkt, ohne Währung, und steht in Anführungszeichen.
      Schreib zum Beispiel:  suggested: "0.00000005000""
  `)
})

test('schedules', () => {
  expect(show('updateFrequency: { text: wöchentlich, rrule: jede Woche }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:46  updateFrequency.rrule
      Der Teil „jede Woche“ der Regel ist so nicht möglich. Eine Regel beginnt mit FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY; weitere Teile folgen nach Semikolons, jeder nur einmal.
      Schreib zum Beispiel:  rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
  `)
  expect(show('updateFrequency: { text: zehnmal, rrule: FREQ=WEEKLY;COUNT=10 }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:42  updateFrequency.rrule
      Die Regel zählt ihre Folgen (COUNT), also braucht sie auch einen Anfang.
      Schreib zum Beispiel:  start: 2021-11-09"
  `)
  expect(show('updateFrequency: { text: bald, start: 28.8.2023 }')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:39  updateFrequency.start
      „28.8.2023“ ist kein Tag, an dem die Regel beginnen kann. Ein Tag besteht aus Jahr, Monat und Tag, mit oder ohne Uhrzeit.
      Schreib zum Beispiel:  start: 2023-08-28"
  `)
})

test('services and moves', () => {
  expect(show('block: [Spotify, twiter]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:9  block
      „Spotify“ ist kein bekannter Dienst. Dienste heißen hier wie in der Liste der Podcasting-2.0-Dienste, in Kleinbuchstaben: apple, spotify, amazon, google, youtube und andere.
      Schreib zum Beispiel:  spotify

    episodes/show.yaml:15:18  block
      „twiter“ ist kein bekannter Dienst. Dienste heißen hier wie in der Liste der Podcasting-2.0-Dienste, in Kleinbuchstaben: apple, spotify, amazon, google, youtube und andere.
      Schreib zum Beispiel:  twitter"
  `)
  expect(show('block: [youtub, google, google]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:9  block
      „youtub“ ist kein bekannter Dienst. Dienste heißen hier wie in der Liste der Podcasting-2.0-Dienste, in Kleinbuchstaben: apple, spotify, amazon, google, youtube und andere.
      Schreib zum Beispiel:  youtube

    episodes/show.yaml:15:25  block
      „google“ steht hier zum zweiten Mal. Einmal genügt."
  `)
  expect(show('block: true')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:8  block
      „block“ braucht eine Liste. Hier steht ein Ja oder Nein: „true“.
      Schreib zum Beispiel:  block: [amazon, google]"
  `)
  expect(show('newFeedUrl: "http://sendung.example/feed.xml"')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:13  newFeedUrl
      „http://sendung.example/feed.xml“ beginnt mit http://. Podcast-Apps und Verzeichnisse nehmen nur Adressen mit https://.
      Schreib zum Beispiel:  https://sendung.example/feed.xml"
  `)
  expect(show('private: ja')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:10  private
      „private“ braucht true (ja) oder false (nein). Hier steht ein Text: „ja“.
      Schreib zum Beispiel:  private: true"
  `)
})

test('recommendations', () => {
  expect(
    show('podroll: [{ feedGuid: 917393e3, feedUrl: https://a.example/feed.xml }]'),
  ).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:11  podroll.title
      Es fehlt „title“. Name des empfohlenen Podcasts.
      Schreib zum Beispiel:  title: Podcasting 2.0

    episodes/show.yaml:15:23  podroll.feedGuid
      Ohne Anführungszeichen gilt 917393e3 als Zahl. Gebraucht wird ein Text.
      Schreib zum Beispiel:  "917393e3""
  `)
})

test('pictures', () => {
  expect(show('images: [{ file: banner.jpg, alt: A, purpose: "für oben!" }]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:47  images.purpose
      „für oben!“ ist kein Verwendungszweck. Er besteht aus Wörtern ohne Umlaute, durch einzelne Leerzeichen getrennt: artwork, social, canvas, banner, publisher, circular oder poster.
      Schreib zum Beispiel:  purpose: banner"
  `)
  expect(show('images: [banner.jpg]')).toMatchInlineSnapshot(`
    "episodes/show.yaml:15:10  images
      „images“ braucht eine Gruppe von Angaben. Hier steht ein Text: „banner.jpg“.
      Schreib zum Beispiel:
        images:
          - { file: banner.jpg, alt: Ein Aktenschrank vor einem Rathaus, purpose: banner }"
  `)
})

test('places in OpenStreetMap', () => {
  const osm = (value: string) =>
    told(
      parsePlaces({
        file: 'episodes/places.yaml',
        text: `wolfsburg: { name: W, state: N, latitude: 52, longitude: 10, osm: ${value} }`,
      }).problems,
    )
  expect(osm('https://www.openstreetmap.org/relation/62434')).toMatchInlineSnapshot(`
    "episodes/places.yaml:1:67  wolfsburg.osm
      „https://www.openstreetmap.org/relation/62434“ ist kein Objekt in OpenStreetMap. Dort beginnt die Nummer mit N (node), W (way) oder R (relation).
      Schreib zum Beispiel:  osm: R62434"
  `)
  expect(osm('62434')).toMatchInlineSnapshot(`
    "episodes/places.yaml:1:67  wolfsburg.osm
      Ohne Anführungszeichen gilt 62434 als Zahl. Gebraucht wird ein Text.
      Schreib zum Beispiel:  "62434""
  `)
  expect(osm('Wolfsburg')).toMatchInlineSnapshot(`
    "episodes/places.yaml:1:67  wolfsburg.osm
      „Wolfsburg“ ist kein Objekt in OpenStreetMap. Dort beginnt die Nummer mit N (node), W (way) oder R (relation).
      Schreib zum Beispiel:  osm: R62434"
  `)
})

test('excerpts', () => {
  expect(episode('soundbites: [{ start: 1 min, duration: 30 }]')).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:23  soundbites.start
      „1 min“ ist keine Zeitangabe.
      Schreib zum Beispiel:  start: 01:00"
  `)
  expect(episode('soundbites: [{ start: "00:10", duration: 30 s }]')).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:42  soundbites.duration
      „duration“ braucht eine Zahl. Hier steht ein Text: „30 s“.
      Schreib zum Beispiel:  duration: 30"
  `)
  expect(episode('soundbites: ["00:10 Anfang"]')).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:14  soundbites
      „soundbites“ braucht eine Gruppe von Angaben. Hier steht ein Text: „00:10 Anfang“.
      Schreib zum Beispiel:
        soundbites:
          - { start: "00:45", duration: 60, title: Was Scheinbeteiligung ist }"
  `)
})

test('other versions of a recording', () => {
  expect(episode('alternatives: [{ url: https://a.example/a.opus }]')).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:16  alternatives.sizeBytes
      Es fehlt „sizeBytes“. Größe in Byte, genau; nur zu einer Adresse.
      Schreib zum Beispiel:  sizeBytes: 9876543

    episodes/staffel-1/02-x.md:7:16  alternatives.type
      Es fehlt „type“. Art der Datei, etwa audio/ogg für Opus; nur zu einer Adresse.
      Schreib zum Beispiel:  type: audio/ogg"
  `)
  expect(
    episode('alternatives: [{ file: a.opus, url: https://a.example/a.opus, sizeBytes: 1 }]'),
  ).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:37  alternatives.url
      Eine Fassung liegt entweder neben der Folge (file) oder anderswo im Netz (url).

    episodes/staffel-1/02-x.md:7:74  alternatives.sizeBytes
      „sizeBytes“ wird gemessen, wenn die Datei neben der Folge liegt. Die Zeile kann weg."
  `)
  expect(
    episode('alternatives: [{ url: https://a.example/a.opus, sizeBytes: 1, type: opus }]'),
  ).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:69  alternatives.type
      „opus“ ist keine Art von Datei. Sie heißt etwa audio/ogg für Opus, audio/mpeg für MP3, audio/mp4 für M4A oder video/mp4.
      Schreib zum Beispiel:  type: audio/ogg"
  `)
  expect(episode('alternatives: [{ title: Ohne Datei }]')).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:16  alternatives.file
      Es fehlt „file“. Name der Datei neben der Folge.
      Schreib zum Beispiel:  file: 02-echte-beteiligung.opus"
  `)
  expect(episode('alternatives: [../02-x.opus]')).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:16  alternatives
      „../02-x.opus“ führt aus dem Ordner hinaus. Die Datei liegt neben dieser hier, und es steht nur ihr Name da."
  `)
  expect(episode('alternatives: [a.opus, { file: a.opus }]')).toMatchInlineSnapshot(`
    "episodes/staffel-1/02-x.md:7:32  alternatives.file
      „a.opus“ steht hier zum zweiten Mal. Einmal genügt."
  `)
})
