// Says whether an episode is published, and if not, what it waits for.
import type { Episode } from '../model/episode.ts'

/** A `draft` waits for its editors, a `scheduled` one for its date. */
export type EpisodeState = 'published' | 'draft' | 'scheduled'

/** Takes an episode and a moment in milliseconds since 1970; a draft stays one, whatever its date is. */
export const stateOf = (
  { isDraft, publishedEpochMs }: Pick<Episode, 'isDraft' | 'publishedEpochMs'>,
  nowEpochMs: number,
): EpisodeState => {
  if (isDraft) return 'draft'
  return publishedEpochMs <= nowEpochMs ? 'published' : 'scheduled'
}
