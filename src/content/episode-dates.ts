// Reads when each episode appears, and nothing else: no recording is measured.
import { readFile } from 'node:fs/promises'
import { parseEpisode } from '../model/parse-episode.ts'
import { mapLimited } from './map-limited.ts'
import { markdownEntries } from './markdown-entries.ts'
import { walkFolder } from './walk-folder.ts'

export interface EpisodeDate {
  readonly title: string
  readonly publishedEpochMs: number
}

const filesAtOnce = 32

/**
 * Takes the content folder and the time zone of the show. Drafts are left out, and so is what has mistakes: `npm run check` tells
 * about it.
 */
export const episodeDates = async (contentDir: string, timeZone: string): Promise<readonly EpisodeDate[]> => {
  const episodes = await walkFolder(contentDir, 'episodes')
  if (episodes === undefined) return []
  const read = await mapLimited(markdownEntries(episodes).episodes, filesAtOnce, async ({ file, path }) => {
    const text = await readFile(path, 'utf8').catch(() => '')
    return parseEpisode({ file: `episodes/${file}`, text }, { timeZone, mintGuid: () => '' }).value?.episode
  })
  return read.flatMap((episode) => (episode === undefined || episode.isDraft ? [] : [episode]))
}
