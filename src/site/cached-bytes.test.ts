// Tests the cache of what is slow to make.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { cachedBytes } from './cached-bytes.ts'

const bytesOf = (text: string) => async (): Promise<Uint8Array> => new TextEncoder().encode(text)
const never = (): Promise<Uint8Array> => Promise.reject(new Error('made again'))
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

test('makes things once for each key and room', async () => {
  const { path } = await folderOf({})
  await cachedBytes(path, 'pictures', 'a', bytesOf('1'))
  expect(textOf(await cachedBytes(path, 'pictures', 'a', never))).toBe('1')
  expect(textOf(await cachedBytes(path, 'pictures', 'b', bytesOf('2')))).toBe('2')
  expect(textOf(await cachedBytes(path, 'icons', 'a', bytesOf('3')))).toBe('3')
})

test('keeps nothing of what failed', async () => {
  const { path } = await folderOf({})
  await expect(cachedBytes(path, 'pictures', 'a', never)).rejects.toThrow('made again')
  expect(textOf(await cachedBytes(path, 'pictures', 'a', bytesOf('1')))).toBe('1')
})

test('leaves whole files only, even where many make the same', async () => {
  const { path } = await folderOf({})
  await Promise.all(Array.from({ length: 8 }, () => cachedBytes(path, 'pictures', 'a', bytesOf('1'))))
  expect(readdirSync(path, { recursive: true }).length).toBe(3)
})

test('gives what it made although the cache cannot be written', async () => {
  const { path } = await folderOf({})
  writeFileSync(join(path, 'pictures'), 'a file where a folder should be')
  expect(textOf(await cachedBytes(path, 'pictures', 'a', bytesOf('1')))).toBe('1')
})
