// Tests the check of a served feed against a small server with each defect a host can have.
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { aFeedText } from '../testing/a-feed-text.ts'
import { checkServed } from './check-served.ts'
import { checkServedFeed } from './check-served-feed.ts'
import { askServer, hostOf } from './check-served-request.ts'

const NOW = Date.UTC(2026, 0, 1)
const recording = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251)
const feedText = aFeedText.replaceAll('1234567', String(recording.length))

interface Reply {
  status: number
  headers: OutgoingHttpHeaders
  body: Uint8Array
}

const typeOf = (path: string): string =>
  [
    [/\.xml$/, 'application/rss+xml; charset=utf-8'],
    [/\.mp3$/, 'audio/mpeg'],
    [/\.vtt$/, 'text/vtt; charset=utf-8'],
    [/\.chapters\.json$/, 'application/json+chapters'],
    [/\.jpg$/, 'image/jpeg'],
  ].find((entry): entry is [RegExp, string] => entry[0] instanceof RegExp && entry[0].test(path))?.[1] ??
  'text/html'

/** Answers as a good host does. */
const goodReply = (path: string, { headers }: IncomingMessage): Reply => {
  const body = path.endsWith('.xml') ? Buffer.from(feedText) : recording
  const common = {
    'Content-Type': typeOf(path),
    'Access-Control-Allow-Origin': '*',
    ETag: '"1"',
    'Last-Modified': 'Tue, 04 Jun 2024 04:00:00 GMT',
  }
  if (headers['if-none-match'] === '"1"' || headers['if-modified-since'] !== undefined)
    return { status: 304, headers: common, body: new Uint8Array() }
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
  if (from === '') return { status: 200, headers: common, body }
  if (Number(from) >= body.length) return { status: 416, headers: common, body: new Uint8Array() }
  const end = to === '' ? body.length - 1 : Number(to)
  return {
    status: 206,
    headers: { ...common, 'Content-Range': `bytes ${from}-${end}/${body.length}` },
    body: body.subarray(Number(from), end + 1),
  }
}

type Spoil = (reply: Reply, path: string, request: IncomingMessage) => void

/** Serves the feed on this computer; `spoil` changes what a good host would answer. */
const serve = async (spoil: Spoil): Promise<string> => {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '/'
    const reply = goodReply(path, request)
    spoil(reply, path, request)
    if (reply.status === 0) {
      response.destroy()
      return
    }
    response.writeHead(reply.status, { 'Content-Length': reply.body.length, ...reply.headers })
    response.end(request.method === 'HEAD' ? undefined : reply.body)
  }
  return listenTo(createServer(answer))
}

/** Opens a port until the test ends, and gives the address. */
const listenTo = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`
}

const brokenBy = async (spoil: Spoil): Promise<readonly string[]> => {
  const { findings } = await checkServed(await serve(spoil), NOW)
  // The feed says where it will be published; here it is tried out.
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== 'served-self').sort()
}

type Which = (path: string, request: IncomingMessage) => boolean

const ending =
  (name: string): Which =>
  (path) =>
    path.endsWith(name)

const isRecording = ending('.mp3')
const isFeed = ending('.xml')
const isHeadOfRecording: Which = (path, request) => isRecording(path, request) && request.method === 'HEAD'
const isPartOfRecording: Which = (path, request) =>
  isRecording(path, request) && request.headers.range !== undefined

/** Changes the answers to some requests. */
const change =
  (which: Which, changes: Partial<Reply>): Spoil =>
  (reply, path, request) => {
    if (which(path, request)) Object.assign(reply, changes)
  }

/** Sets or, with undefined, removes headers of the answers to some requests. */
const head =
  (which: Which, headers: OutgoingHttpHeaders): Spoil =>
  (reply, path, request) => {
    if (!which(path, request)) return
    const all = Object.entries({ ...reply.headers, ...headers })
    reply.headers = Object.fromEntries(all.filter(([, value]) => value !== undefined))
  }

const isFromMiddle: Which = (path, request) =>
  isPartOfRecording(path, request) && request.headers.range?.startsWith('bytes=64') === true
const isBeyond: Which = (path, request) =>
  isPartOfRecording(path, request) && request.headers.range === `bytes=${recording.length}-`
const isAskedForNews: Which = (path, request) =>
  isFeed(path, request) && request.headers['if-modified-since'] !== undefined

const noCors = { 'Access-Control-Allow-Origin': undefined }

/** The rule, what makes a host break it, and what cannot but be broken with it. */
const defects: readonly (readonly [rule: string, spoil: Spoil, also?: string])[] = [
  ['served-unreachable', change(isRecording, { status: 0 })],
  ['served-status', change(ending('.vtt'), { status: 404 })],
  ['served-head', change(isHeadOfRecording, { status: 405 })],
  ['served-type', head(isRecording, { 'Content-Type': 'application/octet-stream' })],
  ['served-type', head(isFeed, { 'Content-Type': 'text/html' })],
  ['served-type', head(ending('.chapters.json'), { 'Content-Type': 'application/json' })],
  ['served-length', head(isHeadOfRecording, { 'Content-Length': 19_999 }), 'served-range-wrong'],
  ['served-range', change(isPartOfRecording, { status: 200, body: recording })],
  ['served-range-wrong', change(isFromMiddle, { body: recording.subarray(0, 100) })],
  ['served-range-wrong', head(isFromMiddle, { 'Content-Range': undefined })],
  ['served-range-wrong', head(isFromMiddle, { 'Content-Range': `bytes 0-99/${recording.length}` })],
  ['served-range-beyond', change(isBeyond, { status: 200 })],
  ['served-encoding', head(isRecording, { 'Content-Encoding': 'gzip' })],
  ['served-cors', head(ending('.vtt'), noCors)],
  ['served-cors', head(ending('.chapters.json'), noCors)],
  ['served-cors-player', head(isFeed, noCors)],
  ['served-cors-player', head(isRecording, noCors)],
  ['served-validator', head(isFeed, { ETag: undefined, 'Last-Modified': undefined })],
  ['served-not-modified', change(isAskedForNews, { status: 200, body: Buffer.from(feedText) })],
  ['served-last-modified', head(ending('.jpg'), { 'Last-Modified': undefined })],
  ['served-moved', change(ending('/2.mp3'), { status: 302, headers: { Location: '/audio/1.mp3' } })],
]

describe('a host', () => {
  test('that does everything right has nothing to be told', async () => {
    expect(await brokenBy(() => {})).toEqual([])
  })

  test.each(defects.map(([rule, spoil, also]) => ({ rule, spoil, also })))(
    '$rule is found',
    async ({ rule, spoil, also }) => {
      expect(await brokenBy(spoil)).toEqual(also === undefined ? [rule] : [rule, also])
    },
  )

  test('that does not have the feed', async () => {
    const none = await brokenBy(change(() => true, { status: 404 }))
    expect(none).toEqual(['served-status'])
  })

  test('whose feed leads into a private network is not followed there', async () => {
    const text = feedText.replaceAll('https://podcast.example/audio/2.mp3', 'http://10.0.0.1/2.mp3')
    expect(await brokenBy(change(isFeed, { body: Buffer.from(text) }))).toEqual(['served-refused'])
  })

  test('of a long show is asked for the newest files only', async () => {
    const chapters = '      <podcast:chapters'
    const many = Array.from({ length: 200 }, (_, at) =>
      feedText.match(/ +<podcast:transcript .*?\/>/)?.[0].replace('/2.vtt', `/${at}.vtt`),
    )
    const text = feedText.replace(chapters, () => `${many.join('\n')}\n${chapters}`)
    let asked = 0
    const broken = await brokenBy((reply, path, request) => {
      asked += ending('.vtt')(path, request) ? 1 : 0
      change(isFeed, { body: Buffer.from(text) })(reply, path, request)
    })
    expect(broken).toEqual(['served-skipped', 'transcript-repeated'])
    expect(asked).toBeLessThan(200)
  })

  test('on the web encrypts and compresses', async () => {
    const rules: string[] = []
    const address = `${await serve(() => {})}feed.xml`
    const trustedHosts = new Set([hostOf(address)])
    const answer = await askServer(address, { mostBytes: 100_000, trustedHosts })
    const report = (rule: string) => void rules.push(rule)
    if (!('failure' in answer))
      await checkServedFeed({ address, trustedHosts, isLocal: false, report }, answer)
    expect(rules).toEqual(['served-http', 'served-uncompressed'])
  })

  test('under another address than the feed says is asked for the files all the same', async () => {
    const asked: string[] = []
    const { episodes, findings } = await checkServed(
      await serve((_, path) => {
        asked.push(path)
      }),
      NOW,
    )
    expect([episodes, findings.map(({ rule }) => rule)]).toEqual([2, ['served-self']])
    expect(new Set(asked)).toContain('/audio/2.mp3')
  })
})

describe('a request', () => {
  const ask = (address: string, trusted: readonly string[] = [address], mostBytes = 1000) =>
    askServer(address, { mostBytes, trustedHosts: new Set(trusted.map(hostOf)) })

  test.each([
    'http://127.0.0.1:9/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:9/',
    'http://[::ffff:127.0.0.1]:9/',
    'http://[fd00::1]/',
    'http://localhost:9/',
    'http://0x7f000001/',
    'file:///etc/passwd',
  ])('never goes to %s unless it was named', async (address) => {
    expect(await ask(address, [])).toMatchObject({ isRefused: true })
  })

  test('does not follow a redirect from what was named to another private place', async () => {
    const secret = await serve(() => {})
    const start = await serve(change(() => true, { status: 302, headers: { Location: secret } }))
    expect(await ask(start)).toMatchObject({ isRefused: true })
    expect(await ask(start, [start, secret])).toMatchObject({ status: 200, redirects: [302] })
  })

  test('gives up on a circle of redirects', async () => {
    const start = await serve(change(() => true, { status: 301, headers: { Location: '/' } }))
    expect(await ask(start)).toEqual({ failure: '6× 301', isRefused: false })
  })

  test('reads no more than it was told', async () => {
    const start = await serve(change(() => true, { body: new Uint8Array(5_000_000) }))
    expect(await ask(start)).toMatchObject({ status: 200, bytes: { length: 1000 } })
  })

  test('is done with a body that never ends', async () => {
    const server = createServer((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(1000)));
      }
      response.on('drain', more)
      more()
    })
    expect(await ask(await listenTo(server))).toMatchObject({ status: 200, bytes: { length: 1000 } })
  })

  test('that fails says why', async () => {
    expect(await ask('http://127.0.0.1:1/')).toMatchObject({
      failure: expect.stringContaining('ECONNREFUSED'),
    })
    expect(await ask('http://nowhere.invalid/', [])).toMatchObject({ isRefused: false })
  })
})
