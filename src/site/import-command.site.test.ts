// Tests npm run import as a person calls it: our own show moves in from its own feed, through a kill in the middle.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { attributeValue, childOf, childrenOf, type Element, textIn } from '../lint/element.ts'
import { readFeed } from '../lint/read-feed.ts'
import { folderOf } from '../testing/folder-of.ts'
import { buildSite } from './build-site.ts'
import { projectDir } from './project-dir.ts'
import { releaseSite } from './release-site.ts'

const environment = { ...process.env, SITE_URL: '', npm_lifecycle_event: '' }

/** Serves the built show of this repository, recordings slowly as long as `isSlow` says so. */
const serveRealShow = async (isSlow: () => boolean): Promise<string> => {
  const folder = inject('realShowFolder')
  let address = ''
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '/')
    const file = await readFile(join(folder, path)).catch(() => undefined)
    if (file === undefined) return response.writeHead(404).end()
    const body = path.endsWith('.xml')
      ? Buffer.from(String(file).replaceAll('https://podcast.example', address))
      : file
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 8)}"`
    const from =
      request.headers['if-range'] === etag
        ? Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
        : 0
    const range = from > 0 ? { 'Content-Range': `bytes ${from}-${body.length - 1}/${body.length}` } : {}
    response.writeHead(from > 0 ? 206 : 200, { ETag: etag, 'Content-Length': body.length - from, ...range })
    if (isSlow() && path.endsWith('.mp3')) response.write(body.subarray(from, from + 20_000))
    else response.end(body.subarray(from))
    return response
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const found = server.address()
  address = `http://127.0.0.1:${typeof found === 'object' && found !== null ? found.port : 0}`
  return address
}

const run = (
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...words], {
      cwd: projectDir,
      env: environment,
    })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (more: Buffer) => (said.stdout += String(more)))
    child.stderr.on('data', (more: Buffer) => (said.stderr += String(more)))
    child.on('close', (code) => resolve({ code, ...said }))
  })

const killWhen = async (isTime: () => Promise<boolean>, ...words: readonly string[]): Promise<void> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...words], {
    cwd: projectDir,
    env: environment,
  })
  const closed = new Promise((resolve) => child.on('close', resolve))
  while (!(await isTime())) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGKILL')
  await closed
}

const itemsOf = (bytes: Uint8Array): readonly Element[] => {
  const { root } = readFeed(bytes)
  const channel = root && childOf(root, 'channel')
  return channel === undefined ? [] : childrenOf(channel, 'item')
}

/** What a subscriber's app would notice. */
const noticedIn = async (folder: string, feed: Uint8Array, siteUrl: string) =>
  Promise.all(
    itemsOf(feed).map(async (item) => {
      const enclosure = childOf(item, 'enclosure')
      const pathOf = (url: string | undefined) => join(folder, new URL(url ?? '', siteUrl).pathname)
      const transcript = childrenOf(item, 'podcast:transcript').find(
        (one) => attributeValue(one, 'type') === 'text/vtt',
      )
      const chapters = childOf(item, 'psc:chapters')
      return {
        guid: textIn(item, 'guid'),
        date: textIn(item, 'pubDate'),
        title: textIn(item, 'title'),
        numbers: ['itunes:season', 'itunes:episode', 'itunes:episodeType', 'itunes:duration'].map((name) =>
          textIn(item, name),
        ),
        people: childrenOf(item, 'podcast:person').map(
          (person) => `${person.text} ${attributeValue(person, 'role')}`,
        ),
        sizeBytes: attributeValue(enclosure ?? item, 'length'),
        soundAddress: /\.([0-9a-f]{8})\.mp3$/.exec(attributeValue(enclosure ?? item, 'url') ?? '')?.[1],
        hasSound: existsSync(pathOf(attributeValue(enclosure ?? item, 'url'))),
        chapters: (chapters?.children ?? []).map((chapter) => [
          attributeValue(chapter, 'start'),
          attributeValue(chapter, 'title'),
        ]),
        transcript: transcript && String(await readFile(pathOf(attributeValue(transcript, 'url')))),
      }
    }),
  )

test('a killed import is finished by the same command, and the show that moved in is the same to its subscribers', async () => {
  let isSlow = true
  const address = await serveRealShow(() => isSlow)
  const folder = await folderOf({})
  const words = [`${address}/feed.xml`, '--content', folder.path, '--url', 'https://neu.example/']
  const parts = join(folder.path, '.import/parts')
  await killWhen(
    async () => (await readdir(parts).catch(() => [])).some((name) => name.endsWith('.part')),
    ...words,
  )
  isSlow = false

  const { code, stdout, stderr } = await run(...words)
  expect(stderr).not.toContain('\r')
  expect(stdout).toContain('## So geht es weiter')
  expect(code).toBe(0)
  expect((await readdir(parts)).filter((name) => name.endsWith('.part'))).toEqual([])

  const settings = {
    contentDir: folder.path,
    outputDir: join(folder.path, '_site'),
    cacheDir: join(projectDir, '.cache'),
    baseUrl: undefined,
    nowEpochMs: Date.UTC(2030, 0, 1),
  }
  const { report } = await buildSite(settings)
  expect(report?.episodes).toBeGreaterThan(20)
  const old = inject('realShowFolder')
  const before = await noticedIn(old, await readFile(join(old, 'feed.xml')), 'https://podcast.example/')
  const after = await noticedIn(
    settings.outputDir,
    await readFile(join(settings.outputDir, 'feed.xml')),
    'https://neu.example/',
  )
  expect(after).toEqual(before)

  const lock = await readFile(join(folder.path, 'episodes/feed.lock.json'))
  const released = await releaseSite({ ...settings, accepted: [], approve: async ({ isNews }) => !isNews })
  expect(released).toMatchObject({ is: 'released', isLockWritten: false })
  expect(await readFile(join(folder.path, 'episodes/feed.lock.json'))).toEqual(lock)
})

test('says in German and English what is wrong with what was typed', () => {
  const say = (...words: readonly string[]): string =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...words], {
      cwd: projectDir,
      encoding: 'utf8',
      env: environment,
    }).stderr
  expect(say()).toContain('Es fehlt, woher der Podcast kommt')
  expect(say('a.xml', 'b.xml')).toContain('Er nimmt einen Feed auf einmal')
  expect(say('a.xml', '--time-zone', 'Berlin')).toContain('ist keine Zeitzone')
  expect(say('/nowhere/a.xml', '--lang', 'en')).toContain('could not be loaded (ENOENT)')
})
