// What stands in a feed only because somebody said it: all of it then, else nothing, and never too long.
import { expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { named } from '../testing/xml-elements.ts'
import { feedDe } from '../words/feed-de.ts'
import { channelElements } from './channel-elements.ts'
import { renderFeed } from './render-feed.ts'
import { writeElements } from './write-elements.ts'

const none = { accountId: undefined, accountUrl: undefined }

const render = (catalog: Catalog) => renderFeed(catalog, feedDe, { stylesheetPath: '/a.css' })

/** Everything that stands in a feed only because somebody said so. */
const optional = [
  ...[
    'funding',
    'license',
    'socialInteract',
    'podroll',
    'remoteItem',
    'updateFrequency',
    'podping',
    'publisher',
  ],
  ...['chat', 'value', 'valueRecipient', 'block', 'soundbite', 'contentLink', 'alternateEnclosure', 'source'],
  ...['integrity', 'location', 'chapters', 'trailer'],
].map((name) => `podcast:${name}`)

const others = ['itunes:block', 'itunes:complete', 'itunes:new-feed-url', 'psc:chapters', 'psc:chapter']

test('a feed in which nobody says more has none of it, nor its namespace', () => {
  const xml = render(aCatalog())
  for (const name of [...optional, ...others]) expect(named(xml, name), name).toEqual([])
  expect(xml).not.toContain('xmlns:psc')
  expect(xml).not.toContain('rel="hub"')
})

test('a feed in which everything is said has all of it', () => {
  const xml = render(aFullCatalog())
  for (const name of [...optional, ...others]) expect(named(xml, name).length, name).toBeGreaterThan(0)
  expect(named(xml, 'podcast:socialInteract', 'channel')).toHaveLength(2)
  expect(named(xml, 'podcast:contentLink', 'item')).toHaveLength(1)
  expect(named(xml, 'podcast:funding', 'item')).toHaveLength(2)
})

test('has no attribute without a value, however little is said', () => {
  const xml = render(
    aCatalog({
      show: {
        chat: { server: 'chat.example', protocol: 'irc', accountId: undefined, space: undefined },
        updateFrequency: { text: 'weekly', rrule: undefined, startEpochMs: undefined },
      },
      episodes: [
        anEpisode({ socialInteract: [{ protocol: 'nostr', uri: 'nostr:note1', ...none }], soundbites: [] }),
      ],
    }),
  )
  expect(xml).not.toMatch(/undefined|=""/)
  expect([...(named(xml, 'podcast:chat')[0]?.attributes.keys() ?? [])]).toEqual(['server', 'protocol'])
  expect([...(named(xml, 'podcast:updateFrequency')[0]?.attributes.keys() ?? [])]).toEqual([])
  expect([...(named(xml, 'podcast:socialInteract')[0]?.attributes.keys() ?? [])]).toEqual(['protocol', 'uri'])
})

test('cuts what is too long to the lengths that the specification gives', () => {
  const long = 'ü'.repeat(5000)
  const link = { title: long, url: 'https://a.example/' }
  const tags = {
    funding: [link],
    license: { name: long, url: undefined },
    txt: [{ purpose: long, value: long }],
    updateFrequency: { text: long, rrule: undefined, startEpochMs: undefined },
  }
  const xml = render(
    aCatalog({
      show: tags,
      episodes: [
        anEpisode({
          contentLinks: [link],
          soundbites: [{ startSeconds: 0, durationSeconds: 20, title: long }],
        }),
      ],
    }),
  )
  const lengthOf = (name: string) => [...(named(xml, name)[0]?.text ?? '')].length
  expect(lengthOf('podcast:funding')).toBe(128)
  expect(lengthOf('podcast:license')).toBe(128)
  expect(lengthOf('podcast:soundbite')).toBe(128)
  expect(lengthOf('podcast:updateFrequency')).toBe(128)
  expect(lengthOf('podcast:contentLink')).toBe(255)
  expect(lengthOf('podcast:txt')).toBe(4000)
  expect(named(xml, 'podcast:txt')[0]?.attributes.get('purpose')?.length).toBe(128)
})

test('every feed of a show that moved points at its own new address, and is subscribed to by its own', () => {
  const moved = aCatalog(
    { show: { newFeedUrl: 'https://sendung.example/feed.xml' } },
    { baseUrl: 'https://alt.example/' },
  )
  const channel = (ownPath?: string) => {
    const elements = channelElements(moved, feedDe, ownPath === undefined ? {} : { ownPath })
    return `<x>${writeElements(elements, '')}</x>`
  }
  const told = (xml: string) => [
    ...named(xml, 'itunes:new-feed-url').map(({ text }) => text),
    ...named(xml, 'podcast:txt')
      .filter(({ attributes }) => attributes.get('purpose') === 'subscribe')
      .map(({ text }) => text),
  ]
  expect(told(channel())).toEqual(['https://sendung.example/feed.xml', 'https://alt.example/feed.xml'])
  expect(told(channel('/staffel-1/feed.xml'))).toEqual([
    'https://sendung.example/staffel-1/feed.xml',
    'https://alt.example/staffel-1/feed.xml',
  ])
})

test('the landscape form of the cover is named where the site has one', () => {
  const images = (settings: Parameters<typeof channelElements>[2]) =>
    named(`<x>${writeElements(channelElements(aCatalog(), feedDe, settings), '')}</x>`, 'podcast:image').map(
      ({ attributes }) => [attributes.get('href'), attributes.get('aspect-ratio'), attributes.get('purpose')],
    )
  const cover = ['https://sendung.example/bilder/cover.c0ffee00.jpg', '1/1', 'artwork']
  expect(images({})).toEqual([cover])
  expect(images({ socialImagePath: '/bilder/cover-1200x630.jpg' })).toEqual([
    cover,
    ['https://sendung.example/bilder/cover-1200x630.jpg', '40/21', 'social'],
  ])
})
