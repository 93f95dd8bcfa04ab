// Recognises each episode that the world knows in the content, also where its guid has changed.
import type { LockedEpisode, SeenEnclosure, SeenEpisode } from './feed-lock.ts'
import type { CurrentEpisode } from './published.ts'

export interface EpisodePair {
  readonly was: LockedEpisode
  readonly is: CurrentEpisode
}

export interface EpisodeMatches {
  /** Episodes that the world knows, removed ones included, with what they are in the content. */
  readonly pairs: readonly EpisodePair[]
  /** Those whose guid another episode has taken, with that one. */
  readonly reused: readonly EpisodePair[]
  readonly lost: readonly LockedEpisode[]
  /** Published episodes that the world has not seen. */
  readonly fresh: readonly CurrentEpisode[]
}

/** Tells whether two recordings sound the same: by their sound where both are known, else by their length in bytes. */
export const isSameSound = (one: SeenEnclosure, other: SeenEnclosure): boolean =>
  one.soundSha256 !== undefined && other.soundSha256 !== undefined
    ? one.soundSha256 === other.soundSha256
    : one.sizeBytes === other.sizeBytes

/** One guid, but another sound, another title, and of file, date and number no two agree: a copied file, not a new cut. */
const isAnother = (was: LockedEpisode, is: CurrentEpisode): boolean => {
  if (isSameSound(was.enclosure, is.enclosure) || was.title === is.title) return false
  const agreeing = [
    was.id === is.id,
    was.publishedEpochMs === is.publishedEpochMs,
    was.seasonNumber === is.seasonNumber && was.episodeNumber === is.episodeNumber,
  ]
  return agreeing.filter(Boolean).length < 2
}

/** What an episode is recognised by without its guid, the surest first. */
const MARKS: readonly ((episode: SeenEpisode) => string)[] = [
  ({ enclosure, id }) => JSON.stringify([soundOf(enclosure), id]),
  ({ enclosure, title }) => JSON.stringify([soundOf(enclosure), title]),
  ({ enclosure }) => soundOf(enclosure),
  ({ id, title }) => JSON.stringify([id, title]),
  ({ id, publishedEpochMs }) => JSON.stringify([id, publishedEpochMs]),
  ({ title, publishedEpochMs }) => JSON.stringify([title, publishedEpochMs]),
]

const soundOf = ({ soundSha256, url }: SeenEnclosure): string => soundSha256 ?? url

/** Pairs what has the same mark, where only one has it. */
const pairByMark = (
  missing: readonly LockedEpisode[],
  candidates: readonly CurrentEpisode[],
  markOf: (episode: SeenEpisode) => string,
): readonly EpisodePair[] => {
  const byMark = new Map<string, CurrentEpisode | undefined>()
  for (const episode of candidates) {
    const mark = markOf(episode)
    byMark.set(mark, byMark.has(mark) ? undefined : episode)
  }
  return missing.flatMap((was) => {
    const is = byMark.get(markOf(was))
    byMark.delete(markOf(was))
    return is === undefined ? [] : [{ was, is }]
  })
}

const pairByMarks = (
  missing: readonly LockedEpisode[],
  candidates: readonly CurrentEpisode[],
): readonly EpisodePair[] => {
  const pairs: EpisodePair[] = []
  for (const markOf of MARKS) {
    const found = new Set(pairs.flatMap(({ was, is }) => [was, is]))
    pairs.push(
      ...pairByMark(
        missing.filter((was) => !found.has(was)),
        candidates.filter((is) => !found.has(is)),
        markOf,
      ),
    )
  }
  return pairs
}

/** Takes what the world knows and all episodes of the content, published or not; pairs them in linear time. */
export const matchEpisodes = (
  locked: readonly LockedEpisode[],
  current: readonly CurrentEpisode[],
): EpisodeMatches => {
  const byGuid = new Map(current.map((episode) => [episode.guid, episode]))
  const sameGuid = locked.flatMap((was) => {
    const is = byGuid.get(was.guid)
    return is === undefined ? [] : [{ was, is, isReused: isAnother(was, is) }]
  })
  const kept = sameGuid.filter(({ isReused }) => !isReused)
  const keptWas = new Set(kept.map(({ was }) => was))
  const keptIs = new Set(kept.filter(({ was }) => !was.isRemoved).map(({ is }) => is))
  const missing = locked.filter((was) => !was.isRemoved && !keptWas.has(was))
  const recognised = pairByMarks(
    missing,
    current.filter((is) => !keptIs.has(is)),
  )
  const again = new Set(recognised.flatMap(({ was, is }) => [was, is]))
  const reused = sameGuid.filter(({ is, isReused }) => isReused && !again.has(is))
  const pairs = [...kept.filter(({ is }) => !again.has(is)), ...recognised]
  const known = new Set([...pairs, ...reused].flatMap(({ was, is }) => [was, is]))
  return {
    pairs: pairs.map(({ was, is }) => ({ was, is })),
    reused: reused.map(({ was, is }) => ({ was, is })),
    lost: missing.filter((was) => !known.has(was)),
    fresh: current.filter((is) => is.state === 'published' && !known.has(is)),
  }
}
