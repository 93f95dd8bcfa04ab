// Tests that what is not published shows in a preview, marked everywhere, and that nothing else ever gets hold of it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { SECRET, unpublishedFiles } from '../testing/an-unpublished-show.ts'
import { type BuiltFolder, buildFolder } from '../testing/build-site.ts'
import { folderHashes } from '../testing/folder-hashes.ts'
import { listFiles, readPages, type SitePage } from '../testing/site-pages.ts'
import { checkContent } from './check-content-command.ts'
import { releaseSite } from './release-site.ts'

/** Files whose name or bytes tell of the secret; tags of recordings write letters in two bytes. */
const leaksIn = async (folder: string): Promise<readonly string[]> => {
  const files = await listFiles(folder)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))
  return files.filter((file, at) => SECRET.test(file) || SECRET.test(texts[at]?.replaceAll('\0', '') ?? ''))
}

let build: BuiltFolder
let preview: BuiltFolder

beforeAll(async () => {
  const files = await aShowFolder(unpublishedFiles)
  const baseUrl = 'http://localhost:8080/'
  build = await buildFolder(files, { baseUrl })
  preview = await buildFolder(files, { baseUrl, isPreview: true })
})

afterAll(async () => {
  await build.content.remove()
  await preview.content.remove()
})

const where = (page: SitePage, link: string): string => `${page.path} ${link}`

/** Links to episodes that nobody may see yet, with what stands around them. */
const linksToSecret = ({ $ }: SitePage) =>
  $('main a[href*="/folgen/geheimakte"]')
    .toArray()
    .map((link) => $(link))
    // Those of an episode's own page say nothing of it that its head has not said.
    .filter((link) => link.closest('article').find('.only-here').length === 0)

test('a build has no trace of a draft and of an episode of the future, in no file and in no name', async () => {
  const { outcome, outputDir } = build
  expect(outcome.report).toMatchObject({ episodes: 2, previewed: [] })
  expect(await leaksIn(outputDir)).toEqual([])
})

test('a release has none either, nor has the lock, and a check counts only what is published', async () => {
  const { content } = build
  const outputDir = join(content.path, 'released')
  const cacheDir = join(content.path, '.cache')
  const settings = {
    contentDir: content.path,
    cacheDir,
    baseUrl: undefined,
    nowEpochMs: Date.UTC(2030, 0, 1),
  }
  const approve = async () => true
  const released = await releaseSite({ ...settings, outputDir, accepted: [], approve })
  expect(released.is).toBe('released')
  expect(await leaksIn(outputDir)).toEqual([])
  expect(await readFile(join(content.path, 'episodes/feed.lock.json'), 'utf8')).not.toMatch(SECRET)
  expect(await checkContent(settings)).toMatchObject({ episodes: 2 })
})

test('a preview shows both, each marked wherever it is shown, and names them', async () => {
  const { outcome, outputDir } = preview
  expect(outcome.report).toMatchObject({
    episodes: 2,
    previewed: [
      { title: 'Geheimakte zwei', state: 'scheduled', moment: '24. Dezember 2099 um 09:00' },
      { title: 'Geheimakte eins', state: 'draft' },
    ],
  })
  const pages = await readPages(outputDir)
  const links = pages.flatMap((page) => linksToSecret(page).map((link) => ({ page, link })))
  const unmarked = links.filter(({ link }) => {
    const mark = link.closest('li, article, section, nav a, .embed main').find('.stamp')
    return mark.length === 0 && link.attr('data-state') === undefined
  })
  expect(unmarked.map(({ page, link }) => where(page, link.text()))).toEqual([])
  expect([...new Set(links.map(({ page }) => page.path))].sort()).toEqual(
    [
      ...['/', '/folgen/', '/folgen/mitte/', '/staffel-1/', '/orte/geheimakte-am-see/', '/orte/wolfsburg/'],
      ...['/einbetten/geheimakte-eins/', '/einbetten/geheimakte-zwei/'],
      ...['/folgen/geheimakte-eins/', '/folgen/geheimakte-zwei/'],
      ...['/personen/gerda-gast/', '/personen/gina-geheimakte/', '/personen/helene-host/'],
      ...['/themen/beteiligung/', '/themen/geheimakten/'],
    ].sort(),
  )
})

test('the page of a draft says so above its title and in its name, and asks to be left out of search engines', async () => {
  const pages = await readPages(preview.outputDir)
  const page = (path: string) => pages.find((one) => one.path === path)?.$
  const draft = page('/folgen/geheimakte-eins/')
  expect(draft?.('title').text()).toBe('Entwurf: Geheimakte eins – Testsendung')
  expect(draft?.('.only-here').nextAll('h1').text()).toBe('Geheimakte eins')
  expect(draft?.('.only-here').text()).toContain('solange „draft: true“')
  const scheduled = page('/folgen/geheimakte-zwei/')
  expect(scheduled?.('title').text()).toBe('Geplant: Geheimakte zwei – Testsendung')
  expect(scheduled?.('.only-here').text()).toContain('Erscheint am 24. Dezember 2099 um 09:00 Uhr')
  for (const $ of [draft, scheduled]) expect($?.('meta[name=robots]').attr('content')).toBe('noindex')
  const frame = page('/einbetten/geheimakte-eins/')
  expect(frame?.('.stamp').text()).toBe('Entwurf')
  expect(page('/folgen/mitte/')?.('meta[name=robots], .only-here')).toHaveLength(0)
})

test('feeds, sitemap, release.json and all else that is no page are those of a build', async () => {
  const published = Object.entries(await folderHashes(build.outputDir))
  const shown = await folderHashes(preview.outputDir)
  // What a build remembers for the next one names what it has made.
  const files = published.filter(([file]) => !/\.html$|^\.(?:recordings|transcripts)/.test(file))
  expect(files.map(([file]) => file)).toEqual(
    expect.arrayContaining(['feed.xml', 'feed.json', 'staffel-1/feed.xml', 'sitemap.xml', 'release.json']),
  )
  expect(files.filter(([file, hash]) => shown[file] !== hash).map(([file]) => file)).toEqual([])
})
