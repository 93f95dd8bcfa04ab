// Tests a whole import over a real network on this computer: hosts that break off, lie, redirect, never stop.
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { anImageFile } from '../testing/an-image-file.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { folderHashes } from '../testing/folder-hashes.ts'
import { type Folder, folderOf } from '../testing/folder-of.ts'
import { wordsFor } from '../words/words-for.ts'
import { type ImportSettings, importShow } from './import-show.ts'
import { DOWNLOAD_LIMITS } from './import-transfer.ts'
import { printRefusal } from './print-refusal.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

interface Host {
  readonly address: string
  readonly answers: Map<string, Answer>
  readonly asked: string[]
}

const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer =>
  ({ headers: { range, 'if-range': condition } }, response) => {
    const bytes = Buffer.from(body)
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}"`
    const from = condition === etag ? Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0) : 0
    response.writeHead(from > 0 ? 206 : 200, {
      ETag: etag,
      'Content-Length': bytes.length - from,
      ...(from > 0 ? { 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}),
      ...headers,
    })
    response.end(bytes.subarray(from))
  }

const redirect =
  (to: string): Answer =>
  (_, response) =>
    void response.writeHead(302, { Location: to }).end()

const aHost = async (): Promise<Host> => {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.url}${request.headers.range === undefined ? '' : ` ${request.headers.range}`}`)
    const answer = answers.get(request.url ?? '')
    if (answer === undefined) response.writeHead(404).end()
    else answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    answers,
    asked,
  }
}

const namespaces =
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom"'

const feedOf = (host: Host, items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${namespaces}><channel><title>Sendung</title><link>https://sendung.example/</link>` +
  `<description>Worum es geht.</description><language>de</language><itunes:author>Redaktion</itunes:author><itunes:category text="Government"/>` +
  `<itunes:owner><itunes:email>a@sendung.example</itunes:email></itunes:owner><itunes:image href="${host.address}/cover.png"/>${channel}${items}</channel></rss>`

const itemOf = (host: Host, number: number, more = ''): string =>
  `<item><title>Folge ${number}: Nummer ${'abc'[number]}</title><guid>g${number}</guid><pubDate>Tue, 0${number} Nov 2022 08:00:00 GMT</pubDate>` +
  `<description>Worum es in Folge ${number} geht.</description><itunes:duration>2</itunes:duration>` +
  `<enclosure url="${host.address}/${number}.mp3" length="9" type="audio/mpeg"/>${more}</item>`

const limits = { ...DOWNLOAD_LIMITS, mostBytes: 1_000_000, stallSeconds: 1, attempts: 3, pauseMs: 10 }

interface Show {
  readonly host: Host
  readonly folder: Folder
  readonly sounds: readonly Uint8Array[]
  readonly run: (changes?: Partial<ImportSettings>) => ReturnType<typeof importShow>
}

const aShow = async (
  items: (host: Host) => string,
  channel: (host: Host) => string = () => '',
): Promise<Show> => {
  const host = await aHost()
  const sounds = [40, 80, 120].map((frames) => anMp3({ frames }))
  host.answers.set('/feed.xml', send(feedOf(host, items(host), channel(host))))
  host.answers.set('/cover.png', send(await anImageFile({ format: 'png' })))
  for (const [number, sound] of sounds.entries()) host.answers.set(`/${number}.mp3`, send(sound))
  const folder = await folderOf({})
  const run = (changes: Partial<ImportSettings> = {}) =>
    importShow({
      source: `${host.address}/feed.xml`,
      contentDir: folder.path,
      siteUrl: undefined,
      timeZone: undefined,
      linksAudio: false,
      language: undefined,
      isHelpWanted: false,
      nowEpochMs: Date.UTC(2030, 0, 1),
      limits,
      onFound: () => ({ addBytes: () => undefined, addEpisode: () => undefined, finish: () => undefined }),
      onChecking: () => undefined,
      ...changes,
    })
  return { host, folder, sounds, run }
}

const two = (host: Host): string => itemOf(host, 2) + itemOf(host, 1)

const fileIn = ({ folder }: Show, path: string): Promise<Buffer> => readFile(join(folder.path, path))

const refusalOf = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'no refusal',
    (error: unknown) => printRefusal(error, wordsFor('de')),
  )

test('brings episodes, recordings and the lock; a second run asks for the feed only and changes nothing', async () => {
  const show = await aShow(two)
  const outcome = await show.run()
  expect([outcome.episodes, outcome.missing, outcome.problems]).toEqual([2, 0, []])
  expect(await fileIn(show, 'episodes/alle-folgen/nummer-b.mp3')).toEqual(Buffer.from(show.sounds[1] ?? []))
  expect(String(await fileIn(show, 'episodes/alle-folgen/nummer-b.md'))).toBe(
    '---\ntitle: "Folge 1: Nummer b"\ndate: 2022-11-01 09:00\nguid:\n  imported: g1\naudio: nummer-b.mp3\nsummary: Worum es in Folge 1 geht.\n---\n\nWorum es in Folge 1 geht.\n',
  )
  expect(JSON.parse(String(await fileIn(show, 'episodes/feed.lock.json')))).toMatchObject({
    feeds: [{ name: 'json' }, { name: 'main', formerAddresses: [`${show.host.address}/feed.xml`] }],
    episodes: [
      { guid: 'g2' },
      {
        guid: 'g1',
        published: '2022-11-01T08:00:00Z',
        formerEnclosures: [{ url: `${show.host.address}/1.mp3` }],
      },
    ],
  })
  expect(await readdir(join(show.folder.path, '.import/parts'))).toEqual([])
  const before = await folderHashes(show.folder.path)
  show.host.asked.length = 0
  await show.run()
  expect(show.host.asked).toEqual(['/feed.xml'])
  expect(await folderHashes(show.folder.path)).toEqual(before)
})

test('goes on where a server broke off, and starts anew where the file has changed', async () => {
  const show = await aShow((host) => itemOf(host, 2))
  const sound = show.sounds[2] ?? new Uint8Array()
  let times = 0
  let condition: string | undefined
  show.host.answers.set('/2.mp3', (request, response) => {
    times += 1
    if (times > 1) {
      condition = String(request.headers['if-range'])
      return send(sound)(request, response)
    }
    const etag = `"${createHash('sha256').update(sound).digest('hex').slice(0, 8)}"`
    response.writeHead(200, { 'Content-Length': sound.length, ETag: etag })
    response.write(sound.subarray(0, 5000), () => setTimeout(() => response.destroy(), 50))
  })
  expect((await show.run()).missing).toBe(0)
  expect(await fileIn(show, 'episodes/alle-folgen/nummer-c.mp3')).toEqual(Buffer.from(sound))
  expect(show.host.asked.filter((one) => one.startsWith('/2.mp3'))).toEqual(['/2.mp3', '/2.mp3 bytes=5000-'])

  expect(condition).toBe(`"${createHash('sha256').update(sound).digest('hex').slice(0, 8)}"`)

  times = 0
  await rm(join(show.folder.path, 'episodes/alle-folgen/nummer-c.mp3'))
  show.host.answers.set('/2.mp3', (request, response) => {
    times += 1
    if (times > 1) return send(show.sounds[1] ?? '')(request, response)
    response.writeHead(200, { 'Content-Length': sound.length, ETag: '"old"' })
    response.write(sound.subarray(0, 5000), () => setTimeout(() => response.destroy(), 50))
  })
  await show.run()
  expect(await fileIn(show, 'episodes/alle-folgen/nummer-c.mp3')).toEqual(Buffer.from(show.sounds[1] ?? []))
})

test('imports what it can where recordings are missing, no sound, endless or stalled, and says which', async () => {
  const show = await aShow((host) => two(host) + itemOf(host, 0))
  show.host.answers.delete('/2.mp3')
  show.host.answers.set('/1.mp3', (_, response) => {
    response.writeHead(200)
    const pour = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(50_000, 1)));
    }
    response.on('drain', pour)
    pour()
  })
  show.host.answers.set('/0.mp3', send('<!doctype html><title>Bitte anmelden</title>'))
  const outcome = await show.run()
  expect(outcome.missing).toBe(3)
  expect(outcome.problems.map(({ code }) => code)).toEqual(['file-missing', 'file-missing', 'file-missing'])
  expect(outcome.report).toContain('(too-large)')
  expect(outcome.report).toContain('(status-404)')
  expect(outcome.report).toContain('liegt kein Ton')
  const names = await readdir(join(show.folder.path, 'episodes'))
  expect(names).not.toContain('feed.lock.json')

  for (const [number, sound] of show.sounds.entries()) show.host.answers.set(`/${number}.mp3`, send(sound))
  const second = await show.run()
  expect([second.missing, second.problems]).toEqual([0, []])
  expect(await readdir(join(show.folder.path, 'episodes'))).toContain('feed.lock.json')
})

test('follows no redirect into a private network, and no loop', async () => {
  const inside = await aHost()
  inside.answers.set('/secret.mp3', send(anMp3({ frames: 40 })))
  const show = await aShow(two)
  show.host.answers.set('/1.mp3', redirect(`${inside.address}/secret.mp3`))
  show.host.answers.set('/2.mp3', redirect('/2.mp3'))
  const { missing, report } = await show.run()
  expect(missing).toBe(2)
  expect(report).toContain('(private)')
  expect(report).toContain('(redirects)')
  expect(inside.asked).toEqual([])
})

test('takes the best transcript that can be read, chapters from a file, and leaves a bomb packed', async () => {
  const transcripts = (host: Host) =>
    `<podcast:transcript url="${host.address}/t.txt" type="text/plain"/><podcast:transcript url="${host.address}/t.srt" type="application/x-subrip"/>` +
    `<podcast:transcript url="${host.address}/t.vtt" type="text/vtt"/><podcast:transcript url="${host.address}/en.vtt" type="text/vtt" language="en"/>` +
    `<podcast:chapters url="${host.address}/c.json" type="application/json+chapters"/>`
  const show = await aShow((host) => itemOf(host, 1, transcripts(host)))
  show.host.answers.set(
    '/t.vtt',
    send(gzipSync(`WEBVTT\n\n00:00.000 --> 00:01.000\nHallo.\n${'\n'.repeat(50_000_000)}`), {
      'Content-Encoding': 'gzip',
    }),
  )
  show.host.answers.set('/t.srt', send('1\n00:00:00,000 --> 00:00:01,000\nHallo.\n'))
  show.host.answers.set('/en.vtt', send('WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n'))
  show.host.answers.set(
    '/c.json',
    send(
      '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Eins"},{"startTime":1,"title":"Zwei","img":"http://127.0.0.1:1/x.png"}]}',
    ),
  )
  const outcome = await show.run()
  expect(outcome.problems).toEqual([])
  expect((await readdir(join(show.folder.path, 'transcripts/alle-folgen'))).sort()).toEqual([
    'nummer-b.en.vtt',
    'nummer-b.srt',
  ])
  expect(String(await fileIn(show, 'episodes/alle-folgen/nummer-b.md'))).toContain(
    'chapters:\n  - 00:00 Eins\n  - 00:01 Zwei\n',
  )
  expect(outcome.report).toContain('127.0.0.1:1/x.png')
})

test('follows the pages of a long feed, and a feed that has moved', async () => {
  const show = await aShow(
    (host) => itemOf(host, 2),
    (host) => `<atom:link rel="next" href="${host.address}/feed-2.xml"/>`,
  )
  show.host.answers.set(
    '/feed-2.xml',
    send(
      feedOf(
        show.host,
        itemOf(show.host, 2) + itemOf(show.host, 1),
        `<atom:link rel="next" href="/feed-2.xml"/>`,
      ),
    ),
  )
  show.host.answers.set(
    '/old.xml',
    send(
      feedOf(
        show.host,
        itemOf(show.host, 0),
        `<itunes:new-feed-url>${show.host.address}/feed.xml</itunes:new-feed-url>`,
      ),
    ),
  )
  const { episodes } = await show.run({ source: `${show.host.address}/old.xml` })
  expect(episodes).toBe(2)
})

test('leaves recordings where they are when asked to', async () => {
  const show = await aShow((host) =>
    itemOf(host, 1).replace(`${host.address}/1.mp3`, 'https://cdn.example/1.mp3'),
  )
  const outcome = await show.run({ linksAudio: true })
  expect([outcome.missing, outcome.problems]).toEqual([0, []])
  expect(String(await fileIn(show, 'episodes/alle-folgen/nummer-b.md'))).toContain(
    'audio:\n  url: https://cdn.example/1.mp3\n  sizeBytes: 9\n  durationSeconds: 2\n  type: audio/mpeg\n',
  )
})

test('touches no other show, and refuses what is no feed', async () => {
  const show = await aShow(two)
  await show.folder.add({ 'episodes/show.yaml': 'title: Eine andere\n' })
  expect(await refusalOf(show.run())).toBe(
    `Im Ordner „${show.folder.path}“ liegt schon ein anderer Podcast. Er wird nicht überschrieben.\n\n  Schreib zum Beispiel:  --content neuer-ordner`,
  )
  expect(await readdir(show.folder.path)).toEqual(['episodes'])
  show.host.answers.set('/feed.xml', send('<!doctype html><p>Hallo'))
  expect(await refusalOf(show.run())).toBe(
    `„${show.host.address}/feed.xml“ ist kein Podcast-Feed, oder größer als 100 MB.`,
  )
  show.host.answers.delete('/feed.xml')
  expect(await refusalOf(show.run())).toBe(
    `Der Feed „${show.host.address}/feed.xml“ ließ sich nicht laden (status-404).`,
  )
})

test('keeps what an editor has changed since', async () => {
  const show = await aShow(two)
  await show.run()
  await show.folder.add({ 'episodes/people.yaml': '{}\n# mine\n' })
  await rm(join(show.folder.path, 'episodes/alle-folgen/nummer-c.mp3'))
  await show.run()
  expect(String(await fileIn(show, 'episodes/people.yaml'))).toBe('{}\n# mine\n')
  expect((await stat(join(show.folder.path, 'episodes/alle-folgen/nummer-c.mp3'))).size).toBe(
    show.sounds[2]?.length,
  )
})
