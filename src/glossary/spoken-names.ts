// Puts all names that a transcriber should know in the order of their importance.
import { formKey } from '../model/parse-glossary.ts'
import type { GlossaryKind } from '../model/registries.ts'
import type { KnownNames } from './glossary-forms.ts'

/** Ids of what one episode is about, and who speaks in it. */
export interface EpisodeFocus {
  readonly people: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

export interface SpokenName {
  readonly name: string
  readonly kind: GlossaryKind
  readonly heardAs: readonly string[]
  /** 3: of the episode. 2: known to be misheard. 1: a name. 0: a topic, which is made of words that everybody knows. */
  readonly rank: 0 | 1 | 2 | 3
}

const nobody: EpisodeFocus = { people: new Set(), places: new Set(), topics: new Set() }

const inGlossary = ({ glossary }: KnownNames): readonly SpokenName[] =>
  [...glossary.values()].map(({ name, kind = 'term', heardAs }) => ({
    ...{ name, kind, heardAs },
    rank: heardAs.length > 0 ? 2 : 1,
  }))

const inRegistry = (
  registry: ReadonlyMap<string, { readonly name: string }>,
  kind: GlossaryKind,
  focus: ReadonlySet<string>,
  rank: 0 | 1,
): readonly SpokenName[] =>
  [...registry].map(([id, { name }]) => ({ name, kind, heardAs: [], rank: focus.has(id) ? 3 : rank }))

/** Takes all names and perhaps what one episode is about; gives each name once, the most important first. */
export const spokenNames = (known: KnownNames, focus: EpisodeFocus = nobody): readonly SpokenName[] => {
  const byKey = new Map<string, SpokenName>()
  const all = [
    ...inRegistry(known.people, 'person', focus.people, 1),
    ...inRegistry(known.places, 'place', focus.places, 1),
    ...inRegistry(known.topics, 'term', focus.topics, 0),
    ...inGlossary(known),
  ]
  for (const name of all) {
    const key = formKey(name.name)
    const other = byKey.get(key)
    const rank = other !== undefined && other.rank > name.rank ? other.rank : name.rank
    byKey.set(key, { ...(other ?? name), heardAs: name.heardAs, rank })
  }
  return [...byKey.values()].sort((one, other) => other.rank - one.rank)
}
