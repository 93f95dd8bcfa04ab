// Asks a server of which nothing is known to be good: within limits of time, size, redirects and reach.
import { lookup as lookUp } from 'node:dns'
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPrivate } from './check-served-private.ts'

export interface Question {
  readonly method?: 'GET' | 'HEAD'
  readonly headers?: Readonly<Record<string, string>>
  /** More of the body is not read. */
  readonly mostBytes: number
  readonly reach: Reach
}

/** Whom a check may ask, and for how long. */
export interface Reach {
  /** Hosts with their ports that somebody named expressly; only these may be on a private network. */
  readonly trustedHosts: ReadonlySet<string>
  /** Hosts that did not answer in time are not asked again, or a check of many files would take hours. */
  readonly silentHosts: Set<string>
  /** For one question with all redirects. */
  readonly mostSeconds: number
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** The body, cut at `mostBytes`. */
  readonly bytes: Uint8Array
  /** Where it came from in the end. */
  readonly address: string
  /** The redirects on the way. */
  readonly redirects: readonly number[]
}

export interface NoAnswer {
  /** What it comes to: not asked for its address is private, no end of redirects, no answer in time, no connection. */
  readonly rule: 'served-refused' | 'served-redirects' | 'served-silent' | 'served-unreachable'
  readonly failure: string
}

/** Podcast Index follows no more, and waits no longer: https://github.com/Podcastindex-org/aggregator */
const MOST_REDIRECTS = 9
const MOST_SECONDS = 30

/** Gives host and port of an address. */
export const hostOf = (address: string): string => {
  const { hostname, port, protocol } = new URL(address)
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
}

/** Takes the address that somebody typed, and how long to wait for each answer, in seconds. */
export const reachFrom = (address: string, mostSeconds = MOST_SECONDS): Reach => ({
  trustedHosts: new Set([hostOf(address)]),
  silentHosts: new Set(),
  mostSeconds,
})

/** Thrown at the moment of connecting where a name stands for an address of a private network. */
export class PrivateAddress extends Error {}

/** Looks at what a name stands for at the moment of connecting, so that it cannot change in between. */
export const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error !== null || first === undefined) return callback(error ?? new Error(hostname), '', 0)
    if (addresses.some(({ address }) => isPrivate(address)))
      return callback(new PrivateAddress('private address'), '', 0)
    if (options.all === true) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

const readBody = async (response: IncomingMessage, mostBytes: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) continue
    chunks.push(chunk)
    size += chunk.length
    if (size >= mostBytes) break
  }
  response.destroy()
  return Buffer.concat(chunks).subarray(0, mostBytes)
}

const askOnce = (url: URL, question: Question, signal: AbortSignal): Promise<Omit<Answer, 'redirects'>> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, mostBytes, reach } = question
    const isTrusted = reach.trustedHosts.has(hostOf(url.href))
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        method,
        headers: {
          Accept: '*/*',
          'Accept-Encoding': 'identity',
          'User-Agent': 'podcast-feed-check',
          ...headers,
        },
        agent: false,
        signal,
        ...(isTrusted ? {} : { lookup: publicOnly }),
      },
      (response) => {
        const { statusCode: status = 0, headers: answered } = response
        readBody(response, mostBytes).then(
          (bytes) => resolve({ status, headers: answered, bytes, address: url.href }),
          reject,
        )
      },
    )
    request.on('error', reject)
    request.end()
  })

/** Tells whether an address may be asked by what it says; what a name stands for is looked at while connecting. */
export const mayAsk = (url: URL, trustedHosts: ReadonlySet<string>): boolean => {
  if (!/^https?:$/.test(url.protocol)) return false
  return trustedHosts.has(hostOf(url.href)) || !isPrivate(url.hostname.replace(/^\[|\]$/g, ''))
}

const silent = ({ mostSeconds }: Reach): NoAnswer => ({ rule: 'served-silent', failure: String(mostSeconds) })

const failureOf = (error: unknown, host: string, { reach }: Question): NoAnswer => {
  if (error instanceof PrivateAddress) return { rule: 'served-refused', failure: host }
  const name = error instanceof Error ? error.name : ''
  if (name !== 'TimeoutError' && name !== 'AbortError')
    return {
      rule: 'served-unreachable',
      failure: error instanceof Error ? error.message || name : String(error),
    }
  reach.silentHosts.add(host)
  return silent(reach)
}

/**
 * Takes a web address and what to ask; follows at most nine redirects and waits at most half a minute. A host that was not
 * named expressly is only asked where its address is a public one, also after a redirect. Never rejects.
 */
export const askServer = async (address: string, question: Question): Promise<Answer | NoAnswer> => {
  const { reach } = question
  const signal = AbortSignal.timeout(reach.mostSeconds * 1000)
  const redirects: number[] = []
  let url = new URL(address)
  for (;;) {
    const host = hostOf(url.href)
    if (!mayAsk(url, reach.trustedHosts)) return { rule: 'served-refused', failure: url.href }
    if (reach.silentHosts.has(host)) return silent(reach)
    const answer = await askOnce(url, question, signal).catch((error: unknown) =>
      failureOf(error, host, question),
    )
    if ('failure' in answer) return answer
    const { location } = answer.headers
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined)
      return { ...answer, redirects }
    redirects.push(answer.status)
    if (redirects.length > MOST_REDIRECTS || !URL.canParse(location, url.href))
      return { rule: 'served-redirects', failure: `${redirects.length}× ${answer.status}` }
    url = new URL(location, url.href)
  }
}
