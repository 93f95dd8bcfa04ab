// Proves that whatever happens to a file while the content is read, a problem comes out of it and no crash.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { diskFault } from './disk-fault.ts'
import { readText } from './read-text.ts'
import type { FolderEntry } from './walk-folder.ts'
import { walkFolder } from './walk-folder.ts'

const entryOf = async (path: string, file: string): Promise<FolderEntry> => {
  const entry = (await walkFolder(path, 'episodes'))?.entries.get(file)
  if (entry === undefined) throw new Error(`${file} is not listed.`)
  return entry
}

test('a file that is gone by the time it is read', async () => {
  const { path } = await folderOf({ 'episodes/a.md': 'x' })
  const entry = await entryOf(path, 'a.md')
  await rm(join(path, 'episodes/a.md'))
  expect(await readText(entry, 'episodes', 100)).toMatchObject({
    problem: { code: 'file-unreadable', file: 'episodes/a.md', facts: { reason: 'gone' } },
  })
})

test('a folder where a file should be', async () => {
  const { path } = await folderOf({ 'episodes/a.md/': '' })
  expect(await readText(await entryOf(path, 'a.md'), 'episodes', 100)).toMatchObject({
    problem: { code: 'not-a-file', facts: { path: 'episodes/a.md', is: 'folder' } },
  })
})

test('a file that has become a folder by the time it is read', async () => {
  const folder = await folderOf({ 'episodes/a.md': 'x' })
  const entry = await entryOf(folder.path, 'a.md')
  await rm(join(folder.path, 'episodes/a.md'))
  await folder.add({ 'episodes/a.md/': '' })
  expect(await readText(entry, 'episodes', 10_000)).toMatchObject({ problem: { code: 'not-a-file' } })
})

test.each([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['ENOENT', 'gone'],
  ['ENAMETOOLONG', 'long-name'],
  ['EIO', 'other'],
])('what the operating system calls %s', (code, reason) => {
  const error = Object.assign(new Error(code), { code, syscall: 'open' })
  expect(diskFault(error, 'episodes/a.md')).toEqual({
    code: 'file-unreadable',
    severity: 'error',
    facts: { path: 'episodes/a.md', reason },
  })
})

test('a mistake of this program is not taken for one of the disk', () => {
  expect(() => diskFault(new TypeError('x is not a function'), 'a.md')).toThrow('x is not a function')
})
