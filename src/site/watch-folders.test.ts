// Tests that every way of saving a file is noticed.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { watchFolders } from './watch-folders.ts'

/** Watches the folder and gives a function that waits for the next change. */
const watched = async (path: string) => {
  let changes = 0
  let seen = 0
  onTestFinished(watchFolders([path], 20, () => (changes += 1)))
  await setTimeout(50)
  return {
    change: async (): Promise<void> => {
      while (changes === seen) await setTimeout(5)
      await setTimeout(60)
      seen = changes
    },
    isQuiet: async (): Promise<boolean> => {
      await setTimeout(120)
      return changes === seen
    },
  }
}

test('notices writing, saving by renaming, deleting, and what happens in new folders', async () => {
  const { path } = await folderOf({ 'episodes/a.md': 'a' })
  const { change } = await watched(join(path, 'episodes'))
  const file = join(path, 'episodes/a.md')
  writeFileSync(file, 'b')
  await change()
  writeFileSync(join(path, 'draft'), 'c')
  renameSync(join(path, 'draft'), file)
  await change()
  mkdirSync(join(path, 'episodes/staffel-1/deep'), { recursive: true })
  await change()
  writeFileSync(join(path, 'episodes/staffel-1/deep/b.md'), 'b')
  await change()
  rmSync(file)
  await change()
})

test('notices what happens in a folder that was deleted and made again', async () => {
  const { path } = await folderOf({ 'episodes/staffel-1/a.md': 'a' })
  const { change } = await watched(join(path, 'episodes'))
  const season = join(path, 'episodes/staffel-1')
  rmSync(season, { recursive: true })
  mkdirSync(season)
  await change()
  writeFileSync(join(season, 'a.md'), 'b')
  await change()
})

test('calls once for many changes, and not for what editors leave about', async () => {
  const { path } = await folderOf({ 'episodes/a.md': 'a' })
  const { change, isQuiet } = await watched(join(path, 'episodes'))
  for (const name of ['.a.md.swp', 'a.md~', '.DS_Store', '4913.tmp'])
    writeFileSync(join(path, 'episodes', name), '')
  expect(await isQuiet()).toBe(true)
  for (let at = 0; at < 50; at += 1) writeFileSync(join(path, `episodes/${at}.md`), '')
  await change()
  expect(await isQuiet()).toBe(true)
})

test('watches a folder that does not exist as nothing', async () => {
  const { path } = await folderOf({})
  const { isQuiet } = await watched(join(path, 'transcripts'))
  expect(await isQuiet()).toBe(true)
})
