// Renames a released episode, and follows its old address.
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aReleasedShow, type ReleasedShow } from './a-released-show.ts'
import { anEpisodeFile } from './a-show-folder.ts'
import { anMp3 } from './an-mp3.ts'
import { second, secondEpisode } from './broken-promises.ts'

let show: ReleasedShow

const read = (path: string): Promise<string> => readFile(join(show.outputDir, path), 'utf8')
const isThere = (path: string): boolean => existsSync(join(show.outputDir, path))

const expectMoved = async (): Promise<void> => {
  const $ = load(await read('folgen/mitte/index.html'))
  const to = $('main a').attr('href')
  expect(to).toBe('/folgen/zentrum/')
  expect(isThere(`${to}index.html`)).toBe(true)
  expect(await read('_redirects')).toBe('/folgen/mitte/ /folgen/zentrum/ 301\n')
  expect(await read('sitemap.xml')).not.toContain('/mitte/')
}

beforeAll(async () => {
  show = await aReleasedShow()
})

afterAll(() => show.content.remove())

test('nothing leads anywhere before something moved', () => {
  expect(isThere('_redirects')).toBe(false)
  expect(isThere('folgen/mitte/index.html')).toBe(true)
})

test('the old address of a page leads to the new one, in the release that moves it and in every build after it', async () => {
  for (const ending of ['md', 'mp3']) await rm(join(show.content.path, `${second}.${ending}`))
  await show.content.add({
    'episodes/staffel-1/02-zentrum.md': anEpisodeFile({ ...secondEpisode, audio: '02-zentrum.mp3' }),
    'episodes/staffel-1/02-zentrum.mp3': anMp3({ frames: 384 }),
  })
  const released = await show.release({ accepted: ['name:staffel-1/02-zentrum'] })
  expect(released).toMatchObject({ is: 'released' })
  await expectMoved()
  expect((await show.build()).problems).toEqual([])
  await expectMoved()
})

test('a new episode may take the old address over', async () => {
  const next = { date: '2022-01-11 09:00', guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d77', episode: '4' }
  await show.content.add({
    'episodes/staffel-1/04-mitte.md': anEpisodeFile({ ...secondEpisode, ...next, audio: '04-mitte.mp3' }),
    'episodes/staffel-1/04-mitte.mp3': anMp3({ frames: 390 }),
  })
  expect((await show.build()).report).toBeDefined()
  expect(load(await read('folgen/mitte/index.html'))('meta[http-equiv="refresh"]')).toHaveLength(0)
  expect(isThere('_redirects')).toBe(false)
})

test('in a preview, a draft has the address that it will take over already', async () => {
  const isRefreshed = async (): Promise<boolean> =>
    load(await read('folgen/mitte/index.html'))('meta[http-equiv="refresh"]').length > 0
  const file = 'episodes/staffel-1/04-mitte.md'
  const next = { date: '2022-01-11 09:00', guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d77', episode: '4' }
  await show.content.add({
    [file]: anEpisodeFile({ ...secondEpisode, ...next, audio: '04-mitte.mp3', draft: 'true' }),
  })
  expect((await show.build({ isPreview: true })).report).toBeDefined()
  expect(await isRefreshed()).toBe(false)
  expect((await show.build()).report).toBeDefined()
  expect(await isRefreshed()).toBe(true)
})
