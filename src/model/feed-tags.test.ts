// Tests that what show.yaml and front matter say to podcast apps becomes what they mean.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noEpisodeTags, noShowTags } from '../testing/a-catalog.ts'
import { complaintAboutRrule } from './complaint-about-rrule.ts'
import { parseEpisode } from './parse-episode.ts'
import { parsePeople } from './parse-people.ts'
import { parsePlaces } from './parse-places.ts'
import { parseShow } from './parse-show.ts'

const shared = `funding:
  - { title: Podcast unterstützen, url: https://example.org/spenden }
license: CC-BY-4.0
socialInteract:
  - { protocol: bluesky, uri: at://did:plc:1/app.bsky.feed.post/2, accountId: "@podcast" }
  - { uri: https://social.example/@podcast/1, accountUrl: https://social.example/@podcast }
txt:
  - { purpose: applepodcastsverify, value: "05124" }
  - { value: frei }
chat: { server: chat.example.org, protocol: matrix, space: "#podcast:chat.example.org" }
value:
  method: lnaddress
  suggested: "0.00000005000"
  recipients:
    - { name: Redaktion, type: lnaddress, address: podcast@zahlung.example, split: 95 }
    - { type: lnaddress, address: app@zahlung.example, split: 5, fee: true, customKey: "818818", customValue: a }
`

const recipient = { name: undefined, customKey: undefined, customValue: undefined, isFee: false }

const sharedTags = {
  funding: [{ title: 'Podcast unterstützen', url: 'https://example.org/spenden' }],
  license: { name: 'cc-by-4.0', url: undefined },
  socialInteract: [
    {
      protocol: 'bluesky',
      uri: 'at://did:plc:1/app.bsky.feed.post/2',
      accountId: '@podcast',
      accountUrl: undefined,
    },
    {
      protocol: 'activitypub',
      uri: 'https://social.example/@podcast/1',
      accountId: undefined,
      accountUrl: 'https://social.example/@podcast',
    },
  ],
  txt: [
    { purpose: 'applepodcastsverify', value: '05124' },
    { purpose: undefined, value: 'frei' },
  ],
  chat: {
    server: 'chat.example.org',
    protocol: 'matrix',
    accountId: undefined,
    space: '#podcast:chat.example.org',
  },
  value: {
    type: 'lightning',
    method: 'lnaddress',
    suggested: '0.00000005000',
    recipients: [
      { ...recipient, name: 'Redaktion', type: 'lnaddress', address: 'podcast@zahlung.example', split: 95 },
      {
        ...{ ...recipient, type: 'lnaddress', address: 'app@zahlung.example', split: 5, isFee: true },
        ...{ customKey: '818818', customValue: 'a' },
      },
    ],
  },
}

const show = (more: string) =>
  parseShow({
    file: 'episodes/show.yaml',
    text: `title: Testsendung
description: Eine Sendung.
language: de
timeZone: Europe/Berlin
url: https://sendung.example/
guid: f76b6709-e4d0-5fbd-a796-5ffe2c432c4c
type: serial
author: Testredaktion
email: podcast@sendung.example
explicit: false
categories: [Government]
cover: cover.jpg
coverAlt: Ein Aktenschrank.
${more}`,
  })

const publisher = 'publisher: { name: Testverlag }\n'

const remote = (feedGuid: string, feedUrl: string) => ({
  feedGuid,
  feedUrl,
  title: undefined,
  medium: undefined,
})

test('a show says nothing unless it is told to', () => {
  expect(show(publisher).value?.show).toMatchObject(noShowTags)
})

test('a show says all that its file says', () => {
  const { value, problems } = show(`publisher:
  name: Testverlag
  feed: { feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a, feedUrl: https://verlag.example/feed.xml }
madeIn: [berlin]
images:
  - { file: banner.jpg, alt: Ein Rathaus, purpose: banner artwork }
podroll:
  - { feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810, feedUrl: https://a.example/feed.xml, title: A, medium: music }
updateFrequency: { text: jeden Montag, rrule: FREQ=WEEKLY;BYDAY=MO;COUNT=10, start: 2023-08-28 }
complete: true
private: true
block: [google, amazon]
newFeedUrl: https://sendung.example/feed.xml
hub: https://hub.example/
podping: true
${shared}`)
  expect(problems).toEqual([])
  expect(value?.show).toMatchObject({
    ...sharedTags,
    publisherFeed: {
      ...remote('003af0a0-6a45-55cf-b765-68e3d349551a', 'https://verlag.example/feed.xml'),
      medium: 'publisher',
    },
    madeInIds: ['berlin'],
    images: [{ file: 'banner.jpg', alt: 'Ein Rathaus', purpose: 'banner artwork' }],
    podroll: [
      {
        ...remote('917393e3-1b1e-5cef-ace4-edaa54e1f810', 'https://a.example/feed.xml'),
        title: 'A',
        medium: 'music',
      },
    ],
    updateFrequency: {
      text: 'jeden Montag',
      rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=10',
      startEpochMs: Date.UTC(2023, 7, 28, 4),
    },
    isComplete: true,
    isPrivate: true,
    blockedServices: ['google', 'amazon'],
    newFeedUrl: 'https://sendung.example/feed.xml',
    hub: 'https://hub.example/',
    usesPodping: true,
  })
})

test('a show asks for no comments, and has a licence of its own', () => {
  const license = 'license: { name: Unsere Lizenz, url: https://example.org/lizenz }\n'
  expect(show(`${publisher}socialInteract: disabled\n${license}`).value?.show).toMatchObject({
    socialInteract: 'disabled',
    license: { name: 'Unsere Lizenz', url: 'https://example.org/lizenz' },
  })
})

const episode = (more: string) =>
  parseEpisode(
    {
      file: 'episodes/staffel-1/02-x.md',
      text: `---\ntitle: X\ndate: 2021-11-23\nguid: aadfc8a1-1d7d-4f3b-8e8a-502a73891335\naudio: 02-x.mp3\nsummary: X.\n${more}---\n`,
    },
    { timeZone: 'Europe/Berlin', mintGuid: () => '' },
  )

const description = {
  title: undefined,
  bitrate: undefined,
  codecs: undefined,
  language: undefined,
  isDefault: false,
}

test('an episode says nothing unless it is told to', () => {
  expect(episode('').value?.episode).toMatchObject({ ...noEpisodeTags, alternatives: [] })
})

test('an episode says all that its file says', () => {
  const { value, problems } = episode(`${shared}soundbites:
  - { start: 00:45, duration: 60.5, title: Ein Satz }
  - { start: "01:02:03.5", duration: 30 }
contentLinks:
  - { title: Als Video, url: https://video.example/1 }
block: true
alternatives:
  - 02-x.opus
  - { file: 02-x-klein.mp3, title: Kleine Datei, bitrate: 48000, codecs: mp3, language: de }
  - { url: https://ablage.example/x.flac, sizeBytes: 12, type: audio/flac, default: true }
`)
  expect(problems).toEqual([])
  expect(value?.episode).toMatchObject({
    ...sharedTags,
    soundbites: [
      { startSeconds: 45, durationSeconds: 60.5, title: 'Ein Satz' },
      { startSeconds: 3723.5, durationSeconds: 30, title: undefined },
    ],
    contentLinks: [{ title: 'Als Video', url: 'https://video.example/1' }],
    isBlocked: true,
    alternatives: [
      { ...description, kind: 'file', file: 'staffel-1/02-x.opus' },
      {
        ...{ kind: 'file', file: 'staffel-1/02-x-klein.mp3', title: 'Kleine Datei', bitrate: 48_000 },
        ...{ codecs: 'mp3', language: 'de', isDefault: false },
      },
      {
        ...{ ...description, kind: 'address', url: 'https://ablage.example/x.flac' },
        ...{ sizeBytes: 12, mimeType: 'audio/flac', isDefault: true },
      },
    ],
  })
})

test('people have pictures, and places their object in OpenStreetMap', () => {
  const people = parsePeople({
    file: 'episodes/people.yaml',
    text: 'iris-bothe: { name: I, image: iris.jpg }',
  })
  expect(people.value?.get('iris-bothe')?.image).toBe('iris.jpg')
  const text = 'wolfsburg: { name: W, state: N, latitude: 52, longitude: 10, osm: R62434 }'
  expect(parsePlaces({ file: 'episodes/places.yaml', text }).value?.get('wolfsburg')?.osm).toBe('R62434')
})

// The examples of https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/update-frequency.md
test.each([
  'FREQ=DAILY',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=DAILY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=YEARLY;BYDAY=+4TH;BYMONTH=11',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=10',
  'FREQ=WEEKLY;UNTIL=2023-12-31T00:00:00.000Z;BYDAY=MO',
])('takes the rule %s', (rule) => {
  expect(complaintAboutRrule(rule)).toBeUndefined()
})

test.each([
  ['', ''],
  ['weekly', 'weekly'],
  ['INTERVAL=2', 'INTERVAL=2'],
  ['FREQ=FORTNIGHTLY', 'FREQ=FORTNIGHTLY'],
  ['FREQ=WEEKLY;', ''],
  ['FREQ=WEEKLY;FREQ=DAILY', 'FREQ=DAILY'],
  ['FREQ=WEEKLY;COUNT=0', 'COUNT=0'],
  ['FREQ=WEEKLY;BYDAY=MO,XX', 'BYDAY=MO,XX'],
  ['FREQ=WEEKLY;COUNT=2;UNTIL=20231231', 'COUNT + UNTIL'],
  ['FREQ=WEEKLY;toString=1', 'toString=1'],
])('refuses the rule “%s”', (rule, part) => {
  expect(complaintAboutRrule(rule)).toEqual({ code: 'rrule-unfit', facts: { part } })
})

test('never throws, whatever a rule is', () => {
  const piece = fc.constantFrom('FREQ=', 'WEEKLY', ';', 'BYDAY=', 'MO', ',', '=', '1', '\n', '__proto__=1')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 12 }), (pieces) => {
      expect(() => complaintAboutRrule(pieces.join(''))).not.toThrow()
    }),
  )
})

test.each([
  ['CC-BY-NC-ND-4.0', 'cc-by-nc-nd-4.0'],
  ['cc-BY-sa-3.0-de', 'cc-by-sa-3.0-de'],
  ['ARR', 'arr'],
  ['V4V-1.0', 'v4v-1.0'],
])('the licence %s is known in letters of any size', (written, name) => {
  expect(show(`${publisher}license: ${written}\n`).value?.show.license).toEqual({ name, url: undefined })
})
