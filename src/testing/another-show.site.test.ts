// Builds a small show in English below a path, and finds nothing in it of the show in this repository.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uiDe } from '../words/de.ts'
import { uiEn } from '../words/en.ts'
import { anEnglishShow } from './an-english-show.ts'
import { type BuiltFolder, buildFolder } from './build-site.ts'
import { listFiles, readPages, type SitePage } from './site-pages.ts'
import { addressesIn, unresolvedLinks } from './unresolved-links.ts'

const baseUrl = 'https://host.example/podcast/'

let built: BuiltFolder
let pages: readonly SitePage[] = []
let files: readonly string[] = []

beforeAll(async () => {
  built = await buildFolder(await anEnglishShow(), { baseUrl })
  expect(built.outcome.problems).toEqual([])
  pages = await readPages(built.outputDir)
  files = await listFiles(built.outputDir)
})

afterAll(() => built.content.remove())

/** All texts of the site, markup and addresses included; the bundled styles and script are the same for every show. */
const texts = async (): Promise<readonly (readonly [file: string, text: string])[]> => {
  const names = files.filter((file) => /\.(html|xml|json|txt|md|vtt|srt|webmanifest)$/.test(file))
  return Promise.all(names.map(async (file) => [file, await built.read(file)] as const))
}

const filesWith = async (pattern: RegExp): Promise<readonly string[]> =>
  (await texts()).flatMap(([file, text]) => {
    const match = pattern.exec(text)
    return match === null ? [] : [`${file}: ${match[0]}`]
  })

describe('another show', () => {
  test('is in its own language on every page and in the feed', async () => {
    expect(pages.length).toBeGreaterThanOrEqual(10)
    expect(pages.filter(({ $ }) => $('html').attr('lang') !== 'en').map(({ path }) => path)).toEqual([])
    expect(await built.read('feed.xml')).toContain('<language>en</language>')
    expect(files).toContain('episodes/first-boat/index.html')
  })

  test('has nothing of the show in this repository', async () => {
    expect(await filesWith(/Rebellion|Aktenschrank|Kommune|kommunal|360|Staffel|Wolfsburg/i)).toEqual([])
  })

  test('has no word of the German interface, and no German letter', async () => {
    const english = JSON.stringify(uiEn)
    const german = Object.values(uiDe).filter(
      (word) => typeof word === 'string' && word.length > 3 && !english.includes(word),
    )
    expect(german.length).toBeGreaterThan(50)
    const escaped = german.map((word) => String(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    expect(await filesWith(new RegExp(`(?<![\\w])(?:${escaped.join('|')})(?![\\w])`))).toEqual([])
    expect(await filesWith(/[äöüßÄÖÜ„]/)).toEqual([])
  })
})

describe('a site below a path', () => {
  test('links to itself below that path only', () => {
    expect(unresolvedLinks(pages, files, baseUrl)).toEqual([])
    const fromRoot = pages.flatMap((page) => addressesIn(page).filter((address) => address.startsWith('/')))
    expect(fromRoot.length).toBeGreaterThan(100)
    expect(fromRoot.filter((address) => !address.startsWith('/podcast/'))).toEqual([])
  })

  test('names its own addresses in feed, sitemap, robots and chapters', async () => {
    const absolute = (await texts()).flatMap(
      ([, text]) => text.match(/https:\/\/host\.example[^"'<\s)]*/g) ?? [],
    )
    expect(absolute.length).toBeGreaterThan(20)
    expect(absolute.filter((address) => !address.startsWith(baseUrl))).toEqual([])
    const robots = await built.read('robots.txt')
    expect(robots).toContain(`Sitemap: ${baseUrl}sitemap.xml`)
  })
})
