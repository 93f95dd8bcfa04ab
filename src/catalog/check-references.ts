// Finds ids and season numbers that point to nothing.
import { nearest } from '../model/nearest.ts'
import type { Locate, Problem } from '../model/problem.ts'
import type { Content, ContentEpisode } from './content.ts'

type Registry = 'people' | 'places' | 'topics'

interface Reference {
  readonly id: string
  readonly path: readonly (string | number)[]
  readonly registry: Registry
}

const referencesOf = (episode: ContentEpisode): Reference[] => [
  ...(episode.hosts ?? []).map((host, at) => ({
    id: host.personId,
    path: ['hosts', at],
    registry: 'people' as const,
  })),
  ...episode.guests.map((guest, at) => ({
    id: guest.personId,
    path: ['guests', at],
    registry: 'people' as const,
  })),
  ...[...episode.speakers].map(([label, id]) => ({
    id,
    path: ['speakers', label],
    registry: 'people' as const,
  })),
  ...episode.placeIds.map((id, at) => ({ id, path: ['places', at], registry: 'places' as const })),
  ...episode.topicIds.map((id, at) => ({ id, path: ['topics', at], registry: 'topics' as const })),
]

const unknownIds = (content: Content, references: readonly Reference[], locate: Locate): Problem[] =>
  references
    .filter(({ id, registry }) => !content[registry].has(id))
    .map(({ id, registry, path }) => ({
      ...locate(path),
      code: 'id-unknown',
      severity: 'error',
      field: String(path[0]),
      facts: { registry, id, nearest: nearest(id, content[registry].keys()) },
    }))

const unknownSeason = (content: Content, episode: ContentEpisode): Problem[] => {
  const known = content.show.seasons.map((season) => season.number)
  if (episode.seasonNumber === undefined || known.includes(episode.seasonNumber)) return []
  const facts = { number: episode.seasonNumber, known }
  return [
    { ...episode.locate(['season']), code: 'season-unknown', severity: 'error', field: 'season', facts },
  ]
}

/** Takes the whole content and reports every id or season that is not in its registry (`id-unknown`, `season-unknown`). */
export const checkReferences = (content: Content): readonly Problem[] => {
  const seasonHosts = content.show.seasons.flatMap((season, seasonAt) =>
    season.hostIds.map((id, at) => ({
      id,
      path: ['seasons', seasonAt, 'hosts', at],
      registry: 'people' as const,
    })),
  )
  const madeIn = content.show.madeInIds.map((id, at) => ({
    id,
    path: ['madeIn', at],
    registry: 'places' as const,
  }))
  return [
    ...unknownIds(content, [...madeIn, ...seasonHosts], content.locateInShow),
    ...content.episodes.flatMap((episode) => [
      ...unknownIds(content, referencesOf(episode), episode.locate),
      ...unknownSeason(content, episode),
    ]),
  ]
}
