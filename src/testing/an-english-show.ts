// The editors' files of a minimal show in English, which has nothing in common with the one in this repository.
import { anImageFile } from './an-image-file.ts'
import { anMp3 } from './an-mp3.ts'
import type { FolderEntry } from './folder-of.ts'

const show = `title: Harbour Talk
description: Short talks about a harbour. Every one is invented.
language: en
timeZone: Europe/London
url: https://harbour.example/
guid: 6f0f2b1a-3f64-5d0c-8b1e-0123456789ab
type: episodic
author: Harbour Club
email: talk@harbour.example
explicit: false
categories: [Science]
cover: cover.jpg
coverAlt: A lighthouse
publisher:
  name: Harbour Club
seasons: []
`

const episode = `---
title: The first boat
date: 2024-05-01
guid: 0b6a1a0e-6b0f-4c7e-9a53-77b0b6d1c001
audio: first-boat.mp3
summary: A boat comes in.
hosts: [ann-pilot]
places: [dover]
topics: [boats]
chapters: ["00:00 Hello", "00:04 Boats"]
---
Notes about **the boat**.
`

const transcript = `WEBVTT

00:00:00.000 --> 00:00:03.000
<v Ann Pilot>Good morning from the quay.
`

const imprint = `---
title: Imprint
description: Who is responsible for this site.
kind: imprint
---
Nothing else.
`

/** Gives the files: one episode without a season, one person, place, topic and page. */
export const anEnglishShow = async (): Promise<Readonly<Record<string, FolderEntry>>> => ({
  'episodes/show.yaml': show,
  'episodes/people.yaml': 'ann-pilot: { name: Ann Pilot, role: Pilot }\n',
  'episodes/places.yaml':
    'dover: { name: Dover, state: England, country: GB, latitude: 51.13, longitude: 1.31 }\n',
  'episodes/topics.yaml': 'boats: { name: Boats }\n',
  'episodes/cover.jpg': await anImageFile(),
  'episodes/talks/first-boat.md': episode,
  'episodes/talks/first-boat.mp3': anMp3({ frames: 383 }),
  'episodes/imprint.md': imprint,
  'transcripts/talks/first-boat.vtt': transcript,
})
