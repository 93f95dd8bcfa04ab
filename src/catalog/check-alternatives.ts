// Finds files that are another encoding of two recordings, or a recording and another encoding.
import type { Problem } from '../model/problem.ts'
import type { ContentEpisode } from './content.ts'

const addressOf = (one: { readonly file?: string; readonly url?: string }): string =>
  one.file ?? one.url ?? ''

/**
 * Takes all episodes and reports every other encoding that belongs to an episode already (`alternative-twice`): one of
 * the two would play the wrong sound.
 */
export const checkAlternatives = (episodes: readonly ContentEpisode[]): readonly Problem[] => {
  const owners = new Map(episodes.map(({ audio, locate }) => [addressOf(audio), locate([]).file]))
  return episodes.flatMap(({ alternatives, locate }) =>
    alternatives.flatMap((alternative, at): Problem[] => {
      const address = addressOf(alternative)
      const other = owners.get(address)
      owners.set(address, locate([]).file)
      if (other === undefined) return []
      const place = locate(['alternatives', at])
      const facts = { address, other }
      return [{ ...place, code: 'alternative-twice', severity: 'error', field: 'alternatives', facts }]
    }),
  )
}
