// Runs the build command over a folder with many mistakes, beside a site that an earlier build has made.
import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectDir } from '../site/project-dir.ts'
import { anEpisodeFile, aShowFile, aShowFolder } from './a-show-folder.ts'
import { anMp3 } from './an-mp3.ts'
import { folderHashes } from './folder-hashes.ts'
import { folderOf } from './folder-of.ts'

/** Runs `npm run build` for a folder, without npm. */
const build = (folder: string) =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build.ts', '--content', folder, '--output', join(folder, 'site')],
    { cwd: projectDir, encoding: 'utf8' },
  )

const mistakes = {
  'episodes/show.yaml': aShowFile('Government', 'Goverment').replace('[helene-host]', '[helene-horst]'),
  'episodes/people.yaml': 'helene-host: { name: Helene Host }\ngerda-gast: { name: [Gerda, Gast] }\n',
  'episodes/staffel-1/01-anfang.md': anEpisodeFile({
    date: '2021-02-30',
    chapters: '["00:05 Die Sache", "00:00 Begrüßung"]',
    summery: 'Worum es geht.',
  }),
  'episodes/staffel-1/02-mitte.mp3': anMp3({ frames: 384 }).slice(0, 50_000),
  'episodes/staffel-1/03 neu.md': anEpisodeFile(),
  'transcripts/staffel-1/01-anfang.vtt': 'WEBVTT\n\n00:00.000 -> 00:04.000\nJa.\n',
  'transcripts/staffel-1/07-fehlt.vtt': 'WEBVTT\n\n00:00.000 --> 00:04.000\nJa.\n',
}

const places = [
  'episodes/people.yaml:2:21  gerda-gast.name',
  'episodes/show.yaml:12:14  categories',
  'episodes/staffel-1/01-anfang.md:3:7  date',
  'episodes/staffel-1/01-anfang.md:12:31  chapters',
  'episodes/staffel-1/01-anfang.md:13:1  summery',
  'episodes/staffel-1/02-mitte.md:7:8  audio',
  'episodes/staffel-1/03 neu.md:1:1',
  'transcripts/staffel-1/01-anfang.vtt:3:1',
  'transcripts/staffel-1/07-fehlt.vtt:1:1',
]

test('all mistakes are told in one run, once each and in order, and the site of before stays as it was', async () => {
  const folder = await folderOf(await aShowFolder())
  const good = build(folder.path)
  expect(good.status, good.stderr).toBe(0)
  const before = await folderHashes(join(folder.path, 'site'))
  expect(Object.keys(before)).toContain('feed.xml')

  await folder.add(mistakes)
  const bad = build(folder.path)
  const printed = bad.stdout + bad.stderr
  expect(bad.status).toBe(1)
  expect(printed).toContain('Es wurde nichts geschrieben.')
  const told = printed.split('\n').filter((line) => /^(episodes|transcripts)\//.test(line))
  expect(told).toEqual(places)
  expect(printed).toContain(`${places.length} Probleme`)
  expect(printed).not.toMatch(/^\s+at .*:\d+:\d+/m)
  expect(printed).not.toContain(projectDir)

  expect(await folderHashes(join(folder.path, 'site'))).toEqual(before)
  expect((await readdir(folder.path)).sort()).toEqual(['episodes', 'site', 'transcripts'])
})

test('a first build with mistakes leaves nothing behind', async () => {
  const folder = await folderOf(await aShowFolder(mistakes))
  const bad = build(folder.path)
  expect(bad.status).toBe(1)
  expect((await readdir(folder.path)).sort()).toEqual(['episodes', 'transcripts'])
})
