// Opens an address within limits, and writes what comes to the disk.
import { open } from 'node:fs/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { hostOf, mayAsk, PrivateAddress, publicOnly } from './check-served-request.ts'

export interface DownloadLimits {
  /** No recording is larger. */
  readonly mostBytes: number
  /** Without a byte for this long, a server has stopped. */
  readonly stallSeconds: number
  /** Slower than this on the whole, nobody would wait. */
  readonly leastBytesPerSecond: number
  readonly attempts: number
  /** Before the second attempt; doubles each time. */
  readonly pauseMs: number
}

export const DOWNLOAD_LIMITS: DownloadLimits = {
  mostBytes: 2_000_000_000,
  stallSeconds: 30,
  leastBytesPerSecond: 2000,
  attempts: 4,
  pauseMs: 1000,
}

export interface DownloadPlace {
  /** Folder for what is not whole yet. */
  readonly partsDir: string
  readonly trustedHosts: ReadonlySet<string>
  readonly limits: DownloadLimits
  readonly onBytes: (count: number) => void
}

/** Why something could not be loaded: a status, or one of our own words. */
export type DownloadFailure =
  | `status-${number}`
  | 'private'
  | 'redirects'
  | 'too-large'
  | 'too-slow'
  | 'packed'
  | 'broken-off'
  | 'unreachable'

const MOST_REDIRECTS = 9
/** A slow start is forgiven. */
const GRACE_SECONDS = 60

/** Thrown where a transfer ends before its end; a final failure is not tried again. */
export class Failed extends Error {
  readonly failure: DownloadFailure
  readonly isFinal: boolean

  constructor(failure: DownloadFailure, isFinal: boolean) {
    super(failure)
    this.failure = failure
    this.isFinal = isFinal
  }
}

const openUrl = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  { trustedHosts, limits }: DownloadPlace,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const isTrusted = trustedHosts.has(hostOf(url.href))
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        headers: { Accept: '*/*', 'Accept-Encoding': 'identity', 'User-Agent': 'podcast-import', ...headers },
        agent: false,
        timeout: limits.stallSeconds * 1000,
        ...(isTrusted ? {} : { lookup: publicOnly }),
      },
      resolve,
    )
    request.on('timeout', () => request.destroy(new Failed('broken-off', false)))
    request.on('error', (error) =>
      reject(error instanceof PrivateAddress ? new Failed('private', true) : error),
    )
    request.end()
  })

/** Follows at most nine redirects, none of them into a private network. */
export const follow = async (
  address: string,
  headers: Readonly<Record<string, string>>,
  place: DownloadPlace,
): Promise<IncomingMessage> => {
  let url = new URL(address)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if (!mayAsk(url, place.trustedHosts)) throw new Failed('private', true)
    const response = await openUrl(url, headers, place)
    const { statusCode = 0, headers: answered } = response
    if (![301, 302, 303, 307, 308].includes(statusCode) || answered.location === undefined) return response
    response.destroy()
    if (!URL.canParse(answered.location, url.href)) break
    url = new URL(answered.location, url.href)
  }
  throw new Failed('redirects', true)
}

/** Takes an answer, the file and how much is there of it; gives how large it is then. */
export const receive = async (
  response: IncomingMessage,
  path: string,
  have: number,
  { limits, onBytes }: DownloadPlace,
): Promise<number> => {
  const file = await open(path, have > 0 ? 'a' : 'w')
  const startedMs = Date.now()
  let size = have
  response.setTimeout(limits.stallSeconds * 1000, () => response.destroy(new Failed('broken-off', false)))
  try {
    for await (const chunk of response) {
      if (!Buffer.isBuffer(chunk)) continue
      size += chunk.length
      if (size > limits.mostBytes) throw new Failed('too-large', true)
      await file.write(chunk)
      onBytes(chunk.length)
      const seconds = (Date.now() - startedMs) / 1000
      if (
        seconds > Math.min(GRACE_SECONDS, limits.stallSeconds * 2) &&
        (size - have) / seconds < limits.leastBytesPerSecond
      )
        throw new Failed('too-slow', true)
    }
    await file.sync()
  } finally {
    response.destroy()
    await file.close()
  }
  return size
}
