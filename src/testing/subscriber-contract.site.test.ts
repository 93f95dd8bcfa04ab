// Breaks each promise to subscribers once, in a show that was released, and sees the build stop.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { prepareSite } from '../site/prepare-site.ts'
import { wordsFor } from '../words/words-for.ts'
import { anEpisodeElsewhere, aReleasedShow, type ReleasedShow } from './a-released-show.ts'
import { anEpisodeFile, aShowFile, aShowFolder } from './a-show-folder.ts'
import { anMp3 } from './an-mp3.ts'
import { brokenPromises, type Files, second, secondEpisode } from './broken-promises.ts'
import { folderHashes } from './folder-hashes.ts'
import type { FolderEntry } from './folder-of.ts'

describe('a released show', () => {
  let show: ReleasedShow
  let original: Readonly<Record<string, FolderEntry>> = {}
  let site: Readonly<Record<string, string>> = {}
  let lock = ''

  /** Makes the folder what it was when it was released, but for some files. */
  const change = async (files: Files): Promise<void> => {
    for (const name of ['04-neu', '02-zentrum'])
      for (const ending of ['md', 'mp3'])
        await rm(join(show.content.path, `episodes/staffel-1/${name}.${ending}`), { force: true })
    await show.content.add(original)
    for (const [name, entry] of Object.entries(files)) {
      if (entry === undefined) await rm(join(show.content.path, name))
      else await show.content.add({ [name]: entry })
    }
  }

  const stopped = async () => {
    const { report, problems } = await show.build()
    expect(report).toBeUndefined()
    return problems
  }

  beforeAll(async () => {
    show = await aReleasedShow()
    original = await aShowFolder({ 'episodes/staffel-1/03-ende.md': anEpisodeElsewhere() })
    site = await folderHashes(show.outputDir)
    lock = await show.readLock()
  })

  afterAll(() => show.content.remove())

  test('may be built again as it is, for any address', async () => {
    for (const baseUrl of [undefined, 'http://localhost:8080/'])
      expect((await prepareSite({ ...show.settings, baseUrl })).problems).toEqual([])
  })

  test.each(brokenPromises)('does not publish %s', async (_, files, sentence, accept) => {
    await change(files)
    const problems = await stopped()
    const told = printProblems(problems, wordsFor('de'))
    expect(told).toContain(sentence)
    expect(problems.map(({ severity }) => severity)).toEqual(['error'])
    expect(told).toContain(`npm run release -- --accept ${accept}`)
    expect(await folderHashes(show.outputDir)).toEqual(site)
    expect(await show.readLock()).toBe(lock)
    const { prepared } = await prepareSite({ ...show.settings, accepted: [accept] })
    expect(prepared?.contract.published.content.show.title).toBe('Testsendung')
  })

  test('moves where the feed says so', async () => {
    const moved = aShowFile('https://sendung.example/', 'https://neu.example/')
    await change({ 'episodes/show.yaml': `${moved}newFeedUrl: https://neu.example/feed.xml\n` })
    const { prepared, problems } = await prepareSite(show.settings)
    expect(problems).toEqual([])
    expect(prepared?.context.catalog.baseUrl).toBe('https://neu.example/')
  })

  test('gives a new cut a new address, and says so', async () => {
    await change({ [`${second}.mp3`]: anMp3({ frames: 500 }) })
    await show.release({
      approve: async ({ plan }) => {
        expect(plan.noticed.map(({ code }) => code)).toEqual(['new-cut'])
        return false
      },
    })
    expect(await folderHashes(show.outputDir)).toEqual(site)
  })

  test.each([
    [
      'the marks of git',
      (text: string) => text.replace('  "type"', '<<<<<<< HEAD\n  "type"'),
      'lock-conflict',
      4,
    ],
    ['half of itself', (text: string) => text.slice(0, text.length / 2), 'lock-not-json', undefined],
    ['nothing', () => '', 'lock-not-json', 1],
  ])('is not built with %s in the lock', async (_, damage, code, line) => {
    await change({ 'episodes/feed.lock.json': damage(lock) })
    const problems = await stopped()
    expect(problems.map((problem) => [problem.file, problem.code])).toEqual([
      ['episodes/feed.lock.json', code],
    ])
    if (line !== undefined) expect(problems[0]?.line).toBe(line)
    expect(await show.release()).toMatchObject({ is: 'stopped' })
    expect(await folderHashes(show.outputDir)).toEqual(site)
    await show.content.add({ 'episodes/feed.lock.json': lock })
  })

  test('is released with what was accepted, and from then on that is the promise', async () => {
    await change({
      [`${second}.md`]: anEpisodeFile({ ...secondEpisode, guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d99' }),
    })
    const accepted = ['guid:staffel-1/02-mitte']
    await expect(show.release({ accepted: ['guid:staffel-1/02-mite'] })).rejects.toMatchObject({
      code: 'accept-unknown',
      facts: { nearest: 'guid:staffel-1/02-mitte' },
    })
    expect(await show.release({ accepted })).toMatchObject({ is: 'released', isLockWritten: true })
    expect(await show.readLock()).toContain('1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d99')
    expect((await folderHashes(show.outputDir))['feed.xml']).not.toBe(site['feed.xml'])
    expect((await prepareSite(show.settings)).problems).toEqual([])
    await expect(show.release({ accepted })).rejects.toMatchObject({ code: 'accept-unknown' })
    await change({})
    expect((await stopped()).map(({ code }) => code)).toEqual(['guid-changed'])
  })
})
