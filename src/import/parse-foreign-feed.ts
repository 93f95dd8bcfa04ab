// Joins the pages of a foreign feed to one show with all its episodes.
import type { Element } from '../lint/element.ts'
import { firstText } from './element-values.ts'
import { foreignEpisode, type ItemReading } from './foreign-episode.ts'
import type { ForeignEpisode, ForeignFeed, ImportNote, LeftItem } from './foreign-feed.ts'
import { foreignShow } from './foreign-show.ts'
import { lineOf } from './foreign-text.ts'

/** One page of a feed. */
export interface ForeignPage {
  readonly channel: Element
  readonly items: readonly Element[]
}

const MINUTE_MS = 60_000
/** Where no item says when it appeared. */
const SOME_DAY_MS = Date.UTC(2000, 0, 1, 12)

const withNote = <T extends { readonly notes: readonly ImportNote[] }>(
  one: T,
  ...notes: readonly ImportNote[]
): T => ({ ...one, notes: [...one.notes, ...notes] })

const madeDate = (items: readonly ItemReading[], index: number, below: number | undefined): number => {
  if (below !== undefined) return below + MINUTE_MS
  const above = items.findLast((item, at) => at < index && item.publishedEpochMs !== undefined)
  return above?.publishedEpochMs === undefined ? SOME_DAY_MS : above.publishedEpochMs - MINUTE_MS
}

/** Feeds are mostly newest first: an item without a date came a minute after the one below it. */
const withDates = (
  items: readonly ItemReading[],
): readonly (ItemReading & { readonly publishedEpochMs: number })[] => {
  const dated: (ItemReading & { readonly publishedEpochMs: number })[] = []
  let below: number | undefined
  for (const [index, item] of [...items.entries()].reverse()) {
    const publishedEpochMs = item.publishedEpochMs ?? madeDate(items, index, below)
    below = publishedEpochMs
    const settled = { ...item, publishedEpochMs }
    dated.push(
      item.publishedEpochMs === undefined ? withNote(settled, { code: 'date-missing', found: '' }) : settled,
    )
  }
  return dated.reverse()
}

interface Settling {
  readonly byGuid: Map<string, ItemReading>
  readonly left: LeftItem[]
}

/** Apps take the address of the recording where there is no guid; of two with one guid they show one. */
const settleGuid = (item: ItemReading, { byGuid, left }: Settling): void => {
  const guid = item.guid ?? item.enclosure.url
  const twin = byGuid.get(guid)
  if (twin === undefined) {
    byGuid.set(guid, item.guid === undefined ? withNote(item, { code: 'guid-missing', found: guid }) : item)
    return
  }
  const other = item.enclosure.url
  if (twin.enclosure.url === other || byGuid.has(other)) left.push({ title: item.title, reason: 'repeated' })
  else byGuid.set(other, withNote(item, { code: 'guid-twice', found: guid }))
}

const numberKey = ({ season, episode, type }: ForeignEpisode): string | undefined =>
  episode === undefined ? undefined : `${season ?? ''}/${episode}/${type}`

/** The older of two keeps its number. */
const withNumbersOnce = (episodes: readonly ForeignEpisode[]): readonly ForeignEpisode[] => {
  const owner = new Map<string, ForeignEpisode>()
  for (const episode of episodes) {
    const key = numberKey(episode)
    const known = key === undefined ? undefined : owner.get(key)
    if (key !== undefined && (known === undefined || episode.publishedEpochMs < known.publishedEpochMs))
      owner.set(key, episode)
  }
  return episodes.map((episode) => {
    const key = numberKey(episode)
    if (key === undefined || owner.get(key) === episode) return episode
    return withNote(
      { ...episode, episode: undefined },
      { code: 'number-twice', found: String(episode.episode) },
    )
  })
}

/**
 * Takes the pages of a feed, the newest first, and its address; gives the show, every episode once, and what was left.
 * An item is an episode where something can be heard. Undefined without pages.
 */
export const parseForeignFeed = (
  pages: readonly ForeignPage[],
  feedUrl: string | undefined,
): ForeignFeed | undefined => {
  const [first] = pages
  if (first === undefined) return undefined
  const items = pages.flatMap((page) => page.items)
  const show = foreignShow(first.channel, items, feedUrl)
  const base = show.link ?? feedUrl
  const settling: Settling = { byGuid: new Map(), left: [] }
  for (const item of items) {
    const reading = foreignEpisode(item, base, show.author)
    if (reading === undefined)
      settling.left.push({ title: lineOf(firstText(item, 'title') ?? '', 200), reason: 'no-audio' })
    else settleGuid(reading, settling)
  }
  const entries = [...settling.byGuid]
  const dated = withDates(entries.map(([, item]) => item))
  const episodes = dated.map((item, at) => ({ ...item, guid: entries[at]?.[0] ?? item.enclosure.url }))
  return { show, episodes: withNumbersOnce(episodes), left: settling.left }
}
