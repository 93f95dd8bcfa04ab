// Reads what a new episode has to fit into: the show, its registries, and the episodes that are there.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExistingEpisode, existingEpisodes } from '../content/existing-episodes.ts'
import type { NamedEntry } from '../model/find-entry.ts'
import { parsePeople } from '../model/parse-people.ts'
import { parsePlaces } from '../model/parse-places.ts'
import { parseShow } from '../model/parse-show.ts'
import { parseTopics } from '../model/parse-topics.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import type { ShowText } from '../model/text-before-measuring.ts'
import type { RegistryKind } from '../words/new-de.ts'
import { Refusal, systemCode } from './refusal.ts'

export interface Registry {
  readonly source: SourceText
  readonly parse: (source: SourceText) => Outcome<ReadonlyMap<string, NamedEntry>>
  readonly entries: ReadonlyMap<string, NamedEntry>
}

export interface Surroundings {
  readonly show: ShowText
  readonly registries: Readonly<Record<RegistryKind, Registry>>
  readonly episodes: readonly ExistingEpisode[]
}

const readRegistry = async (
  contentDir: string,
  file: string,
  parse: Registry['parse'],
): Promise<{ readonly registry: Registry; readonly problems: readonly Problem[] }> => {
  const text = await readFile(join(contentDir, file), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return ''
    throw error
  })
  const source = { file, text }
  if (text.trim() === '') return { registry: { source, parse, entries: new Map() }, problems: [] }
  const { value, problems } = parse(source)
  return { registry: { source, parse, entries: value ?? new Map() }, problems }
}

/**
 * Takes the content folder. Gives the problems of show.yaml and the registries where they have errors: an episode is not made
 * to fit into files that will change. Throws a `Refusal` where there is no show.
 */
export const readSurroundings = async (contentDir: string): Promise<Outcome<Surroundings>> => {
  const file = 'episodes/show.yaml'
  const text = await readFile(join(contentDir, file), 'utf8').catch(() => {
    throw new Refusal('new-show-missing', { file: join(contentDir, file) })
  })
  const show = parseShow({ file, text })
  const guest = await readRegistry(contentDir, 'episodes/people.yaml', parsePeople)
  const place = await readRegistry(contentDir, 'episodes/places.yaml', parsePlaces)
  const topic = await readRegistry(contentDir, 'episodes/topics.yaml', parseTopics)
  const problems = [show, guest, place, topic]
    .flatMap((reading) => reading.problems)
    .filter(({ severity }) => severity === 'error')
  if (show.value === undefined || problems.length > 0) return { value: undefined, problems }
  const registries = {
    host: guest.registry,
    guest: guest.registry,
    place: place.registry,
    topic: topic.registry,
  }
  const episodes = await existingEpisodes(contentDir)
  return { value: { show: show.value.show, registries, episodes }, problems: [] }
}
