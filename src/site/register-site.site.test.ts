// Tests Eleventy's own command line over this project.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { unpublishedFiles } from '../testing/an-unpublished-show.ts'
import { folderHashes } from '../testing/folder-hashes.ts'
import { projectCopy } from '../testing/project-copy.ts'
import { buildSite } from './build-site.ts'

const runEleventy = (cwd: string, ...words: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'node_modules/@11ty/eleventy/cmd.cjs', '--config=eleventy.config.ts', ...words],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: '' },
    },
  )

test('builds what npm run build builds, and no draft either', async () => {
  const { path } = await projectCopy(await aShowFolder(unpublishedFiles))
  const { status, stderr, stdout } = runEleventy(path)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/Wrote \d+ files/)
  const outputDir = join(path, 'built')
  const nowEpochMs = Date.now()
  await buildSite({
    contentDir: path,
    outputDir,
    cacheDir: join(path, '.cache'),
    baseUrl: undefined,
    nowEpochMs,
  })
  expect(await folderHashes(join(path, '_site'))).toEqual(await folderHashes(outputDir))
})

test('says once what is wrong with the content, and writes nothing', async () => {
  const { path, add } = await projectCopy(await aShowFolder())
  expect(runEleventy(path).status).toBe(0)
  const before = await folderHashes(join(path, '_site'))
  await add({ 'episodes/staffel-1/01-anfang.md': anEpisodeFile({ guests: '[nobody]' }) })
  const { status, stderr, stdout } = runEleventy(path)
  expect(status).toBe(1)
  expect(`${stdout}${stderr}`.match(/1 Problem im Inhalt/g)).toHaveLength(1)
  expect(stderr).toMatch(/^1 Problem im Inhalt/)
  expect(`${stdout}${stderr}`).not.toContain('    at ')
  expect(await folderHashes(join(path, '_site'))).toEqual(before)
})
