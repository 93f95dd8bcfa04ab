// Tests what Eleventy does with pages, and what it must not do with content.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { folderOf } from '../testing/folder-of.ts'
import type { SiteContext } from '../views/site-context.ts'
import { wordsFor } from '../words/words-for.ts'
import { planPictures } from './picture-plan.ts'
import { runEleventy } from './run-eleventy.ts'

const { picture, socialImage } = planPictures()

const aSite = (changes: Partial<SiteContext> = {}): SiteContext => ({
  catalog: aCatalog({ episodes: [anEpisode()] }),
  published: aCatalog({ episodes: [anEpisode()] }),
  words: wordsFor('de'),
  assets: {
    styles: '/a.css',
    feedStyles: '/f.css',
    script: '/a.js',
    scriptParts: [],
    earlyScript: '/e.js',
    fonts: [],
    icon32: undefined,
    icon180: undefined,
    appIcons: [],
  },
  moved: { pages: [], feeds: [] },
  picture,
  socialImage,
  ...changes,
})

const run = async (pages: Readonly<Record<string, string>>, site: SiteContext = aSite()) => {
  const { path } = await folderOf({
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`pages/${name}`, text])),
    'site/': '',
  })
  const count = await runEleventy({ pagesDir: join(path, 'pages'), outputDir: join(path, 'site'), site })
  return {
    count,
    names: readdirSync(join(path, 'site')),
    read: (name: string) => readFileSync(join(path, 'site', name), 'utf8'),
  }
}

const episodePage = `
export const data = {
  pagination: { data: 'site.catalog.episodes', size: 1, alias: 'episode' },
  permalink: ({ episode }) => episode.path,
}
export const render = ({ site, episode }) => {
  globalThis.seen = { site, episode }
  return '<h1>' + episode.title + '</h1>'
}`

test('hands pages the catalog itself, not a copy', async () => {
  const site = aSite()
  await run({ 'episode.11ty.ts': episodePage }, site)
  const { seen } = globalThis as typeof globalThis & { seen: { site: SiteContext; episode: unknown } }
  expect(seen.site).toBe(site)
  expect(seen.episode).toBe(site.catalog.episodes[0])
})

test('writes the pages where their permalinks say, and counts the HTML among them', async () => {
  const { count, read } = await run({
    'episode.11ty.ts': episodePage,
    'feed.11ty.ts': `export const data = { permalink: '/feed.xml' }\nexport const render = () => '<rss/>'`,
  })
  expect(count).toBe(1)
  expect(read('feed.xml')).toBe('<rss/>')
})

test('evaluates no template language, whatever the content or an address looks like', async () => {
  const text = `{{ 7 * 7 }} {% include "x" %} <%= 7 * 7 %> \${7 * 7} {{ site.catalog.baseUrl }}`
  const { read } = await run({
    'text.11ty.ts': `export const data = { permalink: '/a{{ 7 * 7 }}.txt' }\nexport const render = () => ${JSON.stringify(text)}`,
  })
  expect(read('a{{ 7 * 7 }}.txt')).toBe(text)
})

test('looks at nothing but TypeScript pages', async () => {
  const { names } = await run({
    'a.11ty.ts': `export const data = { permalink: '/a.txt' }\nexport const render = () => ''`,
    'evil.md': '---js\n{ x: (globalThis.isExecuted = true) }\n---\n{{ 7 * 7 }}',
    'evil.njk': '{{ 7 * 7 }}',
    'evil.html': '---js\n{ x: (globalThis.isExecuted = true) }\n---\n',
    'evil.liquid': '',
    'a.11tydata.js': 'globalThis.isExecuted = true',
    'pages.json': '{ "permalink": "/elsewhere.txt" }',
  })
  expect(names).toEqual(['a.txt'])
  expect('isExecuted' in globalThis).toBe(false)
})

test('reads no configuration of the folder it is called in', async () => {
  const { path } = await folderOf({ 'eleventy.config.js': 'throw new Error("read")', '.eleventyignore': '*' })
  const home = process.cwd()
  process.chdir(path)
  try {
    const { names } = await run({
      'a.11ty.ts': `export const data = { permalink: '/a.txt' }\nexport const render = () => ''`,
    })
    expect(names).toEqual(['a.txt'])
  } finally {
    process.chdir(home)
  }
})

test('refuses two pages at one address', async () => {
  const page = `export const data = { permalink: '/a.txt' }\nexport const render = () => ''`
  await expect(run({ 'a.11ty.ts': page, 'b.11ty.ts': page })).rejects.toThrow('b.11ty.ts')
})

test('refuses a page that renders nothing', async () => {
  const page = `export const data = { permalink: '/' }`
  await expect(run({ 'a.11ty.ts': page })).rejects.toThrow('a.11ty.ts has no export named render')
})
