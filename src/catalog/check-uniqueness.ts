// Finds what only one episode may have: guid, address, number in the season, recording.
import type { Problem } from '../model/problem.ts'
import type { Content, ContentEpisode } from './content.ts'
import { pathsFor } from './paths.ts'

const fileOf = (episode: ContentEpisode): string => episode.locate([]).file

/** Calls `report` for every episode whose key an earlier one (by date, then file) already has. */
const findTwins = (
  episodes: readonly ContentEpisode[],
  keyOf: (episode: ContentEpisode) => string | undefined,
  report: (episode: ContentEpisode, other: ContentEpisode) => Problem,
): Problem[] => {
  const first = new Map<string, ContentEpisode>()
  return episodes.flatMap((episode) => {
    const key = keyOf(episode)
    if (key === undefined) return []
    const other = first.get(key)
    if (other !== undefined) return [report(episode, other)]
    first.set(key, episode)
    return []
  })
}

const numberKey = ({ seasonNumber, episodeNumber, type }: ContentEpisode): string | undefined =>
  seasonNumber === undefined || episodeNumber === undefined
    ? undefined
    : `${seasonNumber}/${episodeNumber}/${type}`

/** Gives the number that the next episode of a season would have. */
export const nextNumber = (episodes: readonly ContentEpisode[], seasonNumber: number | undefined): number =>
  episodes.reduce(
    (highest, episode) =>
      episode.seasonNumber === seasonNumber ? Math.max(highest, episode.episodeNumber ?? 0) : highest,
    0,
  ) + 1

const takenPaths = (content: Content): Problem[] => {
  const paths = pathsFor(content.show.language)
  const taken = new Map<string, string>()
  const claims = [
    ...content.show.seasons.map((season, at) => ({
      path: paths.season(season.slug),
      position: content.locateInShow(['seasons', at, 'slug']),
      field: 'slug',
    })),
    ...content.pages.map((page) => ({
      path: paths.page(page.slug),
      position: { file: `episodes/${page.slug}.md`, line: 1, column: 1 },
      field: undefined,
    })),
  ]
  return claims.flatMap(({ path, position, field }) => {
    const other = taken.get(path)
    taken.set(path, position.file)
    return other === undefined
      ? []
      : [{ ...position, code: 'path-taken', severity: 'error', field, facts: { path, other } }]
  })
}

/**
 * Takes the whole content and reports what two episodes share but only one may have (`guid-twice`,
 * `slug-twice`, `number-twice`, `audio-twice`), and addresses claimed twice (`path-taken`).
 * `mintGuid` gives the fresh guid that is offered instead.
 */
export const checkUniqueness = (content: Content, mintGuid: () => string): readonly Problem[] => {
  const episodes = [...content.episodes].sort(
    (a, b) => a.publishedEpochMs - b.publishedEpochMs || (a.id < b.id ? -1 : 1),
  )
  return [
    ...takenPaths(content),
    ...findTwins(
      episodes,
      (episode) => episode.guid,
      (episode, other) => ({
        ...episode.locate(['guid']),
        code: 'guid-twice',
        severity: 'error',
        field: 'guid',
        facts: { guid: episode.guid, other: fileOf(other), fresh: mintGuid() },
      }),
    ),
    ...findTwins(
      episodes,
      (episode) => episode.slug,
      (episode, other) => ({
        ...episode.locate([]),
        code: 'slug-twice',
        severity: 'error',
        field: undefined,
        facts: { slug: episode.slug, other: fileOf(other) },
      }),
    ),
    ...findTwins(episodes, numberKey, (episode, other) => ({
      ...episode.locate(['episode']),
      code: 'number-twice',
      severity: 'error',
      field: 'episode',
      facts: {
        season: episode.seasonNumber ?? 0,
        number: episode.episodeNumber ?? 0,
        other: fileOf(other),
        next: nextNumber(episodes, episode.seasonNumber),
      },
    })),
    ...findTwins(
      episodes,
      ({ audio }) => (audio.kind === 'file' ? audio.file : audio.url),
      (episode, other) => ({
        ...episode.locate(['audio']),
        code: 'audio-twice',
        severity: 'error',
        field: 'audio',
        facts: {
          audio: episode.audio.kind === 'file' ? episode.audio.file : episode.audio.url,
          other: fileOf(other),
        },
      }),
    ),
  ]
}
