// Decides what everything of a foreign feed is called here: files, people, seasons.
import { suggestedName } from '../model/suggested-name.ts'
import type { ForeignEpisode, ForeignFeed, ForeignPerson, ImportNote } from './foreign-feed.ts'

interface PlannedPerson {
  readonly id: string
  readonly name: string
  readonly url: string | undefined
}

export interface PlannedEpisode {
  /** Path without ending below the episodes folder. */
  readonly id: string
  readonly foreign: ForeignEpisode
  readonly hostIds: readonly string[]
  readonly guestIds: readonly string[]
  readonly notes: readonly ImportNote[]
}

export interface ImportPlan {
  readonly feed: ForeignFeed
  readonly type: 'serial' | 'episodic'
  readonly seasons: readonly number[]
  readonly people: readonly PlannedPerson[]
  /** In the order of the feed. */
  readonly episodes: readonly PlannedEpisode[]
}

const MOST_SLUG = 80

/** What hosts put in front of a title and what stands in the number of the file anyway. */
const NUMBERED =
  /^\s*(?:(?:folge|episode|ep\.?|nr\.?|#)\s*#?\d{1,4}|s\d{1,2}\s?[ex]\d{1,3}|#?\d{1,4}(?=\s*[:|–—-]))\s*[:.|–—-]*\s*/i

/** Takes a title; gives the part of an address that names it: letters, digits and hyphens, and not only digits. */
const slugOf = (title: string, fallback: string): string => {
  const name = suggestedName(title.replace(NUMBERED, '')) ?? suggestedName(title)
  const short = name?.slice(0, MOST_SLUG).replace(/-[^-]*$/, (end) => (name.length > MOST_SLUG ? '' : end))
  // A leading number is taken off a file's name when its address is made.
  const plain = short?.replace(/^(?:\d+-)+/, '') ?? ''
  return plain === '' || /^\d+$/.test(plain) ? fallback : plain
}

const unusedName = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}

const slugIn = (id: string): string => id.slice(id.lastIndexOf('/') + 1).replace(/^\d+-/, '')

/** Names of folders and of episodes without a title, in the show's language. */
export interface PlanWords {
  readonly season: string
  readonly episode: string
  /** Where episodes of no season lie. */
  readonly folder: string
}

const folderOf = ({ season }: ForeignEpisode, words: PlanWords): string =>
  season === undefined ? words.folder : `${words.season}-${season}`

const padded = (number: number): string => String(number).padStart(2, '0')

const idsOf = (
  feed: ForeignFeed,
  known: ReadonlyMap<string, string>,
  words: PlanWords,
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>()
  const taken = new Set([...known.values()].map(slugIn))
  const oldestFirst = feed.episodes.toSorted(
    (a, b) => a.publishedEpochMs - b.publishedEpochMs || (a.guid < b.guid ? -1 : 1),
  )
  for (const episode of oldestFirst) {
    const before = known.get(episode.guid)
    if (before !== undefined) {
      ids.set(episode.guid, before)
      continue
    }
    const fallback = `${words.episode}-${episode.episode ?? new Date(episode.publishedEpochMs).toISOString().slice(0, 10)}`
    const slug = unusedName(slugOf(episode.title, fallback), taken)
    taken.add(slug)
    const number =
      episode.type === 'full' && episode.episode !== undefined ? `${padded(episode.episode)}-` : ''
    ids.set(episode.guid, `${folderOf(episode, words)}/${number}${slug}`)
  }
  return ids
}

/** Takes everybody; gives each name one id. Two with the same id are one person. */
const peopleOf = (all: readonly ForeignPerson[]): ReadonlyMap<string, PlannedPerson> => {
  const byId = new Map<string, PlannedPerson>()
  for (const { name, url } of all) {
    const id = suggestedName(name)
    if (id === undefined) continue
    const known = byId.get(id)
    byId.set(id, { id, name: known?.name ?? name, url: known?.url ?? url })
  }
  return byId
}

const isGuest = ({ role }: ForeignPerson): boolean => role === 'guest'
const isHost = ({ role }: ForeignPerson): boolean => /^(?:host|co-host|guest host|moderator)$/.test(role)

const idsWho = (
  people: readonly ForeignPerson[],
  which: (person: ForeignPerson) => boolean,
): readonly string[] => [...new Set(people.filter(which).flatMap(({ name }) => suggestedName(name) ?? []))]

const roleNotes = (people: readonly ForeignPerson[]): readonly ImportNote[] =>
  people
    .filter((person) => !isGuest(person) && !isHost(person))
    .map(({ name, role }) => ({ code: 'person-role', found: `${name} (${role})` }))

/**
 * Takes a foreign feed, and the ids that guids got in an earlier run; gives what everything is called. The same feed gives
 * the same names; what was named before keeps its name. A serial show in which numbers are missing becomes an episodic one.
 */
export const planImport = (
  feed: ForeignFeed,
  known: ReadonlyMap<string, string>,
  words: PlanWords,
): ImportPlan => {
  const ids = idsOf(feed, known, words)
  const seasons = [...new Set(feed.episodes.flatMap(({ season }) => season ?? []))].sort((a, b) => a - b)
  const everybody = [...feed.show.people, ...feed.episodes.flatMap(({ people }) => people)]
  const isNumbered = feed.episodes.every(
    ({ type, season, episode }) => type !== 'full' || (season !== undefined && episode !== undefined),
  )
  // Where items name people, one without them has none; else those of the channel hold for all.
  const isTold = feed.episodes.some(({ people }) => people.length > 0)
  const episodes = feed.episodes.map((foreign): PlannedEpisode => {
    const people = isTold ? foreign.people : feed.show.people
    const hostIds = idsWho(people, isHost)
    return {
      id: ids.get(foreign.guid) ?? '',
      foreign: foreign.title === '' ? { ...foreign, title: slugIn(ids.get(foreign.guid) ?? '') } : foreign,
      hostIds,
      guestIds: idsWho(people, isGuest).filter((id) => !hostIds.includes(id)),
      notes: [...foreign.notes, ...roleNotes(foreign.people)],
    }
  })
  return {
    feed,
    type: feed.show.type === 'serial' && isNumbered ? 'serial' : 'episodic',
    seasons,
    people: [...peopleOf(everybody).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    episodes,
  }
}
