// Reads the JSON feed back with a parser that knows nothing of this project.
import fc from 'fast-check'
import { parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { aCatalog, anEpisode, aTopic } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { feedDe } from '../words/feed-de.ts'
import { jsonDocuments } from './json-pages.ts'
import { renderJsonFeed } from './render-json-feed.ts'

const mainFeed = (catalog: Catalog): string => {
  const [main] = jsonDocuments(catalog)
  if (main === undefined) throw new Error('A show always has a JSON feed.')
  return renderJsonFeed(catalog, feedDe, main)
}

const catalog = aFullCatalog()
const text = mainFeed(catalog)
const feed = parseJsonFeed(text)

test('feedsmith finds the show of the catalog', () => {
  const { items: _, ...head } = feed
  expect(head).toEqual({
    title: 'Ämter & Leute',
    home_page_url: 'https://sendung.example/',
    feed_url: 'https://sendung.example/feed.json',
    description: catalog.show.description,
    icon: absoluteUrl(catalog, catalog.show.cover.path),
    authors: [{ name: 'Testredaktion', url: 'https://sendung.example/' }],
    language: 'de',
  })
  expect(text).toContain('"version":"https://jsonfeed.org/version/1.1"')
})

test('feedsmith finds every episode of the catalog, the newest first', () => {
  expect(feed.items?.map(({ id }) => id)).toEqual(catalog.episodes.map(({ guid }) => guid))
  for (const [at, episode] of catalog.episodes.entries())
    expect(feed.items?.[at]).toMatchObject({
      url: absoluteUrl(catalog, episode.path),
      title: episode.title,
      summary: episode.summary,
      image: absoluteUrl(catalog, episode.image.path),
      language: 'de',
      date_published: new Date(episode.publishedEpochMs).toISOString().replace('.000', ''),
    })
})

test('feedsmith finds recordings, people, topics and notes', () => {
  const talkative = aCatalog({
    topics: [aTopic()],
    episodes: [
      anEpisode({
        topicIds: ['beteiligung'],
        guests: [{ personId: 'gerda-gast', role: undefined }],
        notesMarkdown: 'Ein **Wort**, [ein Link](/orte/).',
      }),
    ],
  })
  const [item] = parseJsonFeed(mainFeed(talkative)).items ?? []
  expect(item?.attachments).toMatchObject([
    { mime_type: 'audio/mpeg', size_in_bytes: 960_000, duration_in_seconds: 120 },
  ])
  expect(item?.authors?.map(({ name }) => name)).toEqual(['Helene Host', 'Gerda Gast'])
  expect(item?.tags).toEqual(['Beteiligung'])
  expect(item?.content_html).toBe(
    '<p>Worum es in der Folge geht.</p><p>Ein <strong>Wort</strong>, <a href="https://sendung.example/orte/">ein Link</a>.</p>',
  )
})

test('has no key without a value and no extension', () => {
  const bare = mainFeed(aCatalog({ episodes: [anEpisode({ hosts: [] })] }))
  expect(bare).not.toMatch(/null|undefined|"_/)
  expect(parseJsonFeed(bare).items?.[0]?.authors).toBeUndefined()
})

test('is the same, byte for byte, whenever it is rendered', () => {
  expect(mainFeed(aFullCatalog())).toBe(text)
})

test('whatever is written, the JSON can be read and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
      const odd = aCatalog({ episodes: [anEpisode({ title: `T${title}`, notesMarkdown: title })] })
      const [item] = parseJsonFeed(mainFeed(odd)).items ?? []
      expect(item?.title?.startsWith('T')).toBe(true)
      expect(item?.content_html).not.toMatch(/<(?!\/?(?:p|br|a|ul|ol|li|strong|em)\b)/)
    }),
  )
})
