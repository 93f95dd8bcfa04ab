// Builds a show with transcripts of every sort and asks of all its pages and files what the whole promises.
import { parseFeed } from 'podcast-partytime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTranscriptShow } from './a-transcript-show.ts'
import { type BuiltFolder, buildFolder } from './build-site.ts'
import { markupComplaints } from './every-page-markup.ts'
import { folderHashes } from './folder-hashes.ts'
import { isFrame, listFiles, readPages, type SitePage } from './site-pages.ts'
import { unresolvedLinks } from './unresolved-links.ts'

const baseUrl = 'https://sendung.example/'

let built: BuiltFolder
let pages: readonly SitePage[] = []
let files: readonly string[] = []

beforeAll(async () => {
  built = await buildFolder(await aTranscriptShow())
  pages = await readPages(built.outputDir)
  files = await listFiles(built.outputDir)
})

afterAll(() => built.content.remove())

test('every page is valid, and every link in it leads somewhere', async () => {
  expect(pages.map(({ path }) => path)).toContain('/folgen/anfang/en/')
  expect(await markupComplaints(pages)).toEqual([])
  expect(unresolvedLinks(pages, files, baseUrl)).toEqual([])
})

test('no two pages have one title or one canonical address, and the sitemap lists them all', async () => {
  const found = pages.filter((page) => !isFrame(page))
  const titles = found.map(({ $ }) => $('title').text())
  expect(new Set(titles).size).toBe(titles.length)
  const canonical = found.flatMap(({ $ }) => $('link[rel=canonical]').attr('href') ?? [])
  const listed = [...(await built.read('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url)
  expect([...listed].sort()).toEqual([...canonical].sort())
})

test('the pages of one episode name each other, and no other page names a language', () => {
  const languages = pages.flatMap(({ path, $ }) => {
    const links = $('link[rel=alternate][hreflang]').toArray()
    return links.length === 0 ? [] : [[path, links.map(({ attribs }) => attribs['hreflang']).join(' ')]]
  })
  expect(languages).toEqual([
    ['/folgen/anfang/en/', 'de en'],
    ['/folgen/anfang/', 'de en'],
  ])
})

test('the feed names transcripts that are there, captions only where they are exact', async () => {
  const items = parseFeed(await built.read('feed.xml'))?.items ?? []
  const named = items.map(({ podcastTranscripts = [] }) =>
    podcastTranscripts.map(({ url, language, rel }) => {
      const path = new URL(url).pathname.slice(1)
      expect(files).toContain(path)
      return `${path.replace(/^.*\//, '')} ${language} ${rel ?? '-'}`
    }),
  )
  expect(named).toEqual([
    ['gast.en.vtt en captions', 'gast.en.srt en captions', 'gast.en.json en captions', 'gast.en.html en -'],
    ['regen.vtt de -', 'regen.srt de -', 'regen.json de -', 'regen.html de -'],
    ['mitte.html de -'],
    [
      ...['anfang.vtt de captions', 'anfang.srt de captions', 'anfang.json de captions', 'anfang.html de -'],
      ...['anfang.en.vtt en captions', 'anfang.en.srt en captions', 'anfang.en.json en captions'],
      'anfang.en.html en -',
    ],
  ])
})

test('a second build links what is as it was, and gives the same site', async () => {
  const before = await folderHashes(built.outputDir)
  await built.rebuild()
  expect(await folderHashes(built.outputDir)).toEqual(before)
})

test('a transcript that changes gives what a build into nothing gives', async () => {
  const changed = { 'transcripts/staffel-1/01-anfang.en.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nBye.\n' }
  const { content, outputDir, rebuild } = await buildFolder(await aTranscriptShow())
  await content.add(changed)
  await rebuild()
  const fresh = await buildFolder({ ...(await aTranscriptShow()), ...changed })
  expect(await folderHashes(outputDir)).toEqual(await folderHashes(fresh.outputDir))
})
