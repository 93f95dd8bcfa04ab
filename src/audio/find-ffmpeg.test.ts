// Which ffmpeg is taken, and what is said of one that does not fit.
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { findFfmpeg, needEncoder } from './find-ffmpeg.ts'

/** A program that answers as ffmpeg would. */
const aProgram = async (answers: Readonly<Record<string, string>>): Promise<string> => {
  const cases = Object.entries(answers).map(
    ([question, answer]) => `${question}) cat <<'END'\n${answer}\nEND\n;;`,
  )
  const { path } = await folderOf({ ffmpeg: `#!/bin/sh\ncase "$2" in\n${cases.join('\n')}\nesac\n` })
  await chmod(join(path, 'ffmpeg'), 0o755)
  return path
}

const version = 'ffmpeg version 2.8.17-0ubuntu0.1 Copyright (c) 2000-2020 the FFmpeg developers'
const filters = ['loudnorm', 'alimiter', 'astats', 'silencedetect']
  .map((name) => ` ... ${name}  A->A  x`)
  .join('\n')
const encoders = ' ------\n A....D aac   AAC\n A....D libmp3lame   MP3'

test('takes the one of npm on a machine that has none, and it can do everything', async () => {
  const { from, version: said, encoders: known } = await findFfmpeg({ PATH: '' })
  expect(from).toBe('npm')
  expect(said).toMatch(/\d/)
  expect(['libmp3lame', 'libopus', 'aac'].filter((name) => !known.has(name))).toEqual([])
})

test('takes the one in PATH before that of npm', async () => {
  const path = await aProgram({ '-version': version, '-filters': filters, '-encoders': encoders })
  const { from, version: said } = await findFfmpeg({ PATH: path })
  expect([from, said]).toEqual(['PATH', '2.8.17-0ubuntu0.1'])
})

test('passes over one in PATH that cannot do the work', async () => {
  const old = await aProgram({ '-version': version, '-filters': '', '-encoders': encoders })
  expect((await findFfmpeg({ PATH: old })).from).toBe('npm')
})

test('takes the named one alone, and says why it does not fit', async () => {
  const named = async (answers: Readonly<Record<string, string>>) =>
    findFfmpeg({ PATH: '', FFMPEG_PATH: join(await aProgram(answers), 'ffmpeg') })
  await expect(findFfmpeg({ FFMPEG_PATH: '/nowhere/ffmpeg' })).rejects.toMatchObject({
    code: 'ffmpeg-missing',
  })
  await expect(findFfmpeg({ FFMPEG_PATH: '/bin/false' })).rejects.toMatchObject({ code: 'ffmpeg-broken' })
  await expect(named({ '-version': 'hello' })).rejects.toMatchObject({ code: 'ffmpeg-broken' })
  await expect(named({ '-version': version, '-encoders': encoders })).rejects.toMatchObject({
    code: 'ffmpeg-old',
    facts: { version: '2.8.17-0ubuntu0.1', missing: 'loudnorm' },
  })
  await expect(
    named({ '-version': version, '-filters': filters, '-encoders': ' A....D aac   AAC' }),
  ).rejects.toMatchObject({ code: 'encoder-missing', facts: { encoder: 'libmp3lame' } })
})

test('tells of an encoder that is missing', () => {
  const program = { path: '/usr/bin/ffmpeg', version: '7.1', encoders: new Set(['aac']) }
  expect(() => needEncoder(program, 'libopus')).toThrow('encoder-missing')
})
