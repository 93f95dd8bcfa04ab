// Reads all feeds of this repository's show as they lie in the folder, with a parser that knows nothing of this project.
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { readPages, type SitePage } from './site-pages.ts'

const folder = inject('realShowFolder')
const baseUrl = inject('realShowUrl')

/** Until the real one is read. */
const emptyFeed = '<rss version="2.0"><channel><title>-</title></channel></rss>'

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8')

let home: SitePage | undefined
let main = parseRssFeed(emptyFeed)

beforeAll(async () => {
  home = (await readPages(folder)).find(({ path }) => path === '/')
  main = parseRssFeed(await read('feed.xml'))
})

const announced = (type: string): readonly string[] =>
  (home?.$(`link[rel="alternate"][type="${type}"]`).toArray() ?? []).map(
    ({ attribs }) => attribs['href']?.replace(baseUrl, '') ?? '',
  )

describe('the feeds of the seasons', () => {
  test('are announced behind the main one', () => {
    expect(announced('application/rss+xml')).toEqual([
      'feed.xml',
      'staffel-1/feed.xml',
      'staffel-2/feed.xml',
      'staffel-3/feed.xml',
    ])
  })

  test('have the same guids and recordings as the main one, each in one feed only', async () => {
    const known = new Map(main.items?.map(({ guid, enclosures }) => [guid?.value, enclosures?.[0]]))
    const seen: (string | undefined)[] = []
    for (const path of announced('application/rss+xml').slice(1))
      for (const { guid, enclosures } of parseRssFeed(await read(path)).items ?? []) {
        expect(enclosures?.[0], path).toEqual(known.get(guid?.value))
        seen.push(guid?.value)
      }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(15)
  })
})

describe('the feed of transcripts', () => {
  test('has one for each episode, whose page and recording exist', async () => {
    const { entries = [] } = parseAtomFeed(await read('transkripte.xml'))
    expect(entries).toHaveLength(main.items?.length ?? 0)
    for (const { links = [] } of entries) {
      const [page = '', recording = ''] = links.map(({ href }) => href?.replace(baseUrl, '') ?? '')
      expect(existsSync(join(folder, page, 'index.html')), page).toBe(true)
      expect((await stat(join(folder, recording))).size, recording).toBe(links[1]?.length)
    }
  })
})

test('the JSON feed has the same episodes and recordings as the main one', async () => {
  const { items = [] } = parseJsonFeed(await read('feed.json'))
  expect(items.map(({ id, attachments }) => [id, attachments?.[0]?.url])).toEqual(
    main.items?.map(({ guid, enclosures }) => [guid?.value, enclosures?.[0]?.url]),
  )
})

test('no feed stands in the sitemap, where search engines look for pages', async () => {
  expect(await read('sitemap.xml')).not.toMatch(/feed|transkripte/)
})
