// Tests npm run build and npm start as a person calls them.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { folderOf } from '../testing/folder-of.ts'
import { projectDir } from './project-dir.ts'

const aPort = (): number => 20_000 + Math.floor(Math.random() * 20_000)

const environment = { ...process.env, SITE_URL: '', HOST: '', npm_lifecycle_event: '' }

const build = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', ...words], {
    cwd: projectDir,
    encoding: 'utf8',
    env: environment,
  })

const start = (port: number, ...words: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...words], {
    cwd: projectDir,
    env: { ...environment, PORT: String(port) },
  })
  onTestFinished(() => {
    child.kill()
  })
  return child
}

/** Gives what a command printed when it has printed that, or when it has ended. */
const printed = (child: ChildProcess, wanted: string): Promise<string> =>
  new Promise((resolve) => {
    let text = ''
    const hear = (more: Buffer) => {
      text += more.toString()
      if (text.includes(wanted)) resolve(text)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('close', () => resolve(text))
  })

test('npm run build builds any show to any place for any address, and says what it made', async () => {
  const show = await folderOf(await aShowFolder())
  const output = join(show.path, 'deep/public')
  const { status, stdout, stderr } = build(
    '--content',
    show.path,
    '--output',
    output,
    '--base-url',
    'https://a.example/b',
  )
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    /^„Testsendung“ ist gebaut: 2 Folgen, 20 Sekunden, \d+ Seiten, Feed [\d,]+ kB, in [\d,]+ Sekunden?\.\n/,
  )
  expect(existsSync(join(output, 'feed.xml'))).toBe(true)
})

test('npm run build says what is wrong, in the language of the show, and ends with 1', async () => {
  const show = await folderOf(
    await aShowFolder({ 'episodes/staffel-1/01-anfang.md': anEpisodeFile({ guests: '[nobody]' }) }),
  )
  const { status, stdout, stderr } = build('--content', show.path, '--output', join(show.path, 'public'))
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(
    /^1 Problem im Inhalt\. Es wurde nichts geschrieben\.\n\nepisodes\/staffel-1\/01-anfang\.md:\d+:\d+ {2}guests\n/,
  )
  expect(existsSync(join(show.path, 'public'))).toBe(false)
})

test('npm start serves a site that an app on this computer can subscribe to', async () => {
  const show = await folderOf(await aShowFolder())
  const port = aPort()
  const text = await printed(
    start(port, '--content', show.path, '--output', join(show.path, 'public')),
    'feed.xml',
  )
  expect(text).toContain(`Website:  http://localhost:${port}/`)
  expect(text).toContain(`Feed:     http://localhost:${port}/feed.xml`)
  const feed = await (await fetch(`http://localhost:${port}/feed.xml`)).text()
  const enclosures = [...feed.matchAll(/<enclosure url="([^"]+)" length="(\d+)"/g)]
  expect(enclosures).toHaveLength(2)
  for (const [, url = '', length] of enclosures) {
    expect(url).toContain(`http://localhost:${port}/audio/`)
    const { headers } = await fetch(url, { method: 'HEAD' })
    expect(headers.get('content-length')).toBe(length)
    expect((await fetch(url, { headers: { Range: 'bytes=-2' } })).status).toBe(206)
  }
  const again = await printed(
    start(port, '--content', show.path, '--output', join(show.path, 'public')),
    'nothing like this',
  )
  expect(again).toContain(`Auf Port ${port} antwortet schon ein anderes Programm`)
  expect(again).toContain(`PORT=${port + 1} npm start`)
  expect(again).not.toContain('    at ')
})
