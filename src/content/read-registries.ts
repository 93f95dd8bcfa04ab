// Reads people.yaml, places.yaml, topics.yaml and glossary.yaml.

import { plainLines } from '../model/parse-front-matter.ts'
import { parseGlossary } from '../model/parse-glossary.ts'
import { parsePeople } from '../model/parse-people.ts'
import { parsePlaces } from '../model/parse-places.ts'
import { parseTopics } from '../model/parse-topics.ts'
import { locateLater } from '../model/parse-yaml.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { GlossaryEntry, Person, Place, Topic } from '../model/registries.ts'
import { rightForms } from '../model/right-forms.ts'
import type { SourceText } from '../model/source-text.ts'
import { problemAt, startOf } from './fault.ts'
import type { MediaRoom } from './measure-media.ts'
import { readPeopleImages } from './read-people-images.ts'
import { largestYamlBytes } from './read-show.ts'
import { readText } from './read-text.ts'
import type { FolderListing } from './walk-folder.ts'

export type RegistryName = 'people' | 'places' | 'topics'

/** A registry as it was found. `entries` is undefined where its file is there and wrong. */
export interface RegistryReading<Entry> {
  readonly entries: ReadonlyMap<string, Entry> | undefined
  readonly isMissing: boolean
  readonly problems: readonly Problem[]
}

export interface RegistriesReading {
  readonly people: RegistryReading<Person>
  readonly places: RegistryReading<Place>
  readonly topics: RegistryReading<Topic>
  /** Nobody refers to it, so a missing one is no more than empty. */
  readonly glossary: RegistryReading<GlossaryEntry>
}

const readRegistry = async <Entry>(
  episodes: FolderListing,
  name: RegistryName | 'glossary',
  parse: (source: SourceText) => Outcome<ReadonlyMap<string, Entry>>,
): Promise<RegistryReading<Entry> & { readonly source?: SourceText }> => {
  const entry = episodes.entries.get(`${name}.yaml`)
  if (entry === undefined) return { entries: new Map(), isMissing: true, problems: [] }
  const { source, problem } = await readText(entry, 'episodes', largestYamlBytes)
  if (source === undefined) return { entries: undefined, isMissing: false, problems: [problem] }
  const { value, problems } = parse(source)
  return { entries: value, isMissing: false, problems, source }
}

const readPeople = async (room: MediaRoom): Promise<RegistryReading<Person>> => {
  const { entries, isMissing, problems, source } = await readRegistry(room.episodes, 'people', parsePeople)
  if (entries === undefined || source === undefined)
    return { entries: entries && new Map(), isMissing, problems }
  const locate = locateLater({ ...plainLines(source), firstLine: 1 })
  const measured = await readPeopleImages(room, entries, locate)
  return { entries: measured.people, isMissing, problems: [...problems, ...measured.problems] }
}

const otherNames: Readonly<Record<RegistryName, RegExp>> = {
  people: /^(people|persons?|personen|leute|menschen)\.(ya?ml|json)$/i,
  places: /^(places?|orte?)\.(ya?ml|json)$/i,
  topics: /^(topics?|themen|thema)\.(ya?ml|json)$/i,
}

/** Gives the problem of a missing registry that is referred to. */
export const missingRegistry = (episodes: FolderListing, registry: RegistryName): Problem => {
  const names = episodes.namesByFolder.get('') ?? []
  const found = names.find((name) => otherNames[registry].test(name))
  const facts = { registry, found }
  return problemAt(
    { code: 'registry-missing', severity: 'error', facts },
    startOf(`episodes/${registry}.yaml`),
  )
}

/** Reads all registries. A missing one is empty: whether it is needed depends on who refers to it. */
export const readRegistries = async (room: MediaRoom): Promise<RegistriesReading> => {
  const [people, places, topics] = await Promise.all([
    readPeople(room),
    readRegistry(room.episodes, 'places', parsePlaces),
    readRegistry(room.episodes, 'topics', parseTopics),
  ])
  const elsewhere = rightForms([people, places, topics].map(({ entries }) => entries ?? new Map()))
  const glossary = await readRegistry(room.episodes, 'glossary', (source) => parseGlossary(source, elsewhere))
  return { people, places, topics, glossary }
}
