// Proves that what was measured is remembered as long as the file is the same, and that no cache can do harm.
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { openFactCache } from './fact-cache.ts'
import type { Finding } from './fault.ts'
import type { AudioMeasure } from './read-audio-facts.ts'

const finding: Finding<AudioMeasure> = {
  value: {
    sizeBytes: 5,
    durationSeconds: 1.5,
    mimeType: 'audio/mpeg',
    sound: undefined,
    soundSha256: 'ab',
    waveform: undefined,
    chapters: [],
  },
  faults: [{ code: 'audio-empty', severity: 'error', facts: { file: 'a.mp3' } }],
}

const filled = async (): Promise<string> => {
  const { path } = await folderOf({ 'cache/': '' })
  const cache = await openFactCache(join(path, 'cache'))
  cache.audio.remember('staffel-1/a.mp3', 'stamp-1', finding)
  cache.audio.remember('__proto__', 'stamp-1', finding)
  await cache.save()
  return join(path, 'cache')
}

const fileIn = async (cacheDir: string): Promise<string> => {
  const [name = '', ...others] = await readdir(cacheDir)
  expect(others).toEqual([])
  return join(cacheDir, name)
}

test('a finding is remembered for the same stamp only', async () => {
  const cache = await openFactCache(await filled())
  expect(cache.audio.recall('staffel-1/a.mp3', 'stamp-1')).toEqual(finding)
  expect(cache.audio.recall('staffel-1/a.mp3', 'stamp-2')).toBeUndefined()
  expect(cache.audio.recall('staffel-1/b.mp3', 'stamp-1')).toBeUndefined()
  expect(cache.image.cover.recall('staffel-1/a.mp3', 'stamp-1')).toBeUndefined()
})

test('the folder of the cache is made where it is missing', async () => {
  const { path } = await folderOf({})
  const cache = await openFactCache(join(path, 'not', 'yet', 'there'))
  cache.audio.remember('a.mp3', 'stamp-1', finding)
  await cache.save()
  const again = await openFactCache(join(path, 'not', 'yet', 'there'))
  expect(again.audio.recall('a.mp3', 'stamp-1')).toEqual(finding)
})

test('files that a build does not ask for are forgotten', async () => {
  const cacheDir = await filled()
  const cache = await openFactCache(cacheDir)
  cache.audio.recall('staffel-1/a.mp3', 'stamp-1')
  await cache.save()
  const again = await openFactCache(cacheDir)
  expect(again.audio.recall('staffel-1/a.mp3', 'stamp-1')).toEqual(finding)
  expect(again.audio.recall('__proto__', 'stamp-1')).toBeUndefined()
})

test('a build in which nothing changes writes nothing', async () => {
  const cacheDir = await filled()
  const file = await fileIn(cacheDir)
  await utimes(file, 1, 1)
  const cache = await openFactCache(cacheDir)
  cache.audio.recall('staffel-1/a.mp3', 'stamp-1')
  cache.audio.recall('__proto__', 'stamp-1')
  await cache.save()
  expect((await stat(file)).mtimeMs).toBe(1000)
})

test.each([
  ['empty', () => ''],
  ['cut short', (text: string) => text.slice(0, -10)],
  ['changed by hand', (text: string) => text.replace('1.5', '2.5')],
  ['somebody else’s', () => '{"audio":[["staffel-1/a.mp3",{"stamp":"stamp-1","finding":null}]]}'],
  ['JSON of another shape', () => 'null'],
])('a cache that is %s counts as none, and the next build mends it', async (_what, broken) => {
  const cacheDir = await filled()
  const file = await fileIn(cacheDir)
  await writeFile(file, broken(await readFile(file, 'utf8')))
  const cache = await openFactCache(cacheDir)
  expect(cache.audio.recall('staffel-1/a.mp3', 'stamp-1')).toBeUndefined()
  cache.audio.remember('staffel-1/a.mp3', 'stamp-1', finding)
  await cache.save()
  expect((await openFactCache(cacheDir)).audio.recall('staffel-1/a.mp3', 'stamp-1')).toEqual(finding)
})

test('a place where no cache can be written is no problem', async () => {
  const { path } = await folderOf({ cache: 'a file where the folder should be' })
  const cache = await openFactCache(join(path, 'cache'))
  cache.audio.remember('a.mp3', 'stamp-1', finding)
  await expect(cache.save()).resolves.toBeUndefined()
})

test('builds at the same time leave one whole cache and nothing else', async () => {
  const cacheDir = await filled()
  const caches = await Promise.all(Array.from({ length: 8 }, () => openFactCache(cacheDir)))
  for (const [index, cache] of caches.entries()) {
    for (let file = 0; file < 500; file++) cache.audio.remember(`${file}.mp3`, `stamp-${index}`, finding)
  }
  await Promise.all(caches.map((cache) => cache.save()))
  await fileIn(cacheDir)
  const last = await openFactCache(cacheDir)
  const stamps = caches.map((_, index) => `stamp-${index}`)
  expect(stamps.filter((stamp) => last.audio.recall('7.mp3', stamp) !== undefined)).toHaveLength(1)
})
