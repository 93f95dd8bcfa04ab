// Turns the text of the lock's file into a lock, or into sentences on what is wrong with it.
import { problemAt } from '../model/complaint.ts'
import { excerpt } from '../model/excerpt.ts'
import { linePlaces } from '../model/line-places.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import {
  FEED_LOCK_VERSION,
  type FeedLock,
  type LockedEpisode,
  type LockedFeed,
  MAIN_FEED,
  type SeenEnclosure,
  sortedLock,
} from './feed-lock.ts'
import * as wanted from './lock-values.ts'
import { groupFrom, type LockReading, listFrom, note, valueFrom } from './lock-values.ts'
import { type JsonNode, readJson } from './read-json.ts'

const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?:\s|$)/m

/**
 * Takes the text of `episodes/feed.lock.json`; gives the lock. Reports the marks of a git conflict (`lock-conflict`), what is no
 * JSON (`lock-not-json`), the form of a newer program (`lock-too-new`), keys that are missing, unknown, there twice or wrong,
 * and one guid for two episodes (`lock-guid-twice`), at most twenty problems at once.
 */
export const parseFeedLock = (source: string, { file }: { readonly file: string }): Outcome<FeedLock> => {
  const places = linePlaces(file, source)
  const refused = (...problems: readonly Problem[]) => ({ value: undefined, problems })
  const conflict = source.search(CONFLICT)
  if (conflict !== -1)
    return refused(problemAt(places.at(conflict), undefined, { code: 'lock-conflict', facts: { file } }))
  const { node, failure } = readJson(source)
  if (failure !== undefined) {
    const { at, key } = failure
    if (key === undefined)
      return refused(problemAt(places.at(at), undefined, { code: 'lock-not-json', facts: { file } }))
    const name = excerpt(key)
    return refused(problemAt(places.at(at), name, { code: 'lock-key-twice', facts: { key: name } }))
  }
  const reading: LockReading = { places, problems: [] }
  const value = lockFrom(reading, node)
  return reading.problems.length > 0 || value === undefined
    ? refused(...reading.problems)
    : { value, problems: [] }
}

const lockFrom = (reading: LockReading, node: JsonNode): FeedLock | undefined => {
  const version = node.kind === 'group' ? node.entries.get('version') : undefined
  if (version?.kind === 'number' && version.value > FEED_LOCK_VERSION)
    return note(reading, version.at, 'version', {
      code: 'lock-too-new',
      facts: { found: version.value, known: FEED_LOCK_VERSION },
    })
  const group = groupFrom(reading, node, '', ['version', 'site', 'type', 'feeds', 'episodes'])
  if (group === undefined) return undefined
  valueFrom(reading, group, 'version', {
    expected: 'whole',
    read: (found) => (found.kind === 'number' && found.value === FEED_LOCK_VERSION ? found.value : undefined),
  })
  const siteUrl = valueFrom(reading, group, 'site', wanted.siteUrl)
  const type = valueFrom(reading, group, 'type', wanted.type)
  const feeds = listFrom(reading, group, 'feeds').flatMap((entry) => feedFrom(reading, entry) ?? [])
  const entries = listFrom(reading, group, 'episodes')
  const episodes = entries.flatMap((entry) => episodeFrom(reading, entry) ?? [])
  noteTwins(reading, entries)
  return siteUrl === undefined || type === undefined
    ? undefined
    : sortedLock({ siteUrl, type, feeds, episodes })
}

const feedFrom = (reading: LockReading, node: JsonNode): LockedFeed | undefined => {
  const group = groupFrom(reading, node, 'feeds', ['name', 'address', 'guid', 'formerAddresses', 'removed'])
  if (group === undefined) return undefined
  const name = valueFrom(reading, group, 'name', wanted.path)
  const address = valueFrom(reading, group, 'address', wanted.text)
  const guid = valueFrom(reading, group, 'guid', name === MAIN_FEED ? wanted.text : wanted.maybeText)
  const formerAddresses = textsFrom(reading, listFrom(reading, group, 'formerAddresses', 'may be left out'))
  const isRemoved = valueFrom(reading, group, 'removed', wanted.isSet)
  if (name === undefined || address === undefined || isRemoved === undefined) return undefined
  return { name, address, guid, formerAddresses, isRemoved }
}

const EPISODE_KEYS =
  'guid file title season episode published page enclosure times timesForSeconds formerEnclosures formerPages removed'.split(
    ' ',
  )

const episodeFrom = (reading: LockReading, node: JsonNode): LockedEpisode | undefined => {
  const group = groupFrom(reading, node, 'episodes', EPISODE_KEYS)
  if (group === undefined) return undefined
  const at = <T>(key: string, one: wanted.Wanted<T>) => valueFrom(reading, group, key, one)
  const guid = at('guid', wanted.text)
  const id = at('file', wanted.path)
  const title = at('title', wanted.text)
  const publishedEpochMs = at('published', wanted.moment)
  const page = at('page', wanted.text)
  const isRemoved = at('removed', wanted.isSet)
  const found = at('enclosure', { expected: 'group', read: (one) => one })
  const enclosure = found && enclosureFrom(reading, found)
  const [digest, recordingSeconds] = [
    at('times', wanted.maybeText),
    at('timesForSeconds', wanted.maybeSeconds),
  ]
  const rest = {
    times: digest === undefined || recordingSeconds === undefined ? undefined : { digest, recordingSeconds },
    seasonNumber: at('season', wanted.maybeWhole),
    episodeNumber: at('episode', wanted.maybeWhole),
    formerEnclosures: listFrom(reading, group, 'formerEnclosures', 'may be left out').flatMap(
      (one) => enclosureFrom(reading, one) ?? [],
    ),
    formerPages: textsFrom(reading, listFrom(reading, group, 'formerPages', 'may be left out')),
  }
  if (guid === undefined || id === undefined || title === undefined || page === undefined) return undefined
  if (publishedEpochMs === undefined || isRemoved === undefined || enclosure === undefined) return undefined
  return { guid, id, title, publishedEpochMs, page, isRemoved, enclosure, ...rest }
}

const enclosureFrom = (reading: LockReading, node: JsonNode): SeenEnclosure | undefined => {
  const group = groupFrom(reading, node, 'enclosure', ['url', 'sizeBytes', 'mimeType', 'soundSha256'])
  if (group === undefined) return undefined
  const url = valueFrom(reading, group, 'url', wanted.text)
  const sizeBytes = valueFrom(reading, group, 'sizeBytes', wanted.whole)
  const mimeType = valueFrom(reading, group, 'mimeType', wanted.text)
  const soundSha256 = valueFrom(reading, group, 'soundSha256', wanted.maybeSound)
  if (url === undefined || sizeBytes === undefined || mimeType === undefined) return undefined
  return { url, sizeBytes, mimeType, soundSha256 }
}

const textsFrom = (reading: LockReading, nodes: readonly JsonNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'text') return [node.value]
    note(reading, node.at, undefined, { code: 'lock-value-wrong', facts: { key: '', expected: 'text' } })
    return []
  })

/** Two branches that were merged may both have added the same episode. */
const noteTwins = (reading: LockReading, entries: readonly JsonNode[]): void => {
  const seen = new Set<string>()
  for (const entry of entries) {
    const guid = entry.kind === 'group' ? entry.entries.get('guid') : undefined
    if (guid?.kind !== 'text') continue
    if (seen.has(guid.value))
      note(reading, guid.at, 'guid', { code: 'lock-guid-twice', facts: { guid: excerpt(guid.value) } })
    seen.add(guid.value)
  }
}
