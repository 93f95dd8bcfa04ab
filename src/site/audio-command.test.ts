// The command that makes recordings, as a person runs it: what it finds, refuses, asks, and survives.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aShowFile, aShowFolder } from '../testing/a-show-folder.ts'
import { aWav } from '../testing/a-wav.ts'
import type { Folder } from '../testing/folder-of.ts'
import { folderOf } from '../testing/folder-of.ts'
import { projectDir } from './project-dir.ts'

const start = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/audio.ts', ...words], {
    cwd: projectDir,
    // A clean machine: the only ffmpeg is that of npm.
    env: { PATH: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const ended = async (child: ChildProcess) => {
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)))
  const code = await new Promise((resolve) => child.on('close', resolve))
  return { code, text: said.join('') }
}

const audio = (folder: Folder, ...words: readonly string[]) =>
  ended(start(['--content', folder.path, ...words]))

const season = (folder: Folder): readonly string[] =>
  readdirSync(join(folder.path, 'episodes/staffel-1')).sort()

const short = aWav({ seconds: 2 })
const old = new Date(2020, 0, 1)

test('makes the MP3 of every master that is newer, without being told which', async () => {
  const folder = await folderOf(
    await aShowFolder({
      'episodes/staffel-1/01-anfang.flac': 'older than its MP3, so nobody reads it',
      'episodes/staffel-1/02-mitte.wav': short,
      'episodes/staffel-1/02-mitte.mp3': undefined,
      'episodes/staffel-1/notizen.wav': short,
    }),
  )
  await utimes(join(folder.path, 'episodes/staffel-1/01-anfang.flac'), old, old)
  const first = await audio(folder)
  expect(first).toMatchObject({ code: 0, text: expect.stringMatching(/von npm.*-16,\d LUFS/s) })
  expect(season(folder)).toContain('02-mitte.mp3')
  expect(season(folder)).not.toContain('notizen.mp3')
  expect(await audio(folder, '--lang', 'en')).toMatchObject({
    code: 0,
    text: expect.stringContaining('Nothing to do'),
  })
})

test('takes stereo and more forms from show.yaml, and says what the episode lacks', async () => {
  const folder = await folderOf(
    await aShowFolder({
      'episodes/show.yaml': `${aShowFile(/^$/, '')}audio: { channels: stereo, also: [opus] }\n`,
      'anders wo/Auf nahme.wav': short,
    }),
  )
  const { code, text } = await audio(
    folder,
    join(folder.path, 'anders wo/Auf nahme.wav'),
    'staffel-1/03-ende',
  )
  expect([code, text]).toEqual([0, expect.stringContaining('audio: 03-ende.mp3')])
  expect(text).toContain('  - 03-ende.opus')
  expect(season(folder).filter((name) => name.startsWith('03'))).toEqual(['03-ende.mp3', '03-ende.opus'])
})

test('does not replace what others made unless somebody says so', async () => {
  const folder = await folderOf(await aShowFolder({ 'master.wav': short }))
  const mp3 = join(folder.path, 'episodes/staffel-1/02-mitte.mp3')
  const before = await readFile(mp3)
  const words = [join(folder.path, 'master.wav'), 'episodes/staffel-1/02-mitte.md']
  expect(await audio(folder, ...words)).toMatchObject({ code: 1, text: expect.stringContaining('--yes') })
  expect(await readFile(mp3)).toEqual(before)
  expect((await audio(folder, ...words, '--yes')).code).toBe(0)
  expect(await readFile(mp3)).not.toEqual(before)
})

test('refuses what cannot be meant', async () => {
  const folder = await folderOf(await aShowFolder({ 'master.wav': short }))
  const master = join(folder.path, 'master.wav')
  const said = async (...words: readonly string[]) => (await audio(folder, ...words)).text
  expect(await said(master)).toContain('zu welcher Folge')
  expect(await said(master, 'stafel-1/03-ende')).toContain('staffel-1/03-ende')
  expect(await said(master, '../../03-ende')).toContain('passt nicht in eine Adresse')
  expect(await said(join(folder.path, 'nirgends.wav'), 'staffel-1/03-ende')).toContain('gibt es nicht')
  expect(await said(join(folder.path, 'episodes/staffel-1/02-mitte.mp3'))).toContain('überschrieben')
  expect(await said('--trimm')).toContain('--trim')
})

const unfinished = (folder: Folder): boolean => season(folder).some((name) => name.endsWith('.part'))

test('killed in the middle it leaves what was there, and the next run clears up', async () => {
  const folder = await folderOf(
    await aShowFolder({ 'episodes/staffel-1/02-mitte.wav': aWav({ seconds: 60 }) }),
  )
  const mp3 = join(folder.path, 'episodes/staffel-1/02-mitte.mp3')
  const before = await readFile(mp3)
  await utimes(mp3, old, old)
  const words = ['--content', folder.path, '--yes']
  const child = start(words)
  const end = ended(child)
  while (!unfinished(folder) && child.exitCode === null) await setTimeout(10)
  child.kill('SIGKILL')
  await end
  expect(await readFile(mp3)).toEqual(before)
  expect((await audio(folder, '--yes')).code).toBe(0)
  expect(unfinished(folder)).toBe(false)
  expect(await readFile(mp3)).not.toEqual(before)
})

test('interrupted it leaves nothing half', async () => {
  const folder = await folderOf(
    await aShowFolder({
      'episodes/staffel-1/02-mitte.wav': aWav({ seconds: 60 }),
      'episodes/staffel-1/02-mitte.mp3': undefined,
    }),
  )
  const child = start(['--content', folder.path])
  const end = ended(child)
  while (!unfinished(folder) && child.exitCode === null) await setTimeout(10)
  child.kill('SIGINT')
  expect(await end).toMatchObject({ code: 1, text: expect.stringContaining('Abgebrochen') })
  expect(unfinished(folder)).toBe(false)
  expect(existsSync(join(folder.path, 'episodes/staffel-1/02-mitte.mp3'))).toBe(false)
})
