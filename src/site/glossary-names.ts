// Reads what the glossary and the other registries know of names, and nothing else of the content.
import { readText } from '../content/read-text.ts'
import { type FolderListing, walkFolder } from '../content/walk-folder.ts'
import type { KnownNames } from '../glossary/glossary-forms.ts'
import { parseGlossary } from '../model/parse-glossary.ts'
import { parsePeople } from '../model/parse-people.ts'
import { parsePlaces } from '../model/parse-places.ts'
import { parseTopics } from '../model/parse-topics.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { rightForms } from '../model/right-forms.ts'
import type { SourceText } from '../model/source-text.ts'

const largestBytes = 5_000_000

export const GLOSSARY_FILE = 'episodes/glossary.yaml'

export interface GlossaryReading {
  readonly names: KnownNames
  /** Undefined where there is no such file. */
  readonly source: SourceText | undefined
}

type Parse<Entry> = (source: SourceText) => Outcome<ReadonlyMap<string, Entry>>

interface RegistryText<Entry> {
  readonly entries: ReadonlyMap<string, Entry>
  readonly source: SourceText | undefined
  readonly problems: readonly Problem[]
}

const readRegistry = async <Entry>(
  episodes: FolderListing | undefined,
  name: string,
  parse: Parse<Entry>,
): Promise<RegistryText<Entry>> => {
  const entry = episodes?.entries.get(name)
  if (entry === undefined) return { entries: new Map(), source: undefined, problems: [] }
  const { source, problem } = await readText(entry, 'episodes', largestBytes)
  if (source === undefined) return { entries: new Map(), source, problems: [problem] }
  const { value, problems } = parse(source)
  return { entries: value ?? new Map(), source, problems }
}

/**
 * Takes the content folder; gives all names and the text of the glossary, or the errors of the registries: with half of the names,
 * right forms would be taken for wrong ones. A missing file is an empty one.
 */
export const readGlossary = async (contentDir: string): Promise<Outcome<GlossaryReading>> => {
  const episodes = await walkFolder(contentDir, 'episodes')
  const people = await readRegistry(episodes, 'people.yaml', parsePeople)
  const places = await readRegistry(episodes, 'places.yaml', parsePlaces)
  const topics = await readRegistry(episodes, 'topics.yaml', parseTopics)
  const elsewhere = rightForms([people.entries, places.entries, topics.entries])
  const glossary = await readRegistry(episodes, 'glossary.yaml', (source) => parseGlossary(source, elsewhere))
  const problems = [people, places, topics, glossary]
    .flatMap((registry) => registry.problems)
    .filter(({ severity }) => severity === 'error')
  if (problems.length > 0) return { value: undefined, problems }
  const names = {
    people: people.entries,
    places: places.entries,
    topics: topics.entries,
    glossary: glossary.entries,
  }
  return { value: { names, source: glossary.source }, problems }
}
