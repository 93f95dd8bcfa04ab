// Each value in a feed in which everything is said is changed once: a parser that reads it must read something else then.
import { parseRssFeed } from 'feedsmith'
import { parseFeed } from 'podcast-partytime'
import { describe, expect, test } from 'vitest'
import { escapeHtml } from '../notes/escape-html.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { named } from '../testing/xml-elements.ts'
import { feedDe } from '../words/feed-de.ts'
import { renderFeed } from './render-feed.ts'

const catalog = aFullCatalog()
const xml = renderFeed(catalog, feedDe, { stylesheetPath: '/assets/feed.css' })

interface Place {
  /** `item/guid` is the text of an element in its parent, `item/guid@isPermaLink` an attribute. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Gives where each text without elements in it and each attribute stands. */
const placesOf = (text: string): readonly Place[] => {
  const places: Place[] = []
  const open: string[] = []
  let innermost: number | undefined
  for (const found of text.matchAll(/<!\[CDATA\[.*?\]\]>|<(\/?)([\w:-]+)([^<>]*?)(\/?)>/gs)) {
    const [whole, isEnd, name, attributes = '', isEmpty] = found
    if (name === undefined) continue
    if (isEnd) {
      if (innermost !== undefined)
        places.push({ name: open.slice(-2).join('/'), start: innermost, end: found.index })
      innermost = undefined
      open.pop()
      continue
    }
    for (const { 1: key = '', 2: value = '', index } of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      const start = found.index + 1 + name.length + index + key.length + 2
      const path = [...open.slice(-1), name].join('/')
      places.push({ name: `${path}@${key}`, start, end: start + value.length })
    }
    innermost = isEmpty ? undefined : found.index + whole.length
    if (!isEmpty) open.push(name)
  }
  return places
}

/** Other values of the same kind, so that it is the value that is read and not whether there is one. */
const others = new Map([
  ['true', 'false'],
  ['false', 'true'],
  ['yes', 'no'],
  ['no', 'yes'],
  ['Yes', 'No'],
  ['matrix', 'irc'],
  ['text/vtt', 'text/html'],
])

const another = (value: string): string =>
  others.get(value) ?? (/^[\d.]+$/.test(value) ? `9${value}` : `${value}x`)

const places = placesOf(xml)

/** Gives the names of what can be changed, wherever it stands, without the parser reading anything else. */
const unread = (parse: (text: string) => unknown): readonly string[] => {
  const read = (text: string): string => JSON.stringify(parse(text))
  const before = read(xml)
  const isRead = new Map<string, boolean>()
  for (const { name, start, end } of places) {
    if (isRead.get(name)) continue
    const changed = xml.slice(0, start) + another(xml.slice(start, end)) + xml.slice(end)
    isRead.set(name, read(changed) !== before)
  }
  return [...isRead.keys()].filter((name) => !isRead.get(name))
}

const { show, episodes } = catalog
const posts = [show.socialInteract].flat().flatMap((post) => (post === 'disabled' ? [] : post))
const contentLinks = episodes.flatMap((episode) => episode.contentLinks)
const funding = episodes.flatMap((episode) => episode.funding)

/** What no parser knows, and how it must stand in the feed then. */
const unknown: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'rss@version': ['2.0'],
  'rss@xmlns:atom': ['http://www.w3.org/2005/Atom'],
  'rss@xmlns:content': ['http://purl.org/rss/1.0/modules/content/'],
  'rss@xmlns:dc': ['http://purl.org/dc/elements/1.1/'],
  'rss@xmlns:itunes': ['http://www.itunes.com/dtds/podcast-1.0.dtd'],
  'rss@xmlns:podcast': ['https://podcastindex.org/namespace/1.0'],
  'rss@xmlns:psc': ['http://podlove.org/simple-chapters'],
  'channel/podcast:socialInteract@priority': ['1', '2'],
  'channel/podcast:socialInteract@protocol': posts.map(({ protocol }) => protocol),
  'channel/podcast:socialInteract@uri': posts.map(({ uri }) => uri),
  'channel/podcast:socialInteract@accountId': posts.map(({ accountId }) => accountId),
  'channel/podcast:socialInteract@accountUrl': posts.map(({ accountUrl }) => accountUrl),
  'item/podcast:contentLink': contentLinks.map(({ title }) => title),
  'item/podcast:contentLink@href': contentLinks.map(({ url }) => url),
  'item/podcast:funding': funding.map(({ title }) => title),
  'item/podcast:funding@url': funding.map(({ url }) => url),
  'item/psc:chapters@version': ['1.2'],
}

/** What partytime leaves to feedsmith. */
const unknownToPartytime = [
  'rss@xml:lang',
  'channel/atom:link@type',
  'channel/pubDate',
  'channel/podcast:locked',
  ...['href', 'alt', 'aspect-ratio', 'width', 'height', 'type', 'purpose'].flatMap((attribute) => [
    `channel/podcast:image@${attribute}`,
    `item/podcast:image@${attribute}`,
  ]),
  'channel/podcast:person@role',
  'channel/podcast:person@group',
  'channel/podcast:location@rel',
  'channel/podcast:location@country',
  'channel/podcast:updateFrequency',
  'channel/podcast:updateFrequency@complete',
  'podcast:publisher/podcast:remoteItem@title',
  'channel/podcast:podping@usesPodping',
  'item/guid@isPermaLink',
  'item/itunes:title',
  'item/itunes:block',
  'item/podcast:person@group',
  'item/podcast:location@rel',
  'item/podcast:location@country',
  'item/podcast:transcript@rel',
  ...['start', 'title', 'href', 'image'].map((attribute) => `psc:chapters/psc:chapter@${attribute}`),
  'podcast:alternateEnclosure/podcast:integrity@type',
]

test('feedsmith reads every value but those that no parser knows', () => {
  expect(new Set(places.map(({ name }) => name)).size).toBeGreaterThan(170)
  expect(unread(parseRssFeed).toSorted()).toEqual(Object.keys(unknown).toSorted())
})

test('partytime reads every value but those and some that feedsmith reads', () => {
  // The time of the reading, and what it makes up for shows without a guid.
  const read = (text: string) => ({ ...parseFeed(text), lastUpdate: undefined, crypto: undefined })
  expect(unread(read).toSorted()).toEqual([...Object.keys(unknown), ...unknownToPartytime].toSorted())
})

describe('what no parser knows stands there as it is meant', () => {
  test.each(Object.entries(unknown))('%s', (name, values) => {
    const [path = '', attribute] = name.split('@')
    const [element = '', parent] = path.split('/').toReversed()
    const found = named(xml, element, parent)
    expect(found.map(({ attributes, text }) => (attribute ? attributes.get(attribute) : text))).toEqual(
      values,
    )
  })
})

test('feedsmith finds notes and chapters of every episode', () => {
  const { items = [] } = parseRssFeed(xml)
  const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, -1)
  for (const [at, { summary, chapters }] of episodes.entries()) {
    const { description, content, psc } = items[at] ?? {}
    expect(description).toContain(`<p>${escapeHtml(summary)}</p>`)
    expect(content?.encoded).toContain(`<p>${escapeHtml(summary)}</p>`)
    const expected = chapters.map(({ startSeconds, title, url, image }) => ({
      start: timeOf(startSeconds),
      title,
      href: url,
      image,
    }))
    expect(psc?.chapters ?? []).toEqual(expected)
  }
})
