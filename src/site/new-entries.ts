// Chooses people, places and topics from the registries, and makes entries of those that are new.
import { findEntry, freeId } from '../model/find-entry.ts'
import { plainLine } from '../model/plain-line.ts'
import type { RegistryKind } from '../words/new-de.ts'
import type { Registry } from './new-show.ts'
import { Refusal } from './refusal.ts'

type Entry = Readonly<Record<string, unknown>>

export interface Chosen {
  /** In the order in which they were named, each once. */
  readonly ids: readonly string[]
  readonly added: ReadonlyMap<string, Entry>
}

const idForm = /^[a-z0-9-]+$/

/** Takes `Name, …`; gives the entry of a registry, undefined where something is missing that the registry needs. */
const entryOf = (kind: RegistryKind, text: string): Entry | undefined => {
  const [name = '', ...rest] = text.split(',').map((part) => part.trim())
  if (name === '') return undefined
  if (kind === 'guest' || kind === 'host')
    return rest.length === 0 ? { name } : { name, role: rest.join(', ') }
  if (kind === 'topic') return { name: [name, ...rest].join(', ') }
  const [state, latitude, longitude] = rest
  if (!state || !latitude || !longitude || rest.length > 3) return undefined
  return { name, state, latitude: Number(latitude), longitude: Number(longitude) }
}

const addOne = (
  kind: RegistryKind,
  found: string,
  { source, parse, entries }: Registry,
  added: Map<string, Entry>,
) => {
  const entry = entryOf(kind, found)
  const taken = { has: (id: string) => entries.has(id) || added.has(id) }
  const id = entry && freeId(String(entry['name']), taken)
  const text = JSON.stringify({ [id ?? '']: entry })
  const isFit = id !== undefined && parse({ file: source.file, text }).value?.has(id) === true
  if (entry === undefined || !isFit) throw new Refusal('new-entry-unfit', { kind, found })
  added.set(id, entry)
  return id
}

/**
 * Takes ids, names or new entries as typed, separated by semicolons; a plus in front makes an entry new in any case. Throws
 * a `Refusal` where somebody is called nearly so, an id is not there, or a new entry lacks something.
 */
export const chooseEntries = (kind: RegistryKind, typed: string, registry: Registry): Chosen => {
  const added = new Map<string, Entry>()
  const ids = new Set<string>()
  for (const found of typed.split(';').map((part) => part.trim())) {
    if (found === '') continue
    if (found.startsWith('+')) {
      ids.add(addOne(kind, found.slice(1).trim(), registry, added))
      continue
    }
    const [name = found] = kind === 'topic' ? [found] : found.split(',', 1)
    const known = findEntry(name, new Map([...registry.entries, ...namesOf(added)]))
    if (known.is === 'near')
      throw new Refusal('new-entry-near', { kind, found, id: known.id, name: known.name })
    if (known.is === 'unknown' && idForm.test(found)) throw new Refusal('new-entry-unfit', { kind, found })
    ids.add(known.is === 'known' ? known.id : addOne(kind, found, registry, added))
  }
  return { ids: [...ids], added }
}

const namesOf = (
  added: ReadonlyMap<string, Entry>,
): readonly (readonly [string, { readonly name: string }])[] =>
  [...added].map(([id, { name }]) => [id, { name: String(name) }])

/** Gives a registry in which those who were just added are found, too. */
export const withAdded = (registry: Registry, { added }: Chosen): Registry => ({
  ...registry,
  entries: new Map([...registry.entries, ...namesOf(added)]),
})

/** Gives the names of a registry with their ids, a line each, by name; names come from files and could steer a terminal. */
export const listEntries = ({ entries }: Registry): string =>
  [...entries]
    .map(([id, { name }]) => plainLine(`  ${name} (${id})`))
    .sort((one, other) => one.localeCompare(other, 'de'))
    .join('\n')
