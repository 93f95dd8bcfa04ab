// Proves that a recording is written whole or not at all, and never into a file that somebody else has.
import { createHash } from 'node:crypto'
import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { writeRecording } from './write-recording.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const tag = new TextEncoder().encode('TAG|')
const measured = {
  sizeBytes: 'old tag, sound, end'.length,
  sound: { startBytes: 9, endBytes: 14 },
  soundSha256: sha256('sound'),
}

const folderWith = async (source: string) => {
  const { path } = await folderOf({ 'a.mp3': source, 'site/': '' })
  return { source: join(path, 'a.mp3'), target: join(path, 'site/a.mp3'), site: join(path, 'site') }
}

test('writes the tag and behind it the sound alone', async () => {
  const { source, target, site } = await folderWith('old tag, sound, end')
  await writeRecording(target, tag, source, measured)
  expect(readFileSync(target, 'utf8')).toBe('TAG|sound')
  expect(readdirSync(site)).toEqual(['a.mp3'])
})

test('replaces a file that another site shares, and leaves that one its own', async () => {
  const { source, target } = await folderWith('old tag, sound, end')
  writeFileSync(target, 'before')
  linkSync(target, `${target}.other`)
  await writeRecording(target, tag, source, measured)
  expect(readFileSync(`${target}.other`, 'utf8')).toBe('before')
  expect(readFileSync(target, 'utf8')).toBe('TAG|sound')
})

test.each([
  ['is longer than it was', 'old tag, sound, end, more'],
  ['has another sound of the same length', 'old tag, SOUND, end'],
  ['is cut short', 'old tag, so'],
])('refuses a source that %s, and leaves nothing behind', async (_what, text) => {
  const { source, target, site } = await folderWith(text)
  await expect(writeRecording(target, tag, source, measured)).rejects.toMatchObject({ code: 'file-changed' })
  expect(readdirSync(site)).toEqual([])
})

test('refuses a source that is gone', async () => {
  const { source, target } = await folderWith('')
  await expect(writeRecording(target, tag, `${source}.gone`, measured)).rejects.toMatchObject({
    code: 'file-changed',
  })
  expect(existsSync(target)).toBe(false)
})
