// Tests whole builds: that they always give the same site, and that a failing one changes nothing.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { anImageFile } from '../testing/an-image-file.ts'
import { buildFolder } from '../testing/build-site.ts'
import { folderHashes } from '../testing/folder-hashes.ts'
import { folderOf } from '../testing/folder-of.ts'

const home = process.cwd()

afterEach(() => {
  process.chdir(home)
  vi.unstubAllEnvs()
})

test('two builds of the same content are the same to the last byte, wherever and whenever they run', async () => {
  const icon = await anImageFile({ format: 'png', widthPixels: 64, heightPixels: 64 })
  const first = await buildFolder(await aShowFolder({ 'episodes/icon.png': icon }))
  vi.stubEnv('TZ', 'Pacific/Kiritimati')
  expect(new Date(Date.UTC(2030, 0, 1)).getTimezoneOffset()).toBe(-14 * 60)
  process.chdir('/')
  const second = await buildFolder(await aShowFolder({ 'episodes/icon.png': icon }), {
    nowEpochMs: Date.UTC(2041, 6, 7, 11, 59),
  })
  expect(first.outcome.report?.pages).toBeGreaterThan(5)
  expect(await folderHashes(second.outputDir)).toEqual(await folderHashes(first.outputDir))
})

test('a build over an old site gives what a build into nothing gives', async () => {
  const files = await aShowFolder()
  const fresh = await buildFolder(files)
  const { content, outputDir, rebuild } = await buildFolder(
    await aShowFolder({
      'episodes/staffel-1/02-mitte.md': undefined,
      'episodes/staffel-1/02-mitte.mp3': undefined,
    }),
  )
  await content.add(files)
  await rebuild()
  expect(await folderHashes(outputDir)).toEqual(await folderHashes(fresh.outputDir))
})

test('publishes recordings, covers, styles and what the pages ask for, and nothing that is not wanted any more', async () => {
  const { content, outputDir, outcome, rebuild } = await buildFolder(await aShowFolder())
  expect(outcome.report?.fontsBytes).toBeGreaterThan(10_000)
  const before = Object.keys(await folderHashes(outputDir))
  expect(before.filter((path) => /^audio\/staffel-1\/0\d-\w+\.[0-9a-f]{8}\.mp3$/.test(path))).toHaveLength(2)
  expect(before.filter((path) => /^bilder\/cover\.[0-9a-f]{8}\.jpg$/.test(path))).toHaveLength(1)
  expect(before.filter((path) => /^assets\/site-[A-Z0-9]{8}\.css$/.test(path))).toHaveLength(1)
  await content.add({
    'episodes/staffel-1/02-mitte.md': anEpisodeFile({
      draft: 'true',
      episode: '2',
      audio: '02-mitte.mp3',
      guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d02',
      chapters: undefined,
    }),
  })
  expect((await rebuild()).report?.episodes).toBe(1)
  const after = Object.keys(await folderHashes(outputDir))
  expect(after.some((path) => path.includes('02-mitte') || path.includes('folgen/mitte'))).toBe(false)
  expect(readdirSync(content.path).sort()).toEqual(['.cache', '_site', 'episodes', 'transcripts'])
})

test('a build with problems leaves the old site byte for byte as it was', async () => {
  const { content, outputDir, rebuild } = await buildFolder(await aShowFolder())
  const before = await folderHashes(outputDir)
  await content.add({ 'episodes/staffel-1/01-anfang.md': anEpisodeFile({ guests: '[nobody]' }) })
  const { report, problems } = await rebuild()
  expect(report).toBeUndefined()
  expect(problems).not.toEqual([])
  expect(await folderHashes(outputDir)).toEqual(before)
  expect(readdirSync(content.path).sort()).toEqual(['.cache', '_site', 'episodes', 'transcripts'])
})

test('a page that crashes names itself and leaves the old site byte for byte as it was', async () => {
  const { content, outputDir, rebuild } = await buildFolder(await aShowFolder())
  const before = await folderHashes(outputDir)
  const { path } = await folderOf({
    'first.11ty.ts': `export const data = { permalink: '/' }\nexport const render = () => 'new start'`,
    'second.11ty.ts': `export const data = { permalink: '/b/' }\nexport const render = () => { throw new Error('broken view') }`,
  })
  await expect(rebuild({ pagesDir: path })).rejects.toMatchObject({
    message: expect.stringContaining('second.11ty.ts'),
    cause: { message: 'broken view' },
  })
  expect(await folderHashes(outputDir)).toEqual(before)
  expect(readdirSync(content.path).sort()).toEqual(['.cache', '_site', 'episodes', 'transcripts'])
})

test('two builds at the same time both succeed, and the site is that of one of them', async () => {
  const { outputDir, rebuild } = await buildFolder(await aShowFolder())
  const before = await folderHashes(outputDir)
  await Promise.all([rebuild(), rebuild(), rebuild()])
  expect(await folderHashes(outputDir)).toEqual(before)
})

test('refuses to replace a folder that it did not make, without looking at the content', async () => {
  const { rebuild } = await buildFolder(await aShowFolder())
  const { path } = await folderOf({ 'holiday.jpg': 'precious' })
  await expect(rebuild({ outputDir: path })).rejects.toMatchObject({ code: 'output-not-ours' })
  await expect(rebuild({ outputDir: join(path, 'holiday.jpg') })).rejects.toMatchObject({
    code: 'output-is-a-file',
  })
  expect(Object.keys(await folderHashes(path))).toEqual(['holiday.jpg'])
})
