// Kills builds at all moments and checks that the site is always wholly the old or wholly the new one.
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aShowFile, aShowFolder } from '../testing/a-show-folder.ts'
import { buildFolder } from '../testing/build-site.ts'
import { folderHashes } from '../testing/folder-hashes.ts'
import { folderOf } from '../testing/folder-of.ts'
import { recoverOutput } from './workspace.ts'

const run = (program: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.on('close', () => resolve())
  })

const module = (name: string): string => JSON.stringify(join(import.meta.dirname, name))

/** Waits for the child's first word. */
const ready = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    child.stdout?.once('data', resolve)
  })

/** Waits until the child is ready, then for so long, and kills it without a warning. */
const killAfter = async (child: ChildProcess, milliseconds: number): Promise<void> => {
  const end = ended(child)
  await ready(child)
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await end
}

/** Gives the milliseconds from when the child is ready to its end. */
const measure = async (child: ChildProcess): Promise<number> => {
  const end = ended(child)
  await ready(child)
  const start = performance.now()
  await end
  return performance.now() - start
}

test('a build that is killed at whatever moment leaves the old or the new site', async () => {
  const show = await buildFolder(await aShowFolder())
  const old = await folderHashes(show.outputDir)
  await show.content.add({ 'episodes/show.yaml': aShowFile('Testsendung', 'Neue Sendung') })
  const other = join(show.content.path, 'other')
  await show.rebuild({ outputDir: other })
  const renewed = await folderHashes(other)
  expect(renewed).not.toEqual(old)
  const settings = {
    contentDir: show.content.path,
    outputDir: show.outputDir,
    cacheDir: join(show.content.path, '.cache'),
    nowEpochMs: Date.UTC(2030, 0, 1),
  }
  const program = `
    import { buildSite } from ${module('build-site.ts')}
    console.log('ready')
    await buildSite(${JSON.stringify(settings)})`
  const duration = await measure(run(program))
  expect(await folderHashes(show.outputDir)).toEqual(renewed)
  await show.content.add({ 'episodes/show.yaml': aShowFile('Testsendung', 'Testsendung') })
  const kills = 8
  for (let kill = 0; kill < kills; kill += 1) {
    await killAfter(run(program), (duration * (kill + 0.5)) / kills)
    expect([old, renewed]).toContainEqual(await folderHashes(show.outputDir))
  }
  await show.rebuild()
  expect(await folderHashes(show.outputDir)).toEqual(old)
  expect(readdirSync(show.content.path).sort()).toEqual([
    '.cache',
    '_site',
    'episodes',
    'other',
    'transcripts',
  ])
})

test('a kill in the middle of the exchange costs nothing either', async () => {
  const { path } = await folderOf({})
  const output = join(path, '_site')
  const program = `
    import { writeFileSync } from 'node:fs'
    import { openWorkspace, recoverOutput } from ${module('workspace.ts')}
    recoverOutput(${JSON.stringify(output)})
    console.log('ready')
    for (let build = 0; ; build += 1) {
      const workspace = openWorkspace(${JSON.stringify(output)})
      for (const name of ['a', 'b', 'c']) writeFileSync(workspace.newSite + '/' + name, String(build))
      workspace.publish()
    }`
  for (let kill = 0; kill < 10; kill += 1) {
    await killAfter(run(program), 20 + kill)
    recoverOutput(output)
    const site = await folderHashes(output)
    expect(Object.keys(site)).toEqual(['a', 'b', 'c'])
    expect(new Set(Object.values(site)).size).toBe(1)
    expect(readdirSync(path)).toEqual(['_site'])
  }
})
