// Where programs are looked for.

import { chmod } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { findProgram, programInPath } from './find-program.ts'

const programs = async (...names: readonly string[]): Promise<string> => {
  const { path } = await folderOf(Object.fromEntries(names.map((name) => [name, ''])))
  for (const name of names) await chmod(join(path, name), 0o755)
  return path
}

test('takes the first match in PATH', async () => {
  const folder = await programs('ffmpeg')
  expect(await programInPath('ffmpeg', ['', '/nowhere', folder].join(delimiter))).toBe(join(folder, 'ffmpeg'))
  expect(await programInPath('ffprobe', folder)).toBeUndefined()
})

test('prefers the path that the environment names', async () => {
  const folder = await programs('espeak-ng', 'my-espeak')
  const own = join(folder, 'my-espeak')
  expect(await findProgram('espeak-ng', { PATH: folder, ESPEAK_NG_PATH: own })).toBe(own)
})

test('does not fall back where the named path is wrong', async () => {
  const folder = await programs('espeak-ng')
  const environment = { PATH: folder, ESPEAK_NG_PATH: join(folder, 'missing') }
  await expect(findProgram('espeak-ng', environment)).rejects.toThrow('ESPEAK_NG_PATH is')
})

test('says how to get a missing program', async () => {
  await expect(findProgram('espeak-ng', { PATH: '/nowhere' })).rejects.toThrow('apt-get install espeak-ng')
})
