// Tests that edits reach all files or none.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { writeEdits } from './write-edits.ts'

const edit = (file: string, startOffset: number, before: string, after: string) => ({
  file,
  startOffset,
  before,
  after,
})

test('the byte order mark and the line breaks of a file stay', async () => {
  const { path: folder } = await folderOf({ 'episodes/a.md': '\ufeffeins\r\nzwei\r\n' })
  expect(await writeEdits(folder, [edit('episodes/a.md', 6, 'zwei', '2')])).toEqual(['episodes/a.md'])
  expect(await readFile(join(folder, 'episodes/a.md'), 'utf8')).toBe('\ufeffeins\r\n2\r\n')
})

test('where one file has changed in the meantime, none is written and nothing is left over', async () => {
  const { path: folder } = await folderOf({ 'episodes/a.md': 'eins', 'episodes/b.md': 'anders' })
  const edits = [edit('episodes/a.md', 0, 'eins', '1'), edit('episodes/b.md', 0, 'zwei', '2')]
  await expect(writeEdits(folder, edits)).rejects.toMatchObject({
    code: 'edit-outdated',
    facts: { file: 'episodes/b.md' },
  })
  expect(await readFile(join(folder, 'episodes/a.md'), 'utf8')).toBe('eins')
  expect((await readdir(join(folder, 'episodes'))).sort()).toEqual(['a.md', 'b.md'])
})
