// What directories and specifications demand of an item; one test for each demand.
import { parseRssFeed } from 'feedsmith'
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
const episodeFeed = (changes: Parameters<typeof anEpisode>[0]): string =>
  feedOf({ episodes: [anEpisode(changes)] })
const bytesOf = (text: string): number => new TextEncoder().encode(text).length

test('has exactly one enclosure with address, bytes and type', () => {
  for (const item of parseRssFeed(full).items ?? []) expect(item.enclosures).toHaveLength(1)
  for (const { attributes } of named(full, 'enclosure')) {
    expect([...attributes.keys()]).toEqual(['url', 'length', 'type'])
    expect(attributes.get('length')).toMatch(/^[1-9]\d*$/)
  }
})

test('keeps type and size of a recording that lives elsewhere, whatever its address looks like', () => {
  const audio = {
    kind: 'address' as const,
    url: 'https://elsewhere.example/get.php?id=7&x=.opus',
    sizeBytes: 123_456,
    durationSeconds: 60,
    mimeType: 'audio/x-m4a',
  }
  expect([...(named(episodeFeed({ audio }), 'enclosure')[0]?.attributes ?? [])]).toEqual([
    ['url', audio.url],
    ['length', '123456'],
    ['type', 'audio/x-m4a'],
  ])
})

test('has its guid untouched and says that it is no address', () => {
  const [guid] = named(episodeFeed({ guid: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }), 'guid')
  expect(guid).toMatchObject({
    text: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    attributes: new Map([['isPermaLink', 'false']]),
  })
})

test('is dated with the numeric offset of the zone of the show', () => {
  expect(textsOf(full, 'pubDate', 'item')[0]).toBe('Fri, 28 Jul 2023 06:30:00 +0200')
  const elsewhere = feedOf({ show: { timeZone: 'America/New_York' } })
  expect(textsOf(elsewhere, 'pubDate', 'item')).toEqual(['Tue, 09 Nov 2021 03:00:00 -0500'])
})

test('lasts whole seconds', () => {
  expect(textsOf(full, 'itunes:duration')[0]).toBe('155')
})

test('has the description before the notes, and names nothing twice', () => {
  const names = elementsOf(full).flatMap(({ name, parent }) => (parent === 'item' ? [name] : []))
  expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'))
  const single = names.filter(
    (name) =>
      !/person|location|transcript|txt|soundbite|alternateEnclosure|funding|socialInteract/.test(name),
  )
  const inOneItem = single.slice(0, single.indexOf('title', 1))
  expect(new Set(inOneItem).size).toBe(inOneItem.length)
})

test('begins its description with what listeners must know', () => {
  expect(textsOf(full, 'description', 'item')[0]).toMatch(
    /^<p>Hinweis: Gesprochen von Computerstimmen\.<\/p><p>Hinweis: Der Titel ist ein Arbeitstitel\.<\/p><p>Zwei Menschen/,
  )
})

test('uses only the tags that directories take', () => {
  const notesMarkdown =
    '# Titel\n\n**fett** *kursiv* `code` [Link](https://x.example)\\\nZeile\n\n> Zitat\n\n1. eins\n\n- zwei\n\n---\n\n```\nx\n```\n\n![Bild](/bild.png) <iframe src="https://y.example"></iframe>\n'
  const xml = episodeFeed({ notesMarkdown })
  const tags = (html: string) => new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]))
  expect([...tags(textsOf(xml, 'description', 'item').join())].sort()).toEqual([
    'a',
    'br',
    'li',
    'ol',
    'p',
    'ul',
  ])
  expect([...tags(textsOf(xml, 'content:encoded').join())].sort()).toEqual([
    'a',
    'br',
    'em',
    'li',
    'ol',
    'p',
    'strong',
    'ul',
  ])
})

test('has a description of 4000 bytes at most and the whole notes beside it', () => {
  const notesMarkdown = `${'Wörter über Bürgerämter & <Ämter> '.repeat(400)}\n\nSchluss.\n`
  const xml = episodeFeed({ notesMarkdown })
  const [description = ''] = textsOf(xml, 'description', 'item')
  expect(bytesOf(description)).toBeLessThanOrEqual(4000)
  expect(bytesOf(description)).toBeGreaterThan(3900)
  expect(description).toMatch(/…<\/p>$/)
  expect(textsOf(xml, 'content:encoded')[0]).toContain('<p>Schluss.</p>')
})

test('names the hosts again beside the guests', () => {
  const people = named(full, 'podcast:person', 'item').slice(0, 3)
  expect(people.map(({ text, attributes }) => [text, attributes.get('role')])).toEqual([
    ['Hugo Host', 'host'],
    ['Gerda Gast', 'guest'],
    ['Gustav Gast & Co.', 'guest'],
  ])
})

test('has no number where it has none', () => {
  const xml = episodeFeed({ type: 'bonus', seasonNumber: undefined, episodeNumber: undefined })
  for (const name of [
    'itunes:season',
    'itunes:episode',
    'podcast:season',
    'podcast:episode',
    'podcast:chapters',
    'podcast:transcript',
    'podcast:location',
  ])
    expect(named(xml, name), name).toEqual([])
})

test('cuts names to the lengths that the specification gives', () => {
  const long = 'Ämter '.repeat(100)
  const xml = feedOf({
    show: { author: long, coverAlt: long },
    episodes: [anEpisode({ title: long, type: 'trailer' })],
  })
  const lengths = (name: string) => textsOf(xml, name).map((text) => [...text].length)
  expect(Math.max(...lengths('title'), ...lengths('itunes:title'))).toBe(255)
  expect(lengths('itunes:author')).toEqual([255])
  expect(Math.max(...lengths('podcast:trailer'))).toBeLessThanOrEqual(128)
  expect(named(xml, 'podcast:image')[0]?.attributes.get('alt')?.length).toBe(255)
})

test('writes plain text as plain text, escaped once', () => {
  expect(full).toContain('<title>Säulen &amp; Wände: „Was fällt?“</title>')
  expect(full.match(/<!\[CDATA\[/g)).toHaveLength(2 * aFullCatalog().episodes.length)
})

test('never prints a value that is missing', () => {
  const show = { coverAlt: '' }
  const trailer = anEpisode({ type: 'trailer', seasonNumber: undefined, episodeNumber: undefined })
  const bare = feedOf({ show, episodes: [trailer] })
  expect(bare).not.toMatch(/undefined|NaN|""/)
  expect([...(named(bare, 'podcast:trailer')[0]?.attributes.keys() ?? [])]).toEqual([
    'pubdate',
    'url',
    'length',
    'type',
  ])
  expect(full).not.toMatch(/undefined|NaN|\[object|"null"|="false" type/)
  for (const { name, text, attributes } of elementsOf(feedOf({}))) {
    expect([...attributes.values()], name).not.toContain('')
    expect(text === '' && attributes.size === 0, name).toBe(false)
  }
})

test('drops the long form of old notes before the feed grows too large', () => {
  const notesMarkdown = 'Ein langer Text. '.repeat(6000)
  const episodes = Array.from({ length: 15 }, (_, at) =>
    anEpisode({
      id: `staffel-1/f${at}`,
      episodeNumber: at + 1,
      publishedEpochMs: at * 86_400_000,
      notesMarkdown,
    }),
  )
  const items = parseRssFeed(feedOf({ episodes })).items ?? []
  expect(items).toHaveLength(15)
  expect(items.map(({ content }) => content !== undefined)).toEqual(items.map((_, at) => at < 9))
})
