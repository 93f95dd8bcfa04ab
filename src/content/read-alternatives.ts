// Measures the other encodings of a recording that an episode names.
import type { Alternative } from '../model/feed-tags.ts'
import type { Locate, Problem } from '../model/problem.ts'
import type { EpisodeText } from '../model/text-before-measuring.ts'
import { problemAt } from './fault.ts'
import type { MediaRoom } from './measure-media.ts'
import { measureAlternative } from './measure-media.ts'

/** Gives the other encodings with what is known of them, and the problems of those that do not fit. */
export const readAlternatives = async (
  room: MediaRoom,
  { alternatives }: Pick<EpisodeText, 'alternatives'>,
  base: string,
  locate: Locate,
): Promise<{ readonly alternatives: readonly Alternative[]; readonly problems: readonly Problem[] }> => {
  const measured: Alternative[] = []
  const problems: Problem[] = []
  for (const [index, alternative] of alternatives.entries()) {
    if (alternative.kind === 'address') {
      measured.push(alternative)
      continue
    }
    const { file, codecs } = alternative
    const reference = { file, base, field: 'alternatives.file', kind: 'audio' } as const
    const { value, faults } = await measureAlternative(room, reference)
    problems.push(...faults.map((fault) => problemAt(fault, locate(['alternatives', index]), 'alternatives')))
    if (value !== undefined) measured.push({ ...alternative, ...value, codecs: codecs ?? value.codecs })
  }
  return { alternatives: measured, problems }
}
