// Checks a feed as it is served, with the files it refers to.
import { type FeedAddress, visitAddresses } from '../lint/address-table.ts'
import { attributeValue, childrenOf } from '../lint/element.ts'
import { type Finding, findingOf } from '../lint/finding.ts'
import { judgeFeed, placesOf } from '../lint/judge-feed.ts'
import type { Feed } from '../lint/rule.ts'
import { servedRules } from '../lint/served-rules.ts'
import type { CheckResult } from './check-result.ts'
import { checkServedFeed, type ReportServed } from './check-served-feed.ts'
import {
  checkServedImage,
  checkServedRecording,
  checkServedText,
  type ServedFile,
} from './check-served-files.ts'
import { askServer, hostOf } from './check-served-request.ts'
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

/**
 * Takes the address of a feed, or of the start page of a website whose feed is `feed.xml`. Judges the feed, then asks the
 * server for it and its files, as apps would: HEAD, parts of recordings, conditional requests, as a player elsewhere.
 */
export const checkServed = async (typed: string, nowEpochMs: number): Promise<CheckResult> => {
  const base = /[/]$/.test(new URL(typed).pathname) ? typed : `${typed}/`
  const address = isFeed(typed) ? typed : new URL('feed.xml', base).href
  const isLocal = LOCAL.test(address)
  const trustedHosts = new Set([hostOf(address)])
  const findings: Finding[] = []
  const reportAt =
    (place: Parameters<typeof findingOf>[1]): ReportServed =>
    (rule, found, wanted) => {
      const facts = servedRules.get(rule)
      if (facts !== undefined) findings.push(findingOf(facts, place, found, wanted))
    }
  const start = { file: address, line: 1, column: 1 }
  const report = reportAt(start)
  const answer = await askServer(address, {
    mostBytes: MOST_FEED_BYTES,
    trustedHosts,
    headers: { Origin: 'https://player.example' },
  })
  if ('failure' in answer || answer.status !== 200) {
    if ('failure' in answer) report('served-unreachable', address, answer.failure)
    else report('served-status', address, String(answer.status))
    return { subject: address, episodes: undefined, problems: [], findings }
  }
  await checkServedFeed({ address, trustedHosts, isLocal, report }, answer)
  const { findings: judged, feed } = judgeFeed(answer.bytes, { file: address, nowEpochMs })
  // What is served on this computer is built for it.
  const ofFeed = judged.filter(({ rule }) => !isLocal || rule !== 'address-local')
  if (feed === undefined)
    return { subject: address, episodes: undefined, problems: [], findings: [...ofFeed, ...findings] }
  const self = selfOf(feed)
  if (self !== undefined && self !== address) report('served-self', address, self)
  const [placeOf, toServed, files] = [
    placesOf(feed.document, feed, address),
    servedAt(feed, address),
    filesOf(feed),
  ]
  if (files.length > MOST_FILES)
    report('served-skipped', String(files.length - MOST_FILES), String(MOST_FILES))
  await inParallel(files.slice(0, MOST_FILES), 6, async ({ value, element, place }) => {
    const common = { address: toServed(value.trim()), trustedHosts, isLocal, element }
    if (URL.canParse(common.address))
      await CHECKS[element.name]?.({ ...common, report: reportAt(placeOf(place.offset)) })
  })
  return { subject: address, episodes: feed.items.length, problems: [], findings: [...ofFeed, ...findings] }
}
