// Looks at what gives way where a feed would become too long.
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { feedDe } from '../words/feed-de.ts'
import { feedItems } from './feed-items.ts'

const catalog = aCatalog({
  episodes: Array.from({ length: 10 }, (_, at) =>
    anEpisode({
      id: `staffel-1/f-${at}`,
      episodeNumber: at + 1,
      publishedEpochMs: Date.UTC(2020, 0, 1) + at * 86_400_000,
      notesMarkdown: '**Wort** '.repeat(200),
    }),
  ),
})

const endless = { mostCharacters: Number.POSITIVE_INFINITY, mostContent: Number.POSITIVE_INFINITY }
const all = feedItems(catalog, feedDe, endless)
const lengthOf = (items: ReturnType<typeof feedItems>): number =>
  items.reduce((sum, { elements, options }) => sum + elements.length + (options.description?.length ?? 0), 0)

test('every episode has its whole notes where there is room', () => {
  expect(all).toHaveLength(10)
  for (const { elements } of all) expect(elements).toContain('<content:encoded>')
})

test('whole notes of the oldest episodes give way before any episode does', () => {
  const contentLength = all[0]?.content.length ?? 0
  const most = lengthOf(all) + 10 * 500 - 3.5 * contentLength
  const items = feedItems(catalog, feedDe, { ...endless, mostCharacters: most })
  expect(items).toHaveLength(10)
  expect(items.map(({ elements }) => elements.includes('<content:encoded>'))).toEqual([
    ...Array.from({ length: 6 }, () => true),
    ...Array.from({ length: 4 }, () => false),
  ])
  expect(lengthOf(items) + 10 * 500).toBeLessThanOrEqual(most)
})

test('then the oldest episodes are left out', () => {
  const items = feedItems(catalog, feedDe, { ...endless, mostCharacters: 15_000 })
  expect(items.map(({ options }) => options.guid)).toEqual(
    all.slice(0, items.length).map(({ options }) => options.guid),
  )
  expect(items.length).toBeLessThan(10)
  for (const { elements } of items) expect(elements).not.toContain('<content:encoded>')
})

test('whole notes have a limit of their own', () => {
  const items = feedItems(catalog, feedDe, { ...endless, mostContent: 3.5 * (all[0]?.content.length ?? 0) })
  expect(items.filter(({ content }) => content !== '').length).toBe(3)
})
