// Asks a server of which nothing is known to be good: within limits of time, size, redirects and reach.
import { lookup as lookUp } from 'node:dns'
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

export interface Question {
  readonly method?: 'GET' | 'HEAD'
  readonly headers?: Readonly<Record<string, string>>
  /** More of the body is not read. */
  readonly mostBytes: number
  /** Hosts with their ports that somebody named expressly; only these may be on a private network. */
  readonly trustedHosts: ReadonlySet<string>
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
  readonly failure: string
  /** It was not even asked, for its address is private or not of the web. */
  readonly isRefused: boolean
}

const MOST_REDIRECTS = 5
const MOST_SECONDS = 60

/** https://www.iana.org/assignments/iana-ipv4-special-registry and its sibling for IPv6 */
const blocked = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  blocked.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  blocked.addSubnet(network, prefix, 'ipv6')

const isPrivate = (address: string): boolean => {
  const family = isIP(address)
  return family !== 0 && blocked.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** Gives host and port of an address. */
export const hostOf = (address: string): string => {
  const { hostname, port, protocol } = new URL(address)
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
}

class PrivateAddress extends Error {}

/** Looks at what a name stands for at the moment of connecting, so that it cannot change in between. */
const publicOnly: LookupFunction = (hostname, options, callback) => {
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
    const { method = 'GET', headers = {}, mostBytes, trustedHosts } = question
    const isTrusted = trustedHosts.has(hostOf(url.href))
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

const mayAsk = (url: URL, trustedHosts: ReadonlySet<string>): boolean => {
  if (!/^https?:$/.test(url.protocol)) return false
  return trustedHosts.has(hostOf(url.href)) || !isPrivate(url.hostname.replace(/^\[|\]$/g, ''))
}

const follow = async (
  address: string,
  question: Question,
  signal: AbortSignal,
): Promise<Answer | NoAnswer> => {
  const redirects: number[] = []
  let url = new URL(address)
  for (;;) {
    if (!mayAsk(url, question.trustedHosts)) return { failure: url.href, isRefused: true }
    const answer = await askOnce(url, question, signal)
    const { location } = answer.headers
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined)
      return { ...answer, redirects }
    redirects.push(answer.status)
    if (redirects.length > MOST_REDIRECTS || !URL.canParse(location, url.href))
      return { failure: `${redirects.length}× ${answer.status}`, isRefused: false }
    url = new URL(location, url.href)
  }
}

/**
 * Takes a web address and what to ask; follows at most five redirects and waits at most a minute. A host that was not named
 * expressly is only asked where its address is a public one, also after a redirect. Never rejects.
 */
export const askServer = async (address: string, question: Question): Promise<Answer | NoAnswer> => {
  try {
    return await follow(address, question, AbortSignal.timeout(MOST_SECONDS * 1000))
  } catch (error) {
    const isRefused = error instanceof PrivateAddress
    return { failure: error instanceof Error ? error.message || error.name : String(error), isRefused }
  }
}
