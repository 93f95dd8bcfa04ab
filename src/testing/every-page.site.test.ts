// Reads every page of this repository's show and asks of it what every page promises.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { markupComplaints } from './every-page-markup.ts'
import { isFrame, listFiles, readPages, type SitePage } from './site-pages.ts'
import { unresolvedLinks } from './unresolved-links.ts'

const folder = inject('realShowFolder')
const baseUrl = inject('realShowUrl')

let pages: readonly SitePage[] = []
let frames: readonly SitePage[] = []
let files: readonly string[] = []

beforeAll(async () => {
  const all = await readPages(folder)
  frames = all.filter(isFrame)
  pages = all.filter((page) => !isFrame(page))
  files = await listFiles(folder)
})

/** Gives the paths of the pages that `is` refuses. */
const pagesWhere = (is: (page: SitePage) => boolean): readonly string[] =>
  pages.filter((page) => !is(page)).map(({ path }) => path)

/** Pages that nobody looks for: what stands where nothing is, and what stands in without a network. */
const unlisted = ['/404.html', '/ohne-netz/']

const isFound = ({ path }: SitePage): boolean => !unlisted.includes(path)

const content = ({ $ }: SitePage, selector: string): string => $(selector).attr('content')?.trim() ?? ''

describe('every page', () => {
  test('exists in good number: episodes, people, places, topics, seasons, texts', () => {
    expect(pages.length).toBeGreaterThan(80)
  })

  test('links only to pages, anchors and files that exist', () => {
    expect(unresolvedLinks([...pages, ...frames], files, baseUrl)).toEqual([])
  })

  test('is valid HTML, accessible as far as markup can tell', async () => {
    expect(await markupComplaints([...pages, ...frames])).toEqual([])
  })

  test('names its language and has one heading above all others', () => {
    expect(pagesWhere(({ $ }) => $('html').attr('lang') === 'de')).toEqual([])
    expect(pagesWhere(({ $ }) => $('h1').length === 1 && $('h1').text().trim() !== '')).toEqual([])
  })

  test('has headings that skip no level', () => {
    const skips = ({ $ }: SitePage): boolean => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map(({ tagName }) => Number(tagName.slice(1)))
      return levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1)
    }
    expect(pagesWhere(skips)).toEqual([])
  })

  test('has one of each landmark and a way to skip to its content', () => {
    const landmarks = ({ $ }: SitePage): boolean =>
      ['body > header', 'main', 'body > footer', 'a.skip[href="#main"]'].every((one) => $(one).length === 1)
    expect(pagesWhere(landmarks)).toEqual([])
  })

  test('has a title of its own that names the show', () => {
    const titles = pages.map(({ $ }) => $('head > title').text())
    expect(titles.filter((title) => !title.includes('Rebellion im Aktenschrank'))).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('describes itself', () => {
    expect(pagesWhere((page) => content(page, 'meta[name="description"]').length >= 10)).toEqual([])
  })

  test('names its canonical address, which is its own', () => {
    const canonical = ({ $, path }: SitePage): boolean =>
      $('link[rel="canonical"]').attr('href') === new URL(path.slice(1), baseUrl).href
    expect(pages.filter((page) => isFound(page) && !canonical(page)).map(({ path }) => path)).toEqual([])
  })

  test('asks search engines to leave out what nobody looks for', () => {
    const lost = pages.filter(({ $ }) => $('meta[name="robots"][content="noindex"]').length > 0)
    expect(lost.map(({ path }) => path)).toEqual(unlisted)
  })

  test('brings what link previews need', () => {
    const properties = ['og:title', 'og:type', 'og:image', 'og:image:alt', 'og:description', 'og:site_name']
    const isComplete = (page: SitePage): boolean =>
      properties.every((property) => content(page, `meta[property="${property}"]`) !== '')
    expect(pagesWhere(isComplete)).toEqual([])
    const ogUrl = (page: SitePage) => content(page, 'meta[property="og:url"]')
    const ownUrl = (page: SitePage) =>
      !isFound(page) || ogUrl(page) === new URL(page.path.slice(1), baseUrl).href
    expect(pagesWhere(ownUrl)).toEqual([])
  })

  test('tells machines what it is in JSON-LD', () => {
    const isTyped = ({ $, path }: SitePage): boolean => {
      const text = $('script[type="application/ld+json"]').text()
      if (unlisted.includes(path)) return true
      const data: unknown = JSON.parse(text)
      return (
        typeof data === 'object' &&
        data !== null &&
        '@context' in data &&
        data['@context'] === 'https://schema.org'
      )
    }
    expect(pagesWhere(isTyped)).toEqual([])
  })

  test('leads apps to the feed', () => {
    const selector = 'link[rel="alternate"][type="application/rss+xml"]'
    expect(pagesWhere(({ $ }) => $(selector).attr('href') === `${baseUrl}feed.xml`)).toEqual([])
  })

  test('keeps a strict content policy and has no inline style, handler or script', () => {
    const pagesWhere = (is: (page: SitePage) => boolean): readonly string[] =>
      [...pages, ...frames].filter((page) => !is(page)).map(({ path }) => path)
    const policy = (page: SitePage) => content(page, 'meta[http-equiv="Content-Security-Policy"]')
    const isStrict = (page: SitePage): boolean =>
      policy(page).startsWith("default-src 'none'") && !policy(page).includes('unsafe')
    expect(pagesWhere(isStrict)).toEqual([])
    expect(pagesWhere(({ $ }) => $('style, [style], base, iframe, object, embed').length === 0)).toEqual([])
    expect(pagesWhere(({ html }) => !/\son[a-z]+\s*=/i.test(html.replace(/>[^<]*</g, '><')))).toEqual([])
    const foreign = 'script:not([src]):not([type="application/ld+json"])'
    expect(pagesWhere(({ $ }) => $(foreign).length === 0)).toEqual([])
  })

  test('offers the way to subscribe', () => {
    expect(pagesWhere(({ $ }) => $('a[href="/abonnieren/"]').length > 0)).toEqual([])
  })
})

describe('every frame for another site', () => {
  const framesWhere = (is: (page: SitePage) => boolean): readonly string[] =>
    frames.filter((page) => !is(page)).map(({ path }) => path)

  test('exists for each episode, which is its canonical address', () => {
    const episodes = pages.filter(({ $ }) => $('body').hasClass('episode')).map(({ path }) => path)
    const shown = frames.map(({ path }) => path.replace('/einbetten/', '/folgen/'))
    expect(shown.sort()).toEqual([...episodes].sort())
    const address = ({ path }: SitePage): string =>
      new URL(path.replace('/einbetten/', 'folgen/'), baseUrl).href
    expect(framesWhere((page) => page.$('link[rel="canonical"]').attr('href') === address(page))).toEqual([])
  })

  test('has a language, a title, one heading and one main part, and is not to be found by itself', () => {
    const isWhole = ({ $ }: SitePage): boolean =>
      $('html').attr('lang') === 'de' &&
      $('h1').length === 1 &&
      $('main').length === 1 &&
      $('head > title').text().startsWith($('h1').text()) &&
      $('meta[name="robots"][content="noindex"]').length === 1
    expect(framesWhere(isWhole)).toEqual([])
  })

  test('leads into windows of their own, and nowhere else', () => {
    const leads = ({ $ }: SitePage): boolean =>
      $('a[href^="http"]')
        .toArray()
        .every((link) => $(link).attr('target') === '_blank' && $(link).attr('rel') === 'noopener')
    expect(framesWhere(leads)).toEqual([])
  })
})

describe('the whole folder', () => {
  test('mentions neither this machine nor a local address', async () => {
    const texts = files.filter((file) => !/\.(mp3|m4a|jpg|png|webp|avif|woff2?)$/.test(file))
    const mentions: string[] = []
    for (const file of texts) {
      const text = await readFile(join(folder, file), 'utf8')
      if (
        /localhost|127\.0\.0\.1|file:\/\//.test(text) ||
        text.includes(process.cwd()) ||
        text.includes(folder)
      )
        mentions.push(file)
    }
    expect(mentions).toEqual([])
  })

  test('has names that every server and every app can carry', () => {
    expect(files.filter((file) => !/^[\w./-]+$/.test(file))).toEqual([])
  })
})

describe('sitemap and robots', () => {
  test('the sitemap lists exactly the canonical addresses', async () => {
    const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8')
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url)
    const canonical = pages.flatMap(({ $ }) => $('link[rel="canonical"]').attr('href') ?? [])
    expect([...listed].sort()).toEqual([...canonical].sort())
  })

  test('robots may see everything and are told of the sitemap', async () => {
    const robots = await readFile(join(folder, 'robots.txt'), 'utf8')
    expect(robots).toContain(`Sitemap: ${baseUrl}sitemap.xml`)
    expect(robots).not.toMatch(/^Disallow:\s*\//m)
  })
})
