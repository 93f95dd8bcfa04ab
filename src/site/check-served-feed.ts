// Checks how a feed is served: type, HEAD, conditional requests, compression.
import type { ServedRuleId } from '../lint/served-rules.ts'
import { type Answer, askServer, type Reach } from './check-served-request.ts'

/** Notes a violation: the rule, what was asked, what came back. */
export type ReportServed = (rule: ServedRuleId, found: string, wanted?: string) => void

export interface ServedSubject {
  readonly address: string
  readonly reach: Reach
  /** On this computer: nobody expects encryption or compression there. */
  readonly isLocal: boolean
  readonly report: ReportServed
}

/** Players on other websites say where they are; some servers answer with CORS only then. */
export const AS_PLAYER = { Origin: 'https://player.example' }
/** What loaders in apps say without being told to. */
export const PACKED = { 'Accept-Encoding': 'gzip, br' }

const FEED_TYPE = /^(?:application\/rss\+xml|application\/xml|text\/xml)\s*(?:;.*)?$/i

export const headerOf = ({ headers }: Answer, name: string): string => {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
}

/** Reports an address that a listener cannot open, and one where only Apple's way of asking fails. */
const checkGet = async (
  { address, reach, report }: ServedSubject,
  headStatus: number | undefined,
): Promise<void> => {
  const headers = { ...AS_PLAYER, Range: 'bytes=0-1' }
  const answer = await askServer(address, { headers, mostBytes: 2, reach })
  if ('failure' in answer) report(answer.rule, address, answer.failure)
  else if (answer.status !== 200 && answer.status !== 206)
    report('served-status', address, String(answer.status))
  else report('served-head', address, headStatus === undefined ? '–' : String(headStatus))
}

/** Asks with HEAD; reports no answer, another status than 200, and gives the answer where it is 200. */
export const askHead = async (subject: ServedSubject): Promise<Answer | undefined> => {
  const { address, reach, report } = subject
  const answer = await askServer(address, { method: 'HEAD', headers: AS_PLAYER, mostBytes: 0, reach })
  if (!('failure' in answer)) {
    if (answer.status === 200) return answer
    await checkGet(subject, answer.status)
  } else if (answer.rule === 'served-unreachable') await checkGet(subject, undefined)
  else report(answer.rule, address, answer.failure)
  return undefined
}

/** Reports an answer that came without encryption. */
export const checkWay = ({ isLocal, report }: ServedSubject, answer: Answer): void => {
  if (!isLocal && answer.address.startsWith('http:')) report('served-http', answer.address)
}

/** Only a feed's address is remembered; a recording may well be counted somewhere on its way. */
const checkMoved = ({ address, report }: ServedSubject, answer: Answer): void => {
  const temporary = answer.redirects.find((status) => status !== 301 && status !== 308)
  if (temporary !== undefined) report('served-moved', address, String(temporary))
}

/** Reports an answer that a player on another website may not read: https://fetch.spec.whatwg.org/#cors-check */
export const checkCors = (
  { address, report }: ServedSubject,
  answer: Answer,
  rule: 'served-cors' | 'served-cors-player',
): void => {
  const allowed = headerOf(answer, 'access-control-allow-origin')
  if (allowed !== '*' && allowed !== AS_PLAYER.Origin) report(rule, address, allowed)
}

const checkConditional = async (subject: ServedSubject, answer: Answer): Promise<void> => {
  const { address, reach, report } = subject
  const etag = headerOf(answer, 'etag')
  const modified = headerOf(answer, 'last-modified')
  if (etag === '' && modified === '') return report('served-validator', address)
  if (etag === '' || modified === '')
    report('served-validator-one', address, etag === '' ? 'ETag' : 'Last-Modified')
  const questions = [
    ...(etag === '' ? [] : [{ 'If-None-Match': etag }]),
    ...(modified === '' ? [] : [{ 'If-Modified-Since': modified }]),
  ]
  for (const headers of questions) {
    const again = await askServer(address, { headers: { ...headers }, mostBytes: 1, reach })
    if (!('failure' in again) && again.status !== 304) {
      report('served-not-modified', address, `${again.status} (${Object.keys(headers)[0]})`)
      return
    }
  }
}

/** The type of the answer counts more than the XML declaration: https://www.rfc-editor.org/rfc/rfc7303#section-3 */
const checkType = ({ address, report }: ServedSubject, answer: Answer): void => {
  const type = headerOf(answer, 'content-type')
  if (!FEED_TYPE.test(type)) {
    report('served-type', address, type === '' ? '–' : type)
    return
  }
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}"?([\w.:-]{1,40})/i.exec(type)?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) report('served-charset', address, charset)
}

const DAY_SECONDS = 86_400

const checkCaching = ({ address, report }: ServedSubject, answer: Answer): void => {
  const control = headerOf(answer, 'cache-control')
  const seconds = /(?:^|[\s,])(?:s-maxage|max-age)\s{0,9}=\s{0,9}"?(\d{1,12})/i.exec(control)?.[1]
  if (/no-cache|no-store/i.test(control) || seconds === undefined) return
  if (Number(seconds) > DAY_SECONDS) report('served-cache', address, control)
}

/** With GET, for servers pack what they send, and HEAD sends nothing. */
const checkPacking = async ({ address, reach, isLocal, report }: ServedSubject): Promise<void> => {
  if (isLocal) return
  const answer = await askServer(address, { headers: PACKED, mostBytes: 1, reach })
  if (!('failure' in answer) && headerOf(answer, 'content-encoding') === '')
    report('served-uncompressed', address)
}

/** Takes a feed that was loaded, with the answer it came in; asks the server whatever apps ask it later. */
export const checkServedFeed = async (subject: ServedSubject, answer: Answer): Promise<void> => {
  checkWay(subject, answer)
  checkMoved(subject, answer)
  checkType(subject, answer)
  checkCors(subject, answer, 'served-cors-player')
  checkCaching(subject, answer)
  await checkConditional(subject, answer)
  await askHead(subject)
  await checkPacking(subject)
}
