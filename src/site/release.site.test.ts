// Tests npm run release: what it shows, what it writes, and that it writes all or nothing.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aReleasedShow } from '../testing/a-released-show.ts'
import { anEpisodeFile, aShowFile, aShowFolder } from '../testing/a-show-folder.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { second, secondEpisode } from '../testing/broken-promises.ts'
import { folderHashes } from '../testing/folder-hashes.ts'
import { folderOf } from '../testing/folder-of.ts'
import { projectDir } from './project-dir.ts'

const command = (folder: string, ...words: readonly string[]) =>
  spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', 'scripts/release.ts'],
      ...['--content', folder, '--output', join(folder, 'public'), ...words],
    ],
    {
      cwd: projectDir,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: '', npm_lifecycle_event: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )

/** A third episode, newer than the others. */
const third = {
  'episodes/staffel-1/04-neu.md': anEpisodeFile({
    title: 'Ganz neu',
    date: '2022-01-04 09:00',
    guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d04',
    episode: '4',
    audio: '04-neu.mp3',
  }),
  'episodes/staffel-1/04-neu.mp3': anMp3({ frames: 400 }),
}

test('the command asks nobody where nobody is, and does as it is told by a program', async () => {
  const { path, add } = await folderOf(await aShowFolder())
  const lockFile = join(path, 'episodes/feed.lock.json')
  const unasked = command(path)
  expect([unasked.status, unasked.stdout]).toEqual([
    1,
    'Die erste Veröffentlichung: 2 Folgen. Ab jetzt merkt sich episodes/feed.lock.json, was Abonnent:innen gesehen haben. Die Datei gehört in git.\n\n',
  ])
  expect(unasked.stderr).toMatchInlineSnapshot(`
    "Hier kann niemand antworten, deshalb wurde nichts gebaut und nichts festgehalten. Ein Programm sagt vorher Ja.

      Schreib zum Beispiel:  npm run release -- --yes
    "
  `)
  expect([existsSync(lockFile), existsSync(join(path, 'public'))]).toEqual([false, false])

  const first = command(path, '--yes')
  expect([first.status, first.stderr]).toEqual([0, ''])
  expect(first.stdout).toMatch(
    /^Die erste Veröffentlichung: 2 Folgen\..*„Testsendung“ ist gebaut: .*Festgehalten in .*feed\.lock\.json\..*git.*public ins Netz/s,
  )
  const lock = readFileSync(lockFile, 'utf8')
  const again = command(path, '--yes')
  expect([again.status, again.stderr, readFileSync(lockFile, 'utf8')]).toEqual([0, '', lock])
  expect(again.stdout).toMatch(
    /^Für Abonnent:innen ändert sich nichts: 2 Folgen wie zuvor\..*bleibt, wie sie ist/s,
  )

  const site = await folderHashes(join(path, 'public'))
  await add({
    'episodes/show.yaml': aShowFile('112233445566', '112233445567'),
    [`${second}.md`]: anEpisodeFile({ ...secondEpisode, draft: 'true' }),
  })
  const broken = command(path, '--yes', '--accept', 'show-guid')
  expect([broken.status, broken.stdout]).toEqual([1, ''])
  expect(broken.stderr).toContain('Folge 2 verschwände aus allen Apps')
  expect(broken.stderr).toMatch(
    /\nIst das alles gewollt, gehört es in einen Befehl:\n\n {2}npm run release -- --accept show-guid --accept draft:staffel-1\/02-mitte\n$/,
  )
  expect(await folderHashes(join(path, 'public'))).toEqual(site)
  expect(readFileSync(lockFile, 'utf8')).toBe(lock)
})

test('shows what is new, writes it on top of the lock, and forgets nothing of what was', async () => {
  const { content, proposals, readLock, release } = await aReleasedShow()
  const before = await readLock()
  await content.add(third)
  expect(await release()).toMatchObject({ is: 'released', isLockWritten: true })
  expect(proposals.at(-1)?.plan.fresh.map(({ code, episode }) => [code, episode?.title])).toEqual([
    ['episode-new', 'Ganz neu'],
  ])
  const after = await readLock()
  const head = before.slice(0, before.indexOf('"episodes": [') + '"episodes": ['.length)
  expect(after.startsWith(`${head}\n    {\n      "guid": "1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d04"`)).toBe(true)
  expect(after.endsWith(before.slice(head.length))).toBe(true)
})

test('whoever says no, and a page that crashes, leave site and lock as they were', async () => {
  const { content, outputDir, readLock, release } = await aReleasedShow()
  const [site, lock] = [await folderHashes(outputDir), await readLock()]
  await content.add(third)
  expect(await release({ approve: async () => false })).toEqual({ is: 'declined' })
  const { path: pagesDir } = await folderOf({
    'a.11ty.ts': `export const data = { permalink: '/' }\nexport const render = () => { throw new Error('broken view') }`,
  })
  await expect(release({ pagesDir })).rejects.toThrow('a.11ty.ts')
  expect(await folderHashes(outputDir)).toEqual(site)
  expect(await readLock()).toBe(lock)
  expect(Object.keys(await folderHashes(content.path)).filter((name) => name.includes('lock'))).toEqual([
    'episodes/feed.lock.json',
  ])
})

test('of two releases at once one is told that the other was first, and the site is whole', async () => {
  const { content, outputDir, readLock, release } = await aReleasedShow()
  await content.add(third)
  let waiting = 0
  const approve = async () => {
    waiting += 1
    while (waiting < 2) await setTimeout(5)
    return true
  }
  const outcomes = await Promise.allSettled([release({ approve }), release({ approve })])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const [refused] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  expect(refused).toMatchObject({ code: 'lock-changed' })
  expect(await readLock()).toContain('Ganz neu')
  const site = await folderHashes(outputDir)
  expect(await release()).toMatchObject({ is: 'released', isLockWritten: false })
  expect(await folderHashes(outputDir)).toEqual(site)
})

test('a lock that changes while somebody thinks is not written over', async () => {
  const { content, lockFile, outputDir, readLock, release } = await aReleasedShow()
  const site = await folderHashes(outputDir)
  const pulled = (await readLock()).replace('Eine Mitte', 'Die Mitte')
  await content.add(third)
  const approve = async () => {
    await content.add({ 'episodes/feed.lock.json': pulled })
    return true
  }
  await expect(release({ approve })).rejects.toMatchObject({
    code: 'lock-changed',
    facts: { file: lockFile },
  })
  expect(await readLock()).toBe(pulled)
  expect(await folderHashes(outputDir)).toEqual(site)
})

test('a release that is killed leaves the old lock or the new one', async () => {
  const { path } = await folderOf({ 'feed.lock.json': 'a'.repeat(3_000_000) })
  const file = join(path, 'feed.lock.json')
  const program = `
    import { readLockBytes, writeLock } from ${JSON.stringify(join(import.meta.dirname, 'write-lock.ts'))}
    const file = ${JSON.stringify(file)}
    console.log('ready')
    for (let round = 0; ; round += 1)
      await writeLock(file, { before: await readLockBytes(file), text: 'ab'[round % 2].repeat(3_000_000) })`
  for (let kill = 0; kill < 5; kill += 1) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const end = new Promise((resolve) => child.on('close', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await setTimeout(10 + 7 * kill)
    child.kill('SIGKILL')
    await end
    expect(readFileSync(file, 'utf8')).toMatch(/^(?:a{3000000}|b{3000000})$/)
  }
})
