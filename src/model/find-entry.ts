// Finds the entry of a registry that somebody means by an id, a name, or another spelling of it.
import { nearest } from './nearest.ts'
import { suggestedName } from './suggested-name.ts'

export interface NamedEntry {
  readonly name: string
  readonly aliases?: readonly string[]
}

export type FoundEntry =
  | { readonly is: 'known'; readonly id: string }
  /** Nobody is called so, but somebody nearly. */
  | { readonly is: 'near'; readonly id: string; readonly name: string }
  | { readonly is: 'unknown' }

/** Names have many letters in common: a fifth of them may differ. */
const lettersPerStep = 5

/** Takes what was typed and a registry by id; upper and lower case and accents count for nothing. */
export const findEntry = (typed: string, registry: ReadonlyMap<string, NamedEntry>): FoundEntry => {
  const wanted = typed.trim().normalize('NFC').toLowerCase()
  const id = suggestedName(typed)
  if (id !== undefined && registry.has(id)) return { is: 'known', id }
  const idByName = new Map<string, string>()
  for (const [each, { name, aliases = [] }] of registry)
    for (const spelling of [each, name, ...aliases])
      idByName.set(spelling.normalize('NFC').toLowerCase(), each)
  const known = idByName.get(wanted)
  if (known !== undefined) return { is: 'known', id: known }
  const near = idByName.get(nearest(wanted, idByName.keys(), lettersPerStep) ?? '')
  return near === undefined
    ? { is: 'unknown' }
    : { is: 'near', id: near, name: registry.get(near)?.name ?? near }
}

/** Takes a name and the ids that are taken; gives one that is free, undefined where the name has no letter that fits. */
export const freeId = (
  name: string,
  taken: { readonly has: (id: string) => boolean },
): string | undefined => {
  const id = suggestedName(name)
  if (id === undefined || !taken.has(id)) return id
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`
}
