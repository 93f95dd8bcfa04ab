// Finds out which problems can be repaired, and by which changes.
import type { EpisodeSurroundings } from '../model/parse-episode.ts'
import type { Problem } from '../model/problem.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { repairsFor } from '../repair/repairs-for.ts'
import { readEditorsFile } from './check-advice.ts'
import type { Fix } from './check-result.ts'

/** Takes problems; gives the texts of the files they stand in, of those that can be read. */
export const textsOf = async (
  contentDir: string,
  files: Iterable<string>,
): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>()
  for (const file of new Set(files)) {
    const text = await readEditorsFile(contentDir, file)
    if (text !== undefined) texts.set(file, text)
  }
  return texts
}

/** Takes problems of the editors' files; gives those that can be repaired, each with its changes. */
export const suggestRepairs = async (
  contentDir: string,
  problems: readonly Problem[],
  around: EpisodeSurroundings,
): Promise<readonly Suggestion[]> =>
  repairsFor(
    problems,
    await textsOf(
      contentDir,
      problems.map(({ file }) => file),
    ),
    around,
  )

/** Gives how each problem can be repaired; those without changes cannot. */
export const fixesOf = (suggestions: readonly Suggestion[]): ReadonlyMap<Problem, Fix> =>
  new Map(
    suggestions
      .filter(({ edits }) => edits.length > 0)
      .map(({ problem, isSafe }) => [problem, isSafe ? 'safe' : 'ask']),
  )
