// Checks how a feed is served: type, HEAD, conditional requests, compression.
import type { ServedRuleId } from '../lint/served-rules.ts'
import { type Answer, askServer, type Question } from './check-served-request.ts'

/** Notes a violation: the rule, what was asked, what came back. */
export type ReportServed = (rule: ServedRuleId, found: string, wanted?: string) => void

export interface ServedSubject {
  readonly address: string
  readonly trustedHosts: ReadonlySet<string>
  /** On this computer: nobody expects encryption or compression there. */
  readonly isLocal: boolean
  readonly report: ReportServed
}

/** Players on other websites say where they are; some servers answer with CORS only then. */
export const AS_PLAYER = { Origin: 'https://player.example' }

const FEED_TYPE = /^(?:application\/rss\+xml|application\/xml|text\/xml)\s*(?:;.*)?$/i

export const headerOf = ({ headers }: Answer, name: string): string => {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
}

/** Asks with HEAD; reports no answer, another status than 200, and gives the answer where it is 200. */
export const askHead = async (
  { address, trustedHosts, report }: ServedSubject,
  headers: Question['headers'] = AS_PLAYER,
): Promise<Answer | undefined> => {
  const answer = await askServer(address, { method: 'HEAD', headers, mostBytes: 0, trustedHosts })
  if ('failure' in answer) {
    report(answer.isRefused ? 'served-refused' : 'served-unreachable', address, answer.failure)
    return undefined
  }
  if (answer.status === 200) return answer
  const isHeadRefused = answer.status === 405 || answer.status === 501 || answer.status === 403
  report(isHeadRefused ? 'served-head' : 'served-status', address, String(answer.status))
  return undefined
}

/** Reports what every answer should have: encryption, and a lasting redirect where there is one. */
export const checkWay = ({ address, isLocal, report }: ServedSubject, answer: Answer): void => {
  if (!isLocal && answer.address.startsWith('http:')) report('served-http', answer.address)
  const temporary = answer.redirects.find((status) => status !== 301 && status !== 308)
  if (temporary !== undefined) report('served-moved', address, String(temporary))
}

const checkConditional = async (subject: ServedSubject, answer: Answer): Promise<void> => {
  const { address, trustedHosts, report } = subject
  const etag = headerOf(answer, 'etag')
  const modified = headerOf(answer, 'last-modified')
  if (etag === '' && modified === '') return report('served-validator', address)
  const questions = [
    ...(etag === '' ? [] : [{ 'If-None-Match': etag }]),
    ...(modified === '' ? [] : [{ 'If-Modified-Since': modified }]),
  ]
  for (const headers of questions) {
    const again = await askServer(address, { headers: { ...headers }, mostBytes: 1, trustedHosts })
    if (!('failure' in again) && again.status !== 304) {
      report('served-not-modified', address, `${again.status} (${Object.keys(headers)[0]})`)
      return
    }
  }
}

/** Takes a feed that was loaded, with the answer it came in; asks the server whatever apps ask it later. */
export const checkServedFeed = async (subject: ServedSubject, answer: Answer): Promise<void> => {
  const { address, isLocal, report } = subject
  checkWay(subject, answer)
  const type = headerOf(answer, 'content-type')
  if (!FEED_TYPE.test(type)) report('served-type', address, type === '' ? '–' : type)
  if (headerOf(answer, 'access-control-allow-origin') === '') report('served-cors-player', address)
  await checkConditional(subject, answer)
  const head = await askHead(subject, { ...AS_PLAYER, 'Accept-Encoding': 'gzip, br' })
  if (head !== undefined && !isLocal && headerOf(head, 'content-encoding') === '')
    report('served-uncompressed', address)
}
