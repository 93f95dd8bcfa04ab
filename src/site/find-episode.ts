// Finds the episode that somebody means by what was typed.
import type { ExistingEpisode } from '../content/existing-episodes.ts'
import { nearest } from '../model/nearest.ts'
import { Refusal } from './refusal.ts'

const mostNamed = 8

/** `03-wolfsburg` is also `wolfsburg`. */
const slugOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1).replace(/^\d+-/, '')

/**
 * Takes all episodes, what was typed, and how a command says an episode (`--for `). What is typed is an id, with or without `episodes/`
 * and an ending, its last part, that without its number, `2/9` for season and number, or a part that only one has. Throws a `Refusal`
 * where that is no episode, or several.
 */
export const findEpisode = (
  episodes: readonly Pick<ExistingEpisode, 'id' | 'season' | 'episode'>[],
  typed: string,
  before: string,
): string => {
  const wanted = typed
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/)?episodes\//, '')
    .replace(/^\.\//, '')
    .replace(/\.[a-z0-9]{2,4}$/i, '')
  const ways: readonly ((each: (typeof episodes)[number]) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ id }) => slugOf(id) === wanted || id.endsWith(`/${wanted}`),
    ({ season, episode }) => season !== undefined && `${season}/${episode ?? ''}` === wanted,
    ({ id }) => wanted !== '' && id.includes(wanted),
  ]
  const found = typed.slice(0, 100)
  for (const isMeant of ways) {
    const ids = episodes.filter(isMeant).map(({ id }) => id)
    const [first, second] = ids
    if (first !== undefined && second === undefined) return first
    if (first !== undefined) throw new Refusal('episode-several', { found, ids: ids.slice(0, mostNamed) })
  }
  const all = episodes.map(({ id }) => id)
  const slug = nearest(wanted, all.map(slugOf))
  const near = nearest(wanted, all) ?? all.find((id) => slugOf(id) === slug)
  throw new Refusal('episode-unknown', { found, write: near && `${before}${near}` })
}
