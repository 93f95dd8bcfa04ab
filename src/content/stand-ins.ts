// Stands in for registries that could not be read, so that what refers to them is not reported a second time.
import type { Problem } from '../model/problem.ts'
import type { Person, Place, Topic } from '../model/registries.ts'
import type { EpisodeReading } from './read-episode.ts'
import type { RegistriesReading, RegistryName, RegistryReading } from './read-registries.ts'
import { missingRegistry } from './read-registries.ts'
import type { ShowReading } from './read-show.ts'
import type { FolderListing } from './walk-folder.ts'

export interface Registries {
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly topics: ReadonlyMap<string, Topic>
}

type References = Readonly<Record<RegistryName, ReadonlySet<string>>>

const referencesOf = (show: ShowReading | undefined, readings: readonly EpisodeReading[]): References => {
  const episodes = readings.flatMap(({ episode }) => episode ?? [])
  const appearing = episodes.flatMap(({ hosts = [], guests }) => [...hosts, ...guests])
  const speakers = episodes.flatMap((episode) => [...episode.speakers.values()])
  const hosts = show?.show.seasons.flatMap(({ hostIds }) => hostIds) ?? []
  return {
    people: new Set([...hosts, ...speakers, ...appearing.map(({ personId }) => personId)]),
    places: new Set([...(show?.show.madeInIds ?? []), ...episodes.flatMap(({ placeIds }) => placeIds)]),
    topics: new Set(episodes.flatMap(({ topicIds }) => topicIds)),
  }
}

const aPerson = (id: string): Person => ({
  id,
  name: id,
  role: undefined,
  organisation: undefined,
  url: undefined,
  aliases: [],
  image: undefined,
})

const aPlace = (id: string): Place => ({
  id,
  name: id,
  kind: undefined,
  state: '',
  country: 'DE',
  ags: undefined,
  latitude: 0,
  longitude: 0,
  osm: undefined,
})

const aTopic = (id: string): Topic => ({ id, name: id, description: undefined })

const entriesOr = <Entry>(
  { entries, isMissing }: RegistryReading<Entry>,
  references: ReadonlySet<string>,
  standIn: (id: string) => Entry,
): ReadonlyMap<string, Entry> =>
  entries === undefined || isMissing ? new Map([...references].map((id) => [id, standIn(id)])) : entries

/**
 * Gives the registries as further checks need them: where one is missing or wrong, with an entry for every id that
 * somebody refers to. Reports missing registries that are referred to; content with these is never published.
 */
export const withStandIns = (
  listing: FolderListing,
  { people, places, topics }: RegistriesReading,
  show: ShowReading | undefined,
  readings: readonly EpisodeReading[],
): { readonly registries: Registries; readonly problems: readonly Problem[] } => {
  const references = referencesOf(show, readings)
  const missing = Object.entries({ people, places, topics }).filter(([, { isMissing }]) => isMissing)
  const names: readonly RegistryName[] = ['people', 'places', 'topics']
  const needed = names.filter((name) => missing.some(([each]) => each === name) && references[name].size > 0)
  return {
    registries: {
      people: entriesOr(people, references.people, aPerson),
      places: entriesOr(places, references.places, aPlace),
      topics: entriesOr(topics, references.topics, aTopic),
    },
    problems: needed.map((name) => missingRegistry(listing, name)),
  }
}
