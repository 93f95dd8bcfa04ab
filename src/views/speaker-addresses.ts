// Says which names in a transcript lead to a person's page: each at its first turn in a chapter.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import type { Turn } from '../transcript/transcript.ts'
import type { SiteContext } from './site-context.ts'

/** Names of the registry, as speakers bear them; one that two people of the episode share leads nowhere. */
const addressesByName = (
  { catalog }: SiteContext,
  { hosts, guests }: Pick<CatalogEpisode, 'hosts' | 'guests'>,
): ReadonlyMap<string, string | undefined> => {
  const addresses = new Map<string, string | undefined>()
  for (const { person, path } of [...hosts, ...guests]) {
    const address = href(catalog, path)
    const isOther = addresses.has(person.name) && addresses.get(person.name) !== address
    addresses.set(person.name, isOther ? undefined : address)
  }
  return addresses
}

/**
 * Gives a function from the turns of one chapter to the address of each turn's speaker: there for the first turn of a
 * host or guest of the episode, undefined for every other.
 */
export const speakerAddresses = (
  site: SiteContext,
  episode: Pick<CatalogEpisode, 'hosts' | 'guests'>,
): ((turns: readonly Pick<Turn, 'speaker'>[]) => readonly (string | undefined)[]) => {
  const addresses = addressesByName(site, episode)
  return (turns) => {
    const linked = new Set<string>()
    return turns.map(({ speaker = '' }) => {
      if (linked.has(speaker)) return undefined
      linked.add(speaker)
      return addresses.get(speaker)
    })
  }
}
