// Tests that the lock is written whole, and by one release only.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { readLockBytes, writeLock } from './write-lock.ts'

const aFolder = async (text?: string) => {
  const { path } = await folderOf(text === undefined ? {} : { 'feed.lock.json': text })
  const file = join(path, 'feed.lock.json')
  return { path, file, before: await readLockBytes(file), read: () => readFileSync(file, 'utf8') }
}

test('writes the first lock, and the next over it', async () => {
  const { path, file, before, read } = await aFolder()
  expect(before).toBeUndefined()
  await writeLock(file, { before, text: 'one' })
  expect(read()).toBe('one')
  await writeLock(file, { before: Buffer.from('one'), text: 'two' })
  expect(read()).toBe('two')
  expect(readdirSync(path)).toEqual(['feed.lock.json'])
})

test.each([
  ['changed', 'one', 'other'],
  ['that has come', undefined, 'other'],
])('does not write over a lock %s meanwhile', async (_, was, is) => {
  const { path, file, before, read } = await aFolder(was)
  writeFileSync(file, is)
  await expect(writeLock(file, { before, text: 'two' })).rejects.toMatchObject({ code: 'lock-changed' })
  expect(read()).toBe(is)
  expect(readdirSync(path)).toEqual(['feed.lock.json'])
})

test('does not write where the lock has gone meanwhile', async () => {
  const { path, file } = await aFolder()
  const writing = { before: Buffer.from('one'), text: 'two' }
  await expect(writeLock(file, writing)).rejects.toMatchObject({ code: 'lock-changed' })
  expect(readdirSync(path)).toEqual([])
})

test('of many releases at once one writes, and all others say so', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { path, file, before, read } = await aFolder(round % 2 === 0 ? 'one' : undefined)
    const texts = Array.from({ length: 5 }, (__, at) => String(at).repeat(100_000))
    const outcomes = await Promise.allSettled(texts.map((text) => writeLock(file, { before, text })))
    const written = texts.filter((_, at) => outcomes[at]?.status === 'fulfilled')
    expect(written).toEqual([read()])
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'lock-changed' })
    expect(readdirSync(path)).toEqual(['feed.lock.json'])
  }
})

test('removes what a killed release has left, and nothing else', async () => {
  const { path, file, before } = await aFolder('one')
  for (const name of [
    '.feed.lock.json-0123456789abcdef',
    '.feed.lock.json-mine',
    '.show.yaml-0123456789abcdef',
  ])
    writeFileSync(join(path, name), 'half')
  await writeLock(file, { before, text: 'two' })
  expect(readdirSync(path).sort()).toEqual([
    '.feed.lock.json-mine',
    '.show.yaml-0123456789abcdef',
    'feed.lock.json',
  ])
})
