// Loads a foreign feed with all its pages, from the web or from a file.
import { readFile, stat } from 'node:fs/promises'
import { addressOf, firstText } from '../import/element-values.ts'
import type { ForeignFeed } from '../import/foreign-feed.ts'
import { furtherPageOf } from '../import/foreign-show.ts'
import { type ForeignPage, parseForeignFeed } from '../import/parse-foreign-feed.ts'
import { type FeedFault, MOST_FEED_BYTES, readForeignFeed } from '../import/read-foreign-feed.ts'
import { isWebAddress } from './check-command-arguments.ts'
import { type FetchPlace, fetchSmall } from './import-fetch.ts'
import { Refusal, systemCode } from './refusal.ts'

export interface LoadedFeed {
  readonly feed: ForeignFeed
  /** Where it is today, and every address on the way there. */
  readonly feedUrls: readonly string[]
  readonly faults: readonly FeedFault[]
  /** As they came, the newest first. */
  readonly documents: readonly Uint8Array[]
  /** Pages that a feed promises and that could not be loaded. */
  readonly missingPages: readonly string[]
}

const MOST_PAGES = 200
const MOST_MOVES = 3

interface Loading {
  readonly pages: ForeignPage[]
  readonly documents: Uint8Array[]
  readonly faults: Set<FeedFault>
  readonly missingPages: string[]
}

const readLocal = async (path: string): Promise<Uint8Array> => {
  try {
    if ((await stat(path)).size > MOST_FEED_BYTES) throw new Refusal('import-feed-unread', { found: path })
    return await readFile(path)
  } catch (error) {
    if (systemCode(error) !== undefined)
      throw new Refusal('import-feed-missing', { found: path, why: systemCode(error) ?? '' })
    throw error
  }
}

interface First {
  readonly bytes: Uint8Array
  readonly addresses: readonly string[]
}

const loadFirst = async (source: string, place: FetchPlace): Promise<First> => {
  if (!isWebAddress(source)) return { bytes: await readLocal(source), addresses: [] }
  const fetched = await fetchSmall(source, MOST_FEED_BYTES, place)
  if (typeof fetched === 'string') throw new Refusal('import-feed-missing', { found: source, why: fetched })
  return { bytes: fetched.bytes, addresses: [...new Set([fetched.address, source])] }
}

/** A feed that has moved names its new address: https://podcasters.apple.com/support/837-change-the-rss-feed-url */
const followMove = async (first: First, place: FetchPlace): Promise<First> => {
  let current = first
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const { channel } = readForeignFeed(current.bytes)
    const to = channel && addressOf(firstText(channel, 'itunes:new-feed-url'), current.addresses[0])
    if (to === undefined || current.addresses.includes(to) || current.addresses.length === 0) return current
    const fetched = await fetchSmall(to, MOST_FEED_BYTES, place)
    if (typeof fetched === 'string' || readForeignFeed(fetched.bytes).items.length === 0) return current
    current = { bytes: fetched.bytes, addresses: [...new Set([fetched.address, to, ...current.addresses])] }
  }
  return current
}

const addPage = (loading: Loading, bytes: Uint8Array): ForeignPage | undefined => {
  const { channel, items, faults } = readForeignFeed(bytes)
  for (const fault of faults) loading.faults.add(fault)
  if (channel === undefined) return undefined
  const page = { channel, items }
  loading.pages.push(page)
  loading.documents.push(bytes)
  return page
}

const loadFurther = async (
  loading: Loading,
  first: ForeignPage,
  address: string | undefined,
  place: FetchPlace,
): Promise<void> => {
  const seen = new Set(address === undefined ? [] : [address])
  let next = furtherPageOf(first.channel, address)
  while (next !== undefined && !seen.has(next) && loading.pages.length < MOST_PAGES) {
    seen.add(next)
    const fetched = await fetchSmall(next, MOST_FEED_BYTES, place)
    const page = typeof fetched === 'string' ? undefined : addPage(loading, fetched.bytes)
    if (page === undefined) loading.missingPages.push(next)
    next = page && furtherPageOf(page.channel, next)
  }
}

/**
 * Takes an address or a path; gives the feed with the pages and archives of RFC 5005 that it names, 200 at most. Throws a
 * `Refusal` where there is no feed (`import-feed-missing`, `import-feed-unread`).
 */
export const loadFeed = async (source: string, place: FetchPlace): Promise<LoadedFeed> => {
  const { bytes, addresses } = await followMove(await loadFirst(source, place), place)
  const loading: Loading = { pages: [], documents: [], faults: new Set(), missingPages: [] }
  const first = addPage(loading, bytes)
  if (first === undefined) throw new Refusal('import-feed-unread', { found: source })
  await loadFurther(loading, first, addresses[0], place)
  const feed = parseForeignFeed(loading.pages, addresses[0])
  if (feed === undefined) throw new Refusal('import-feed-unread', { found: source })
  const own = feed.show.selfUrl
  const feedUrls = addresses.length > 0 || own === undefined ? addresses : [own]
  return {
    feed,
    feedUrls,
    faults: [...loading.faults],
    documents: loading.documents,
    missingPages: loading.missingPages,
  }
}
