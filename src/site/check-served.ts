// Checks a feed as it is served, with the files it refers to.
import { type FeedAddress, visitAddresses } from '../lint/address-table.ts'
import { attributeValue, childrenOf } from '../lint/element.ts'
import { type Finding, findingOf } from '../lint/finding.ts'
import { judgeFeed, placesOf } from '../lint/judge-feed.ts'
import type { Feed } from '../lint/rule.ts'
import { servedRule } from '../lint/served-rules.ts'
import type { CheckResult } from './check-result.ts'
import { AS_PLAYER, checkServedFeed, type ReportServed } from './check-served-feed.ts'
import {
  checkServedImage,
  checkServedRecording,
  checkServedText,
  type ServedFile,
} from './check-served-files.ts'
import { type Answer, askServer, type NoAnswer, type Reach, reachFrom } from './check-served-request.ts'
import { inParallel } from './in-parallel.ts'

const MOST_FEED_BYTES = 100_000_001
/** Files of older episodes are not asked for: no server would like that many requests at once. */
const MOST_FILES = 200

const CHECKS: Readonly<Record<string, (file: ServedFile) => Promise<void>>> = {
  enclosure: checkServedRecording,
  'podcast:transcript': checkServedText,
  'podcast:chapters': checkServedText,
  'itunes:image': checkServedImage,
}

const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])[:/]/i

const selfOf = (feed: Feed): string | undefined =>
  childrenOf(feed.channel, 'atom:link')
    .filter((link) => attributeValue(link, 'rel') === 'self')
    .map((link) => attributeValue(link, 'href')?.trim())
    .find((href) => href !== undefined && URL.canParse(href))

const folderOf = (address: string): string => new URL('.', address).href

/** A site may be tried out under another address than it is built for; its files are then asked for there. */
const servedAt = (feed: Feed, feedAddress: string): ((address: string) => string) => {
  const self = selfOf(feed)
  const [built, served] = [self === undefined ? undefined : folderOf(self), folderOf(feedAddress)]
  return (address) =>
    built !== undefined && address.startsWith(built) ? served + address.slice(built.length) : address
}

const filesOf = (feed: Feed): readonly FeedAddress[] => {
  const files = new Map<string, FeedAddress>()
  visitAddresses(feed, (address) => {
    const key = `${address.element.name} ${address.value}`
    if (CHECKS[address.element.name] !== undefined && !files.has(key)) files.set(key, address)
  })
  return [...files.values()]
}

const isFeed = (address: string): boolean => /\.(?:xml|rss)(?:$|[?#])/i.test(address)

/** Of feeds whose address does not say that they are, as `/feed/mp3/`, the start of the text does. */
const isRss = ({ bytes }: Answer): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 4000)).includes('<rss')

interface Loaded {
  readonly address: string
  readonly answer: Answer | NoAnswer
}

const load = async (typed: string, reach: Reach): Promise<Loaded> => {
  const ask = (address: string) =>
    askServer(address, { mostBytes: MOST_FEED_BYTES, reach, headers: AS_PLAYER })
  const answer = await ask(typed)
  if (isFeed(typed) || 'failure' in answer || isRss(answer)) return { address: typed, answer }
  const base = new URL(typed)
  if (!base.pathname.endsWith('/')) base.pathname += '/'
  const address = new URL('feed.xml', base).href
  return { address, answer: await ask(address) }
}

const byPlace = (one: Finding, other: Finding): number => one.line - other.line || one.column - other.column

/** Collects what is wrong with a served feed and its files. */
class ServedFindings {
  readonly #found: Finding[] = []

  /** In the order of the feed, whichever file answered first. */
  get all(): readonly Finding[] {
    return this.#found.toSorted(byPlace)
  }

  reportAt(place: Parameters<typeof findingOf>[1]): ReportServed {
    return (rule, found, wanted) => {
      this.#found.push(findingOf(servedRule(rule), place, found, wanted))
    }
  }
}

type Host = Pick<ServedFile, 'reach' | 'isLocal'>

const checkFiles = async (
  feed: Feed,
  feedAddress: string,
  host: Host,
  findings: ServedFindings,
): Promise<void> => {
  const [placeOf, toServed] = [placesOf(feed.document, feed, feedAddress), servedAt(feed, feedAddress)]
  const files = filesOf(feed)
  if (files.length > MOST_FILES)
    findings.reportAt(placeOf(0))('served-skipped', String(files.length - MOST_FILES), String(MOST_FILES))
  await inParallel(files.slice(0, MOST_FILES), 6, async ({ value, element, place }) => {
    const file = { ...host, element, address: toServed(value.trim()) }
    if (URL.canParse(file.address))
      await CHECKS[element.name]?.({ ...file, report: findings.reportAt(placeOf(place.offset)) })
  })
}

/**
 * Takes the address of a feed, or of the start page of a website whose feed is `feed.xml`, and how many seconds to wait for
 * an answer. Judges the feed, then asks the server for it and its files, as apps would: HEAD, parts of recordings,
 * conditional requests, as a player elsewhere.
 */
export const checkServed = async (
  typed: string,
  nowEpochMs: number,
  mostSeconds?: number,
): Promise<CheckResult> => {
  const reach = reachFrom(typed, mostSeconds)
  const { address, answer } = await load(typed, reach)
  const host = { reach, isLocal: LOCAL.test(address) }
  const findings = new ServedFindings()
  const report = findings.reportAt({ file: address, line: 1, column: 1 })
  if ('failure' in answer || answer.status !== 200) {
    if ('failure' in answer) report(answer.rule, address, answer.failure)
    else report('served-status', address, String(answer.status))
    return { subject: address, episodes: undefined, problems: [], findings: findings.all }
  }
  await checkServedFeed({ ...host, address, report }, answer)
  const { findings: judged, feed } = judgeFeed(answer.bytes, { file: address, nowEpochMs })
  // What is served on this computer is built for it.
  const ofFeed = judged.filter(({ rule }) => !host.isLocal || rule !== 'address-local')
  if (feed !== undefined) {
    const self = selfOf(feed)
    if (self !== undefined && self !== address) report('served-self', address, self)
    await checkFiles(feed, address, host, findings)
  }
  return {
    subject: address,
    episodes: feed?.items.length,
    problems: [],
    findings: [...ofFeed, ...findings.all],
  }
}
