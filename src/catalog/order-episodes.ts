// Puts episodes in order: newest first for lists and feed, listening order inside a season.
import type { ContentEpisode } from './content.ts'

const byDate = (a: ContentEpisode, b: ContentEpisode): number =>
  a.publishedEpochMs - b.publishedEpochMs || (a.id < b.id ? -1 : 1)

/** Gives the episodes newest first; what came out at one moment is ordered by id, the later one first. */
export const newestFirst = (episodes: readonly ContentEpisode[]): readonly ContentEpisode[] =>
  [...episodes].sort((a, b) => byDate(b, a))

/**
 * Gives the episodes of one season as one listens to them: trailers, then by number; what has no number
 * stands where its date puts it between the numbered ones.
 */
export const listeningOrder = (episodes: readonly ContentEpisode[]): readonly ContentEpisode[] => {
  const dated = [...episodes].sort(byDate)
  const trailers = dated.filter((episode) => episode.type === 'trailer')
  const rest = dated.filter((episode) => episode.type !== 'trailer')
  const numbered = rest
    .filter((episode) => episode.episodeNumber !== undefined)
    .sort((a, b) => (a.episodeNumber ?? 0) - (b.episodeNumber ?? 0) || byDate(a, b))
  const loose = rest.filter((episode) => episode.episodeNumber === undefined)
  const ordered: ContentEpisode[] = []
  let next = 0
  for (const episode of numbered) {
    for (let one = loose[next]; one !== undefined && byDate(one, episode) < 0; one = loose[next]) {
      ordered.push(one)
      next += 1
    }
    ordered.push(episode)
  }
  return [...trailers, ...ordered, ...loose.slice(next)]
}
