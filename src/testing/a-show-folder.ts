// The editors' files of a small valid German show; a test changes or removes the file that matters to it.
import { anImageFile } from './an-image-file.ts'
import { anMp3 } from './an-mp3.ts'
import type { FolderEntry } from './folder-of.ts'

const show = `title: Testsendung
subtitle: Eine Sendung zum Prüfen
description: Eine Sendung, die es nur in Tests gibt. Sie hat zwei Folgen.
language: de
timeZone: Europe/Berlin
url: https://sendung.example/
guid: 4a7c1b6e-0d2f-5b8a-9c3d-112233445566
type: serial
author: Testredaktion
email: podcast@sendung.example
explicit: false
categories: [Government]
cover: cover.jpg
coverAlt: Ein Aktenschrank
publisher:
  name: Testverlag
seasons:
  - number: 1
    title: Beteiligung
    slug: staffel-1
    description: Worum es in der ersten Staffel geht.
    hosts: [helene-host]
`

const people = `helene-host: { name: Helene Host, role: Moderatorin }
gerda-gast: { name: Gerda Gast, role: Bürgermeisterin }
`

const places = `wolfsburg: { name: Wolfsburg, state: Niedersachsen, latitude: 52.42, longitude: 10.78 }
`

const topics = `beteiligung: { name: Beteiligung }
`

interface EpisodeChanges {
  /** Front matter lines by key; undefined leaves the line out. */
  readonly [key: string]: string | undefined
}

/** Gives the text of a valid episode; `changes` replaces, adds or leaves out keys of its front matter, as YAML. */
export const anEpisodeFile = (changes: EpisodeChanges = {}, notes = 'Notizen zur Folge.\n'): string => {
  const keys: EpisodeChanges = {
    title: 'Ein Anfang',
    date: '2021-11-09 09:00',
    guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d01',
    season: '1',
    episode: '1',
    audio: '01-anfang.mp3',
    summary: 'Worum es in der Folge geht.',
    guests: '[gerda-gast]',
    places: '[wolfsburg]',
    topics: '[beteiligung]',
    chapters: '["00:00 Begrüßung", "00:05 Die Sache"]',
    ...changes,
  }
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return ['---', ...lines, '---', '', notes].join('\n')
}

const transcript = `WEBVTT

00:00:00.000 --> 00:00:04.000
<v Helene Host>Willkommen im Rathaus.

00:00:05.000 --> 00:00:09.000
<v Gerda Gast>Danke für die Einladung.
`

/** A cover is drawn once: it takes longer than all else. */
let cover: Promise<Uint8Array> | undefined

/** Gives the files of a show with two episodes; an entry of `changes` replaces or adds a file, undefined removes it. */
export const aShowFolder = async (
  changes: Readonly<Record<string, FolderEntry | undefined>> = {},
): Promise<Readonly<Record<string, FolderEntry>>> => {
  cover ??= anImageFile()
  const files: Readonly<Record<string, FolderEntry | undefined>> = {
    'episodes/show.yaml': show,
    'episodes/people.yaml': people,
    'episodes/places.yaml': places,
    'episodes/topics.yaml': topics,
    'episodes/cover.jpg': await cover,
    'episodes/staffel-1/01-anfang.md': anEpisodeFile(),
    'episodes/staffel-1/01-anfang.mp3': anMp3({ frames: 383 }),
    'transcripts/staffel-1/01-anfang.vtt': transcript,
    'episodes/staffel-1/02-mitte.md': anEpisodeFile({
      title: 'Eine Mitte',
      date: '2021-11-23 09:00',
      guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d02',
      episode: '2',
      audio: '02-mitte.mp3',
      chapters: undefined,
    }),
    'episodes/staffel-1/02-mitte.mp3': anMp3({ frames: 384 }),
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry] as const])),
  )
}

/** Gives the text of the small show's show.yaml with one line replaced. */
export const aShowFile = (line: string | RegExp, replacement: string): string =>
  show.replace(line, replacement)
