// Holds every other encoding that the feed offers against the file that is there.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from './a-show-folder.ts'
import { anM4a } from './an-m4a.ts'
import { anMp3 } from './an-mp3.ts'
import { type BuiltFolder, buildFolder } from './build-site.ts'

const recording = 'episodes/staffel-1/01-anfang'
let site: BuiltFolder

/** Every source of every alternative in a feed, with what the feed promises of it. */
const promisedIn = async (feed: string) =>
  (parseRssFeed(await site.read(feed)).items ?? []).flatMap(({ podcast }) =>
    (podcast?.alternateEnclosures ?? []).flatMap(({ sources, length, integrity, type }) =>
      (sources ?? []).map(({ uri = '' }) => ({ path: new URL(uri).pathname, length, integrity, type })),
    ),
  )

const measured = async (path: string) => {
  const bytes = await readFile(join(site.outputDir, path))
  const digest = createHash('sha384').update(bytes).digest('base64')
  return { length: bytes.length, integrity: { type: 'sri', value: `sha384-${digest}` } }
}

beforeAll(async () => {
  site = await buildFolder(
    await aShowFolder({
      [`${recording}.md`]: anEpisodeFile({ alternatives: '[01-anfang.m4a, 01-anfang-klein.mp3]' }),
      [`${recording}.m4a`]: anM4a({ frames: 430 }),
      [`${recording}-klein.mp3`]: anMp3({ frames: 383, bitratesKbps: [32] }),
    }),
  )
  expect(site.outcome.problems).toEqual([])
})

afterAll(() => site.content.remove())

test.each(['feed.xml', 'staffel-1/feed.xml'])(
  'the bytes of each alternative in %s are those that it promises',
  async (feed) => {
    const promised = await promisedIn(feed)
    expect(promised.map(({ type }) => type)).toEqual(['audio/x-m4a', 'audio/mpeg'])
    for (const { path, length, integrity } of promised)
      expect({ length, integrity }, path).toEqual(await measured(path))
  },
)

test('in the feed of the other format it is the recording, with its own length', async () => {
  const [item] = (parseRssFeed(await site.read('feed-m4a.xml')).items ?? []).filter(
    ({ title }) => title === 'Ein Anfang',
  )
  const [enclosure] = item?.enclosures ?? []
  const { length } = await measured(new URL(enclosure?.url ?? '').pathname)
  expect(enclosure?.length).toBe(length)
  expect(enclosure?.type).toBe('audio/x-m4a')
})

test('an alternative that is cut anew gets another address', async () => {
  const before = await promisedIn('feed.xml')
  await site.content.add({ [`${recording}.m4a`]: anM4a({ frames: 431 }) })
  expect((await site.rebuild()).report).toBeDefined()
  const after = await promisedIn('feed.xml')
  expect(after[0]?.path).not.toBe(before[0]?.path)
  expect(after[1]).toEqual(before[1])
  for (const { path, length, integrity } of after)
    expect({ length, integrity }, path).toEqual(await measured(path))
})
