// When the next build is due, as cron asks.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { buildFolder } from '../testing/build-site.ts'
import { isBuildDue } from './due-command.ts'
import { projectDir } from './project-dir.ts'

const later = (number: number, date: string, draft?: string): string =>
  anEpisodeFile({
    title: `Folge ${number}`,
    date,
    guid: `1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d0${number}`,
    episode: `${number}`,
    audio: `{ url: "https://ablage.example/${number}.mp3", sizeBytes: 5000, durationSeconds: 60, type: audio/mpeg }`,
    chapters: undefined,
    draft,
  })

const due = (folder: string, output: string, ...words: readonly string[]) => {
  const script = ['--import', 'tsx', 'scripts/due.ts', '--content', folder, '--output', output, ...words]
  const { status, stdout } = spawnSync(process.execPath, script, { cwd: projectDir, encoding: 'utf8' })
  return { status, stdout }
}

test('the site says what is live, and the command whether that is all there should be', async () => {
  const { content, outputDir, outcome, read, rebuild } = await buildFolder(
    await aShowFolder({
      'episodes/staffel-1/03-bald.md': later(3, '2031-07-01 09:00'),
      'episodes/staffel-1/04-dann.md': later(4, '2032-07-01 09:00'),
      'episodes/staffel-1/05-entwurf.md': later(5, '2030-07-01 09:00', 'true'),
    }),
  )
  expect(outcome.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const release = await read('release.json')
  expect(JSON.parse(release)).toMatchObject({
    episodes: 2,
    feed: {
      sha256: createHash('sha256')
        .update(await read('feed.xml'))
        .digest('hex'),
    },
    nextDue: '2031-07-01T07:00:00Z',
  })
  await rebuild({ nowEpochMs: Date.UTC(2030, 1, 1) })
  expect(await read('release.json')).toBe(release)
  const now = due(content.path, outputDir)
  expect(now).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/Folge 3.*1\. Juli 2031.*T07:00:00Z/),
  })
  await content.add({ 'episodes/staffel-1/06-heute.md': later(6, '2022-07-01 09:00') })
  expect(due(content.path, outputDir, '--lang', 'en')).toMatchObject({
    status: 10,
    stdout: expect.stringContaining('A build is due'),
  })
  expect(due(content.path, `${outputDir}-none`)).toMatchObject({ status: 10 })
  expect(due(content.path, outputDir, '--outpt', 'x')).toMatchObject({ status: 1 })
})

test('a build is due where an episode passed its date, and not before', () => {
  const dates = [Date.UTC(2021, 0, 1), Date.UTC(2031, 0, 1)].map((publishedEpochMs) => ({
    title: 'Folge',
    publishedEpochMs,
  }))
  const live = { episodes: 1, nextDueEpochMs: Date.UTC(2031, 0, 1) }
  expect(isBuildDue(live, dates, Date.UTC(2031, 0, 1) - 1)).toBe(false)
  expect(isBuildDue(live, dates, Date.UTC(2031, 0, 1))).toBe(true)
  expect(isBuildDue({ episodes: 2, nextDueEpochMs: undefined }, dates, Date.UTC(2031, 0, 2))).toBe(false)
  expect(isBuildDue(undefined, dates, 0)).toBe(true)
})
