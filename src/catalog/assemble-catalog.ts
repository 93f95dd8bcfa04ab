// Makes the catalog: checks the whole content, leaves out what is not published, and joins the rest.
import type { Outcome, Problem } from '../model/problem.ts'
import { speakerRegistry } from '../transcript/name-speakers.ts'
import type { Catalog, CatalogEpisode, CatalogSeason, Neighbour } from './catalog.ts'
import { checkAlternatives } from './check-alternatives.ts'
import { checkEpisodes } from './check-episodes.ts'
import { checkReferences } from './check-references.ts'
import { checkShow } from './check-show.ts'
import { checkSpeakers } from './check-speakers.ts'
import { checkUniqueness } from './check-uniqueness.ts'
import type { Content, ContentEpisode } from './content.ts'
import { peopleOf, placesOf, topicsOf } from './cross-reference.ts'
import { stateOf } from './episode-state.ts'
import { listeningOrder, newestFirst } from './order-episodes.ts'
import { pathsFor } from './paths.ts'
import { type Publication, publishImage } from './publication.ts'
import { creditsOf, publishEpisode } from './publish-episode.ts'
import { publishShow } from './publish-show.ts'

export interface CatalogSettings {
  /** Milliseconds since 1970-01-01T00:00Z; what is dated later is not published. */
  readonly nowEpochMs: number
  /** Address all absolute URLs start with; a missing last slash is added. */
  readonly baseUrl: string
  /** Gives the fresh guid that is offered where two episodes share one. */
  readonly mintGuid: () => string
  /** Takes in drafts and what is dated later, too, each with its state: for the eyes of editors only. */
  readonly isPreview?: boolean
}

const nothingPublished = (content: Content): Problem => ({
  ...content.locateInShow([]),
  code: 'nothing-published',
  severity: 'advice',
  field: undefined,
  facts: undefined,
})

/** Publishes episodes that follow each other in listening order, each with its neighbours. */
const publishInOrder = (publication: Publication, ordered: readonly ContentEpisode[]): CatalogEpisode[] => {
  const { content, paths, nowEpochMs } = publication
  const { seasons } = content.show
  const neighbour = (episode: ContentEpisode | undefined): Neighbour | undefined =>
    episode && {
      title: episode.title,
      path: paths.episode(episode.slug),
      state: stateOf(episode, nowEpochMs),
    }
  return ordered.map((episode, at) => ({
    ...publishEpisode(
      publication,
      episode,
      seasons.find((season) => season.number === episode.seasonNumber),
    ),
    previous: neighbour(ordered[at - 1]),
    next: neighbour(ordered[at + 1]),
  }))
}

const totalSeconds = (episodes: readonly CatalogEpisode[]): number =>
  episodes.reduce((sum, episode) => sum + episode.enclosure.durationSeconds, 0)

const publishSeasons = (publication: Publication, published: readonly ContentEpisode[]): CatalogSeason[] => {
  const { show } = publication.content
  return [...show.seasons]
    .sort((a, b) => a.number - b.number)
    .flatMap((season) => {
      const episodes = publishInOrder(
        publication,
        listeningOrder(published.filter((episode) => episode.seasonNumber === season.number)),
      )
      if (episodes.length === 0) return []
      const hosts = season.hostIds.map((personId) => ({ personId, role: undefined }))
      return [
        {
          ...season,
          path: publication.paths.season(season.slug),
          cover: publishImage(publication, season.cover ?? show.cover),
          hosts: creditsOf(publication, hosts),
          episodes,
          durationSeconds: totalSeconds(episodes),
        },
      ]
    })
}

const joinCatalog = (publication: Publication, published: readonly ContentEpisode[]): Catalog => {
  const { content, paths, baseUrl } = publication
  const { show } = content
  const seasons = publishSeasons(publication, published)
  const loose = published.filter((episode) => episode.seasonNumber === undefined)
  const extras = publishInOrder(publication, newestFirst(loose).toReversed()).toReversed()
  const byId = new Map(
    [...seasons.flatMap((season) => season.episodes), ...extras].map((one) => [one.id, one]),
  )
  const episodes = newestFirst(published).flatMap((episode) => byId.get(episode.id) ?? [])
  return {
    show: publishShow(publication),
    baseUrl,
    basePath: new URL(baseUrl).pathname.replace(/\/$/, ''),
    updatedEpochMs: episodes[0]?.publishedEpochMs ?? 0,
    episodes,
    seasons,
    extras,
    people: peopleOf(episodes, show.language),
    places: placesOf(episodes, show.language, paths),
    topics: topicsOf(episodes, show.language, paths),
    pages: content.pages.map((page) => ({ ...page, path: paths.page(page.slug) })),
    paths,
    totalDurationSeconds: totalSeconds(episodes),
  }
}

/**
 * Takes the parsed and measured content and gives the catalog of what is published, or all problems that only
 * the whole shows. Drafts and episodes dated after `nowEpochMs` are checked like all others, and left out, but for a preview.
 */
export const assembleCatalog = (content: Content, settings: CatalogSettings): Outcome<Catalog> => {
  const problems = [
    ...checkShow(content),
    ...checkReferences(content),
    ...checkUniqueness(content, settings.mintGuid),
    ...checkEpisodes(content),
    ...checkAlternatives(content.episodes),
    ...checkSpeakers(content),
  ]
  if (problems.some((problem) => problem.severity === 'error')) return { value: undefined, problems }
  const publication: Publication = {
    content,
    paths: pathsFor(content.show.language),
    speakers: speakerRegistry(content.people.values()),
    baseUrl: settings.baseUrl.endsWith('/') ? settings.baseUrl : `${settings.baseUrl}/`,
    nowEpochMs: settings.nowEpochMs,
  }
  const published = content.episodes.filter(
    (episode) => stateOf(episode, settings.nowEpochMs) === 'published',
  )
  if (published.length === 0) problems.push(nothingPublished(content))
  return { value: joinCatalog(publication, settings.isPreview ? content.episodes : published), problems }
}
