// Answers a request with a file of the built site, as a good web host does.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import send from 'send'
import { responseHeaders } from './response-headers.ts'

const endWith = (response: ServerResponse, status: number, headers: Record<string, string> = {}): void => {
  if (response.headersSent) {
    response.destroy()
    return
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(status, { 'Content-Length': '0', 'X-Content-Type-Options': 'nosniff', ...headers }).end()
}

/** Answers with the site's own page for what does not exist. */
const answerNotFound = async (folder: string, request: IncomingMessage, response: ServerResponse) => {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined)
  if (page === undefined || response.headersSent) return endWith(response, 404)
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : page)
}

/** Browsers of players on other sites ask first whether they may send `Range`. */
const answerOptions = (response: ServerResponse): void =>
  endWith(response, 204, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'Range, If-None-Match, If-Modified-Since',
    'Access-Control-Max-Age': '86400',
  })

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500

const rangeOf = (error: unknown): Record<string, string> => {
  if (!(error instanceof Error && 'headers' in error)) return {}
  const { headers } = error
  return typeof headers === 'object' && headers !== null && 'Content-Range' in headers
    ? { 'Content-Range': String(headers['Content-Range']) }
    : {}
}

/** A build exchanges the folder with two renames; a request between them waits a moment. */
const untilExchanged = async (folder: string): Promise<void> => {
  for (let attempt = 0; attempt < 20 && !existsSync(folder); attempt += 1) await setTimeout(5)
}

export interface ServedFolder {
  readonly folder: string
  /** Path below which the site stands, without its last slash; empty at the root. */
  readonly basePath: string
}

/**
 * Answers GET, HEAD and OPTIONS for the files below `folder`, which is looked up anew each time: ranges, conditional
 * requests, `index.html` of a folder, the last slash of a folder, `404.html`. Names that begin with a dot do not exist.
 * The request's address is the one below `basePath`.
 */
export const answerRequest = async (
  { folder, basePath }: ServedFolder,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method === 'OPTIONS') return answerOptions(response)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return endWith(response, 405, { Allow: 'GET, HEAD, OPTIONS' })
  await untilExchanged(folder)
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  const file = send(request, path, { root: folder, dotfiles: 'ignore', cacheControl: false })
  file.on('headers', () => {
    for (const [name, value] of responseHeaders(path)) response.setHeader(name, value)
  })
  file.on('directory', () => {
    const location = `${basePath}${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`
    endWith(response, 301, { Location: location, 'Cache-Control': 'no-cache' })
  })
  file.on('error', (error: unknown) => {
    const status = statusOf(error)
    if (status === 416) return endWith(response, 416, rangeOf(error))
    if (status === 412 || status === 500 || status === 400) return endWith(response, status)
    return answerNotFound(folder, request, response)
  })
  file.pipe(response)
}
