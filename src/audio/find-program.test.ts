// Where programs are looked for.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findProgram } from './find-program.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function aProgram(name: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, '')
  await chmod(file, 0o755)
  return file
}

test('takes the first match in PATH', async () => {
  const ffmpeg = await aProgram('ffmpeg')
  expect(await findProgram('ffmpeg', { PATH: ['/nowhere', folder].join(delimiter) })).toBe(ffmpeg)
})

test('prefers the path that the environment names', async () => {
  await aProgram('espeak-ng')
  const own = await aProgram('my-espeak')
  expect(await findProgram('espeak-ng', { PATH: folder, ESPEAK_NG_PATH: own })).toBe(own)
})

test('does not fall back where the named path is wrong', async () => {
  await aProgram('ffmpeg')
  const environment = { PATH: folder, FFMPEG_PATH: join(folder, 'missing') }
  await expect(findProgram('ffmpeg', environment)).rejects.toThrow('FFMPEG_PATH is')
})

test('says how to get a missing program', async () => {
  await expect(findProgram('ffmpeg', { PATH: folder })).rejects.toThrow('apt-get install ffmpeg')
})
