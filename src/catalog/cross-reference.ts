// Lists under each person, place and topic the episodes they appear in.
import type { CatalogEpisode, CatalogPerson, CatalogPlace, CatalogTopic, Credit } from './catalog.ts'
import type { Paths } from './paths.ts'

type Named = { readonly name: string; readonly id: string }

const byName = (language: string) => {
  const collator = new Intl.Collator(language)
  return (a: Named, b: Named): number => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}

const group = <T extends Named>(
  episodes: readonly CatalogEpisode[],
  entriesOf: (episode: CatalogEpisode) => readonly T[],
): readonly { readonly entry: T; readonly episodes: readonly CatalogEpisode[] }[] => {
  const groups = new Map<string, { entry: T; episodes: CatalogEpisode[] }>()
  for (const episode of episodes) {
    for (const entry of new Set(entriesOf(episode))) {
      const one = groups.get(entry.id)
      if (one === undefined) groups.set(entry.id, { entry, episodes: [episode] })
      else one.episodes.push(episode)
    }
  }
  return [...groups.values()]
}

/** Takes published episodes, newest first, and gives their places by name, each with its episodes. */
export const placesOf = (
  episodes: readonly CatalogEpisode[],
  language: string,
  paths: Paths,
): readonly CatalogPlace[] =>
  group(episodes, (episode) => episode.places)
    .map(({ entry, episodes: its }) => ({ ...entry, path: paths.place(entry.id), episodes: its }))
    .sort(byName(language))

/** Takes published episodes, newest first, and gives their topics by name, each with its episodes. */
export const topicsOf = (
  episodes: readonly CatalogEpisode[],
  language: string,
  paths: Paths,
): readonly CatalogTopic[] =>
  group(episodes, (episode) => episode.topics)
    .map(({ entry, episodes: its }) => ({ ...entry, path: paths.topic(entry.id), episodes: its }))
    .sort(byName(language))

type Appearances = CatalogPerson['appearances'][number][]

/** Takes published episodes, newest first, and gives everyone who appears, by name, with every appearance. */
export const peopleOf = (episodes: readonly CatalogEpisode[], language: string): readonly CatalogPerson[] => {
  const people = new Map<string, { credit: Credit; appearances: Appearances }>()
  const add = (credit: Credit, episode: CatalogEpisode, part: 'host' | 'guest') => {
    const one = people.get(credit.person.id) ?? { credit, appearances: [] }
    people.set(credit.person.id, one)
    one.appearances.push({ episode, part, role: credit.role })
  }
  for (const episode of episodes) {
    for (const credit of episode.hosts) add(credit, episode, 'host')
    for (const credit of episode.guests) add(credit, episode, 'guest')
  }
  return [...people.values()]
    .map(({ credit, appearances }) => ({ ...credit.person, path: credit.path, appearances }))
    .sort(byName(language))
}
