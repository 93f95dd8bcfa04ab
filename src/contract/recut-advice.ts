// Advises where a recording was cut anew and chapters and transcript still have the times of the one before.
import { problemAt } from '../model/complaint.ts'
import type { Problem } from '../model/problem.ts'
import type { FeedLock } from './feed-lock.ts'
import { matchEpisodes } from './match-episodes.ts'
import { currentEpisodes, type Published } from './published.ts'

/** Encoders add and drop some hundredths of a second; nobody hears what is less than half a second late. */
const leastSeconds = 0.5

/**
 * Takes the lock and what a build would publish; gives advice (`recording-recut`) at `audio` of each episode whose recording is half
 * a second longer or shorter than the one that its times were made for, while the times are still the same.
 */
export const recutAdvice = (lock: FeedLock | undefined, published: Published): readonly Problem[] => {
  if (lock === undefined) return []
  const known = new Map(published.content.episodes.map((episode) => [episode.id, episode]))
  return matchEpisodes(lock.episodes, currentEpisodes(published)).pairs.flatMap(({ was, is }) => {
    const episode = known.get(is.id)
    if (episode === undefined || was.times === undefined || is.times === undefined) return []
    const [before, after] = [was.times.recordingSeconds, is.times.recordingSeconds]
    if (was.times.digest !== is.times.digest || Math.abs(after - before) < leastSeconds) return []
    const facts = { id: is.id, seconds: Math.round((after - before) * 10) / 10 }
    return [problemAt(episode.locate(['audio']), 'audio', { code: 'recording-recut', facts }, 'advice')]
  })
}
