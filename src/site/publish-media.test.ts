// Tests how recordings get into the new site.
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { publishMedia } from './publish-media.ts'

const publish = async (path: string, sizeBytes = 5) =>
  publishMedia([{ path: '/audio/staffel-1/a.abcd1234.mp3', source: join(path, 'a.mp3'), sizeBytes }], {
    newSite: join(path, 'new'),
    oldSite: join(path, 'old'),
  })

const published = (path: string): string => join(path, 'new/audio/staffel-1/a.abcd1234.mp3')

test('copies a recording, with its time of change', async () => {
  const { path } = await folderOf({ 'a.mp3': 'sound' })
  utimesSync(join(path, 'a.mp3'), 1_600_000_000, 1_600_000_000)
  await publish(path)
  expect(readFileSync(published(path), 'utf8')).toBe('sound')
  expect(statSync(published(path)).mtimeMs).toBe(1_600_000_000_000)
  writeFileSync(published(path), 'SOUND')
  expect(readFileSync(join(path, 'a.mp3'), 'utf8')).toBe('sound')
})

test('links what the old site has already', async () => {
  const { path } = await folderOf({ 'a.mp3': 'sound' })
  await publishMedia([{ path: '/a.mp3', source: join(path, 'a.mp3'), sizeBytes: 5 }], {
    newSite: join(path, 'old'),
    oldSite: join(path, 'none'),
  })
  await publishMedia([{ path: '/a.mp3', source: join(path, 'a.mp3'), sizeBytes: 5 }], {
    newSite: join(path, 'new'),
    oldSite: join(path, 'old'),
  })
  expect(statSync(join(path, 'new/a.mp3')).ino).toBe(statSync(join(path, 'old/a.mp3')).ino)
})

test('publishes new tags although the sound, and so the address and even the size, are the same', async () => {
  const { path } = await folderOf({ 'a.mp3': 'SOUND', 'old/audio/staffel-1/a.abcd1234.mp3': 'sound' })
  utimesSync(join(path, 'old/audio/staffel-1/a.abcd1234.mp3'), 1_500_000_000, 1_500_000_000)
  await publish(path)
  expect(readFileSync(published(path), 'utf8')).toBe('SOUND')
})

test('never links the file of the editors itself', async () => {
  const { path } = await folderOf({ 'a.mp3': 'sound' })
  await publish(path)
  expect(statSync(published(path)).ino).not.toBe(statSync(join(path, 'a.mp3')).ino)
})

test('refuses a recording that changed or vanished since it was measured', async () => {
  const { path } = await folderOf({ 'a.mp3': 'sound, still being written' })
  await expect(publish(path)).rejects.toThrow('file-changed')
  const { path: empty } = await folderOf({})
  await expect(publish(empty)).rejects.toThrow('file-changed')
})
