// Finds the folders of episodes: one for each season, and those of episodes outside of them.

export interface EpisodeFolder {
  /** Name of the folder below the episodes folder. */
  readonly folder: string
  /** The season that a new episode there belongs to. */
  readonly season: { readonly number: number; readonly title: string } | undefined
}

interface Season {
  readonly number: number
  readonly title: string
  readonly slug: string
}

interface Episode {
  /** Path below the episodes folder without ending. */
  readonly id: string
  readonly seasonNumber: number | undefined
}

const EXTRAS = 'extras'

const folderOf = ({ id }: Episode): string => id.slice(0, id.indexOf('/'))

/** The folder in which most episodes of a season stand. */
const usualFolder = (episodes: readonly Episode[], season: number): string | undefined => {
  const counts = new Map<string, number>()
  for (const episode of episodes)
    if (episode.seasonNumber === season)
      counts.set(folderOf(episode), (counts.get(folderOf(episode)) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** Takes the seasons and all episodes; gives the folders, the newest season first, each folder once. */
export const episodeFolders = (
  seasons: readonly Season[],
  episodes: readonly Episode[],
): readonly EpisodeFolder[] => {
  const found = new Map<string, EpisodeFolder>()
  for (const { number, title, slug } of [...seasons].sort((one, other) => other.number - one.number)) {
    const folder = usualFolder(episodes, number) ?? slug
    if (!found.has(folder)) found.set(folder, { folder, season: { number, title } })
  }
  for (const folder of [...new Set(episodes.map(folderOf)), EXTRAS])
    if (!found.has(folder)) found.set(folder, { folder, season: undefined })
  return [...found.values()]
}
