// Lists the episodes that are there, with their seasons and numbers, without reading recordings.
import { readFile } from 'node:fs/promises'
import { mapLimited } from './map-limited.ts'
import { markdownEntries } from './markdown-entries.ts'
import { walkFolder } from './walk-folder.ts'

export interface ExistingEpisode {
  /** Path below the episodes folder without ending. */
  readonly id: string
  readonly season: number | undefined
  readonly episode: number | undefined
}

const filesAtOnce = 32

const numberAt = (key: 'season' | 'episode', frontMatter: string): number | undefined => {
  const found = new RegExp(`^${key}:[ \\t]*["']?(\\d{1,5})\\b`, 'm').exec(frontMatter)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Takes the content folder; mistakes in the files are passed over: `npm run check` tells about them. */
export const existingEpisodes = async (contentDir: string): Promise<readonly ExistingEpisode[]> => {
  const episodes = await walkFolder(contentDir, 'episodes')
  if (episodes === undefined) return []
  return mapLimited(markdownEntries(episodes).episodes, filesAtOnce, async ({ file, path }) => {
    const text = await readFile(path, 'utf8').catch(() => '')
    const frontMatter = text.split(/^---[ \t]*\r?$/m, 2)[1] ?? ''
    return {
      id: file.replace(/\.[^./]*$/, ''),
      season: numberAt('season', frontMatter),
      episode: numberAt('episode', frontMatter),
    }
  })
}
