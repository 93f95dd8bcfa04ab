// Compares the editors' files of this repository's show with what listeners and readers are given.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseFeed as parseWithFeedsmith } from 'feedsmith'
import { parseFeed as parseWithPartytime } from 'podcast-partytime'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { projectDir } from '../site/project-dir.ts'
import { readPages, type SitePage } from './site-pages.ts'
import { elementsOf } from './xml-elements.ts'

const folder = inject('realShowFolder')
const baseUrl = inject('realShowUrl')

interface Source {
  /** `staffel-1/02-echte-beteiligung` */
  readonly id: string
  readonly keys: Readonly<Record<string, unknown>>
}

const readSources = async (): Promise<readonly Source[]> => {
  const files = await readdir(join(projectDir, 'episodes'), { recursive: true })
  const episodes = files.filter((file) => /^[^/]+\/[^/]+\.md$/.test(file)).sort()
  return Promise.all(
    episodes.map(async (file) => {
      const [, frontMatter = ''] = (await readFile(join(projectDir, 'episodes', file), 'utf8')).split(
        /^---$/m,
      )
      return { id: file.replace(/\.md$/, ''), keys: parse(frontMatter) }
    }),
  )
}

const text = ({ keys }: Source, key: string): string => words(String(keys[key]))

/** What stands between spaces: line breaks, tags and typography of the page make no difference. */
const words = (text: string): string => text.replaceAll('\u00a0', ' ').split(/\s+/).join(' ').trim()

/** The spoken text of a WebVTT file, without times, tags and notes. */
const spokenWords = (vtt: string): readonly string[] =>
  vtt
    .split(/\n\n+/)
    .filter((block) => block.includes('-->'))
    .map((block) => block.slice(block.indexOf('\n', block.indexOf('-->')) + 1))
    .map((text) =>
      words(
        text
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<'),
      ),
    )

let sources: readonly Source[] = []
let pages: ReadonlyMap<string, SitePage> = new Map()
let feedText = ''

const pageOf = (id: string): SitePage => {
  const path = `/folgen/${id.replace(/^.*\//, '').replace(/^\d+-/, '')}/`
  const page = pages.get(path)
  if (page === undefined) throw new Error(`There is no page ${path}.`)
  return page
}

beforeAll(async () => {
  sources = await readSources()
  pages = new Map((await readPages(folder)).map((page) => [page.path, page]))
  feedText = await readFile(join(folder, 'feed.xml'), 'utf8')
})

describe('every episode', () => {
  test('of the three seasons is there', () => {
    expect(sources.length).toBeGreaterThanOrEqual(20)
    const numbers = new Set(sources.map(({ id }) => id.split('/')[0]))
    expect([...numbers].sort()).toEqual(['extras', 'staffel-1', 'staffel-2', 'staffel-3'])
  })

  test('has a page with its title, a player and its summary', () => {
    for (const source of sources) {
      const { id } = source
      const { $ } = pageOf(id)
      expect(words($('h1').text())).toBe(text(source, 'title'))
      expect($('main audio[controls]').attr('src'), id).toMatch(
        new RegExp(`^/audio/${id}\\.[0-9a-f]{8}\\.mp3$`),
      )
      expect(words($('main').text()), id).toContain(text(source, 'summary'))
    }
  })

  test('says that its voices are a computer', () => {
    for (const { id } of sources) expect(pageOf(id).$('main .notices').text(), id).toMatch(/Computerstimme/)
  })

  test('has its whole transcript on its page, word for word, each paragraph with its anchor', async () => {
    for (const { id } of sources) {
      const vtt = await readFile(join(projectDir, 'transcripts', `${id}.vtt`), 'utf8')
      const { $ } = pageOf(id)
      const shown = words($('#transcript').text())
      expect(spokenWords(vtt).length, id).toBeGreaterThan(3)
      for (const sentence of spokenWords(vtt)) expect(shown, id).toContain(sentence)
      expect($('#transcript p[id^="t-"]').length, id).toBeGreaterThan(0)
    }
  })
})

describe('the feed beside the pages', () => {
  test('is read alike by two parsers: every episode once', () => {
    const first = parseWithFeedsmith(feedText)
    const second = parseWithPartytime(feedText)
    if (first.format !== 'rss' || second === null) throw new Error('The feed is not a podcast feed.')
    const titles = first.feed.items?.map(({ title }) => title)
    expect(titles).toHaveLength(sources.length)
    expect([...(titles ?? [])].sort()).toEqual(sources.map((source) => text(source, 'title')).sort())
    expect(second.items.map(({ title }) => title)).toEqual(titles)
  })

  test('offers files that are there, with the very length and type it announces', async () => {
    const enclosures = parseWithPartytime(feedText)?.items.map(({ enclosure }) => enclosure.url) ?? []
    expect(new Set(enclosures).size).toBe(sources.length)
    const media = elementsOf(feedText).filter(({ attributes }) => attributes.has('length'))
    expect(media.length).toBeGreaterThan(sources.length)
    for (const { attributes } of media) {
      const url = attributes.get('url') ?? ''
      expect(url.startsWith(`${baseUrl}audio/`), url).toBe(true)
      expect(String((await stat(join(folder, new URL(url).pathname))).size), url).toBe(
        attributes.get('length'),
      )
      expect(attributes.get('type')).toBe('audio/mpeg')
    }
  })

  test('refers to transcripts, chapters, pictures and pages that are all there', async () => {
    const addresses = new Set(feedText.match(/https:\/\/podcast\.example\/[^"<\s\]]*/g) ?? [])
    expect(addresses.size).toBeGreaterThan(4 * sources.length)
    for (const address of addresses) {
      const path = new URL(address).pathname
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
      expect(await stat(file).then((facts) => facts.isFile() && facts.size > 0), address).toBe(true)
    }
    const feed = parseWithFeedsmith(feedText)
    if (feed.format !== 'rss') throw new Error('The feed is not RSS.')
    for (const item of feed.feed.items ?? []) expect(item.podcast?.transcripts?.[0]?.type).toBe('text/vtt')
  })
})
