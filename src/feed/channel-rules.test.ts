// What directories and specifications demand of the feed as a whole and of the show; one test for each demand.
import { expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import { aCatalog, anEpisode, type ContentChanges } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { elementsOf, named, textsOf } from '../testing/xml-elements.ts'
import { feedDe } from '../words/feed-de.ts'
import { renderFeed } from './render-feed.ts'

const render = (catalog: Catalog): string => renderFeed(catalog, feedDe, { stylesheetPath: '/a.css' })
const full = render(aFullCatalog())
const feedOf = (changes: ContentChanges): string => render(aCatalog(changes))

test('declares the exact namespaces on rss, and no DTD', () => {
  const [rss] = named(full, 'rss')
  expect(Object.fromEntries(rss?.attributes ?? [])).toMatchObject({
    version: '2.0',
    'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
    'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  })
  expect(full).not.toContain('<!DOCTYPE')
})

test('has every address absolute, https and ASCII', () => {
  const attributes = elementsOf(full).flatMap((element) =>
    [...element.attributes].filter(([key]) => ['url', 'href'].includes(key)),
  )
  const addresses = [
    ...attributes.map(([, value]) => value),
    ...textsOf(full, 'link'),
    ...textsOf(full, 'url'),
  ]
  expect(addresses.length).toBeGreaterThan(25)
  for (const url of addresses) expect(url).toMatch(/^https:\/\/[\x21-\x7e]+$/)
})

test('lists the newest episode first', () => {
  const dates = textsOf(full, 'pubDate', 'item').map((date) => Date.parse(date))
  expect(dates).toEqual(dates.toSorted((a, b) => b - a))
})

test('has each element once that may stand once', () => {
  const once = [
    'title',
    'link',
    'description',
    'language',
    'copyright',
    'generator',
    'lastBuildDate',
    'pubDate',
    'image',
    'itunes:author',
    'itunes:type',
    'itunes:image',
    'itunes:explicit',
    'itunes:owner',
    'itunes:block',
    'itunes:complete',
    'itunes:new-feed-url',
    'podcast:license',
    'podcast:chat',
    'podcast:podroll',
    'podcast:publisher',
    'podcast:podping',
    'podcast:updateFrequency',
    'podcast:guid',
    'podcast:locked',
    'podcast:medium',
  ]
  for (const name of once) expect(named(full, name, 'channel'), name).toHaveLength(1)
})

test('has nothing that Apple dropped or that validators refuse', () => {
  for (const name of [
    'itunes:summary',
    'itunes:subtitle',
    'itunes:keywords',
    'author',
    'dc:creator',
    'podcast:images',
  ])
    expect(named(full, name), name).toEqual([])
})

test('says true and false, yes and no where each vocabulary wants them', () => {
  const show = { isExplicit: true, isLocked: false }
  const xml = feedOf({ show, episodes: [anEpisode({ isExplicit: false })] })
  expect(textsOf(xml, 'itunes:explicit')).toEqual(['true', 'false'])
  expect(textsOf(xml, 'podcast:locked')).toEqual(['no'])
  expect(textsOf(full, 'podcast:locked')).toEqual(['yes'])
})

test('passes an explicit show on to its episodes', () => {
  expect(textsOf(feedOf({ show: { isExplicit: true } }), 'itunes:explicit')).toEqual(['true', 'true'])
})

test('leaves out the copyright where there is none', () => {
  expect(named(feedOf({ show: { copyright: undefined } }), 'copyright')).toEqual([])
})

test('links no host who has no page', () => {
  const xml = feedOf({ episodes: [anEpisode({ hosts: [] })] })
  expect(named(xml, 'podcast:person')).toEqual([])
})

test('says that machines speak as soon as they do in one episode', () => {
  const ai = '[purpose=ai-content]'
  const purposes = (xml: string) =>
    named(xml, 'podcast:txt', 'channel').map(
      ({ attributes, text }) => `[purpose=${attributes.get('purpose')}]${text}`,
    )
  expect(purposes(full)).toContain(`${ai}true`)
  expect(purposes(feedOf({})).join()).not.toContain(ai)
})
