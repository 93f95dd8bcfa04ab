// How things are named where they are described elsewhere: by id, name and address.
import type { Catalog, Credit } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { JsonLd } from './json-ld.ts'

interface Described {
  readonly path: string
}

/** Gives the id of the thing that a page describes: the page itself is another thing. */
export const idOf = (catalog: Catalog, { path }: Described): string => `${absoluteUrl(catalog, path)}#it`

const reference = (catalog: Catalog, type: string, name: string, described: Described): JsonLd => ({
  '@type': type,
  '@id': idOf(catalog, described),
  name,
  url: absoluteUrl(catalog, described.path),
})

export const seriesReference = (catalog: Catalog): JsonLd =>
  reference(catalog, 'PodcastSeries', catalog.show.title, { path: catalog.paths.home })

export const seasonReference = (
  catalog: Catalog,
  season: { readonly number: number; readonly title: string; readonly slug: string },
): JsonLd => ({
  ...reference(catalog, 'PodcastSeason', season.title, { path: catalog.paths.season(season.slug) }),
  seasonNumber: season.number,
})

export const episodeReference = (
  catalog: Catalog,
  episode: { readonly title: string; readonly path: string },
): JsonLd => reference(catalog, 'PodcastEpisode', episode.title, episode)

export const personReference = (catalog: Catalog, { person, path }: Credit): JsonLd =>
  reference(catalog, 'Person', person.name, { path })

/** Gives the author of the show: a person where one of that name appears in it, else an organization. */
export const authorReference = (catalog: Catalog): JsonLd => {
  const { author } = catalog.show
  const person = catalog.people.find(({ name }) => name === author)
  return person === undefined
    ? { '@type': 'Organization', name: author }
    : personReference(catalog, { person, role: undefined, path: person.path })
}
