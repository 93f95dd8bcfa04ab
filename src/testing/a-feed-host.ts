// Serves a feed with all its files as a good host does, spoiled as a test wants it.
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import { onTestFinished } from 'vitest'
import { aFeedText } from './a-feed-text.ts'

export const recording = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251)
/** The feed that obeys every rule, with the size of that recording. */
export const feedText = aFeedText.replaceAll('1234567', String(recording.length))

export interface Reply {
  status: number
  headers: OutgoingHttpHeaders
  body: Uint8Array
  /** What it does instead of answering as it should. */
  habit?: 'hangs-up' | 'says-nothing' | 'stalls' | 'never-stops'
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
    'Accept-Ranges': 'bytes',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'max-age=300',
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

export type Spoil = (reply: Reply, path: string, request: IncomingMessage | undefined) => void

const pour = (response: ServerResponse): void => {
  while (!response.destroyed && response.write(Buffer.alloc(1000, ' ')));
}

const HABITS: Readonly<Record<NonNullable<Reply['habit']>, (response: ServerResponse) => void>> = {
  'hangs-up': (response) => void response.destroy(),
  'says-nothing': () => undefined,
  stalls: (response) => void response.writeHead(200).write('<?xml version="1.0"?>\n<rss'),
  'never-stops': (response) => {
    response.on('drain', () => pour(response))
    pour(response)
  },
}

/** Serves a feed and its files on this computer until the test ends; `spoil` changes what a good host would answer. */
export const aFeedHost = async (spoil: Spoil): Promise<string> => {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '/'
    const reply = goodReply(path, request)
    spoil(reply, path, request)
    if (reply.habit !== undefined) {
      HABITS[reply.habit](response)
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

export type Which = (path: string, request: IncomingMessage | undefined) => boolean

/** Requests whose path ends so. */
export const ending =
  (name: string): Which =>
  (path) =>
    path.endsWith(name)

/** Changes the answers to some requests. */
export const change =
  (which: Which, changes: Partial<Reply>): Spoil =>
  (reply, path, request) => {
    if (which(path, request)) Object.assign(reply, changes)
  }

/** Sets or, with undefined, removes headers of the answers to some requests. */
export const head =
  (which: Which, headers: OutgoingHttpHeaders): Spoil =>
  (reply, path, request) => {
    if (!which(path, request)) return
    const all = Object.entries({ ...reply.headers, ...headers })
    reply.headers = Object.fromEntries(all.filter(([, value]) => value !== undefined))
  }
