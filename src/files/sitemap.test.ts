// What the sitemap lists, and that it is one.
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aContentTranscript, aTranscript } from '../testing/a-transcript.ts'
import { type SitemapFile, sitemapFiles } from './sitemap.ts'

interface Read {
  readonly root: string
  /** Text of `loc` and `lastmod`, one per entry. */
  readonly entries: readonly (readonly [string, string | undefined])[]
}

/** Reads a sitemap with a parser that throws at the first thing that is not well-formed. */
const read = ({ text }: SitemapFile): Read => {
  const parser = new SaxesParser({ xmlns: true })
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  const path: string[] = []
  const entries: [string, string | undefined][] = []
  let root = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri }) => {
    expect(uri).toBe(namespace)
    path.push(local)
    if (path.length === 1) root = local
    if (path.length === 2) entries.push(['', undefined])
  })
  parser.on('closetag', () => path.pop())
  parser.on('text', (found) => {
    const entry = entries.at(-1)
    if (entry !== undefined && path.at(-1) === 'loc') entry[0] += found
    if (entry !== undefined && path.at(-1) === 'lastmod') entry[1] = found
  })
  parser.write(text).close()
  return { root, entries }
}

const catalog = aCatalog({
  episodes: [
    anEpisode({ guests: [{ personId: 'gerda-gast', role: undefined }], placeIds: ['wolfsburg'] }),
    anEpisode({
      id: 'staffel-1/02-mitte',
      episodeNumber: 2,
      publishedEpochMs: Date.UTC(2021, 10, 23, 8, 30),
    }),
  ],
  pages: [{ slug: 'impressum', title: 'Impressum', description: 'Wer', kind: 'imprint', markdown: 'Wir.' }],
})

describe('the sitemap', () => {
  test('lists every public page, with the dates that the content knows', () => {
    const files = sitemapFiles(catalog)
    expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml'])
    expect(files.map(read)).toEqual([
      {
        root: 'urlset',
        entries: [
          ['https://sendung.example/', '2021-11-23T08:30:00Z'],
          ['https://sendung.example/folgen/', '2021-11-23T08:30:00Z'],
          ['https://sendung.example/abonnieren/', undefined],
          ['https://sendung.example/staffel-1/', '2021-11-23T08:30:00Z'],
          ['https://sendung.example/folgen/mitte/', '2021-11-23T08:30:00Z'],
          ['https://sendung.example/folgen/anfang/', '2021-11-09T08:00:00Z'],
          ['https://sendung.example/personen/', '2021-11-23T08:30:00Z'],
          ['https://sendung.example/personen/gerda-gast/', '2021-11-09T08:00:00Z'],
          ['https://sendung.example/personen/helene-host/', '2021-11-23T08:30:00Z'],
          ['https://sendung.example/orte/', '2021-11-23T08:30:00Z'],
          ['https://sendung.example/orte/wolfsburg/', '2021-11-09T08:00:00Z'],
          ['https://sendung.example/impressum/', undefined],
        ],
      },
    ])
  })

  test('is well-formed whatever the address of the site holds', () => {
    const odd: Catalog = { ...catalog, baseUrl: 'https://sendung.example/?a=1&b="<\'>/' }
    expect(sitemapFiles(odd).map(read)[0]?.entries[0]?.[0]).toBe(odd.baseUrl)
  })

  test('becomes an index with parts where there are too many pages for one file', () => {
    const [only] = catalog.episodes
    if (only === undefined) throw new Error('The builder made no episode.')
    const episodes = Array.from({ length: 100_001 }, (_, at) => ({ ...only, path: `/folgen/nummer-${at}/` }))
    const [index, ...parts] = sitemapFiles({ ...catalog, episodes })
    expect(index && read(index)).toEqual({
      root: 'sitemapindex',
      entries: [
        ['https://sendung.example/sitemap-1.xml', undefined],
        ['https://sendung.example/sitemap-2.xml', undefined],
        ['https://sendung.example/sitemap-3.xml', undefined],
      ],
    })
    expect(parts.map(({ path }) => path)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'])
    const sizes = parts.map((part) => part.text.match(/<loc>/g)?.length)
    expect(sizes).toEqual([50_000, 50_000, 11])
  })
})

test('lists the page of each language in which an episode can be read, once', () => {
  const transcripts = ['de', 'en', 'pt-BR'].map((language) =>
    aContentTranscript({ ...aTranscript(), language }, { file: `staffel-1/01-anfang.${language}.vtt` }),
  )
  const [file] = sitemapFiles(aCatalog({ episodes: [anEpisode({ transcripts })] }))
  const listed = file === undefined ? [] : read(file).entries.map(([address]) => address)
  expect(listed.filter((address) => address.includes('/folgen/anfang/'))).toEqual([
    'https://sendung.example/folgen/anfang/',
    'https://sendung.example/folgen/anfang/en/',
    'https://sendung.example/folgen/anfang/pt-br/',
  ])
})
