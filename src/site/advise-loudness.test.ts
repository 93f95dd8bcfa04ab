// When the loudness of a recording is worth a word.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestFile } from '../audio/digest-file.ts'
import { findFfmpeg } from '../audio/find-ffmpeg.ts'
import { printProblems } from '../model/print-problems.ts'
import { aWav } from '../testing/a-wav.ts'
import { folderOf } from '../testing/folder-of.ts'
import { wordsFor } from '../words/words-for.ts'
import { adviseLoudness } from './advise-loudness.ts'

test('says what is off once it has been measured, and remembers it', async () => {
  const { path: folder } = await folderOf({ 'a.wav': aWav({ seconds: 2, amplitude: 0.05 }) })
  const path = join(folder, 'a.wav')
  const place = { file: 'episodes/a.md', line: 4, column: 8 }
  const recording = { place, file: 'a.wav', path, soundSha256: await digestFile(path) }
  const advise = (ffmpegPath: string | undefined, integratedLufs = -16) =>
    adviseLoudness([recording], { integratedLufs, cacheDir: join(folder, '.cache'), ffmpegPath, atOnce: 2 })
  expect(await advise(undefined)).toEqual([])
  const { path: ffmpegPath } = await findFfmpeg({ PATH: '' })
  const measured = await advise(ffmpegPath)
  expect(measured).toHaveLength(1)
  expect(await advise(undefined)).toEqual(measured)
  const [{ facts } = { facts: undefined }] = measured
  const found = facts !== undefined && 'found' in facts ? Number(facts.found) : 0
  expect(await advise(undefined, found + 1)).toEqual([])
  expect(await advise(undefined, found - 1.2)).toHaveLength(1)
  expect(printProblems(measured, wordsFor('de'))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/a.md:4:8  audio
      Die Aufnahme „a.wav“ ist leiser als gewünscht: -33,3 statt -16 LUFS. Hörer:innen müssen nachregeln. Mit dem Master neben der Folge behebt das npm run audio."
  `)
})
