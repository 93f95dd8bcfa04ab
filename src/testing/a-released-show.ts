// Releases a small show for the first time, for tests of what its subscribers are promised.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildOutcome, BuildSettings } from '../site/build-site.ts'
import { buildSite } from '../site/build-site.ts'
import {
  type Proposal,
  type ReleaseOutcome,
  type ReleaseSettings,
  releaseSite,
} from '../site/release-site.ts'
import { anEpisodeFile, aShowFolder } from './a-show-folder.ts'
import { type Folder, folderOf } from './folder-of.ts'

/** Gives the text of the episode whose recording lies elsewhere. */
export const anEpisodeElsewhere = (url = 'https://ablage.example/ende.mp3', sizeBytes = 5000): string =>
  anEpisodeFile({
    title: 'Das Ende',
    date: '2021-12-07 09:00',
    guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d03',
    episode: '3',
    audio: `{ url: "${url}", sizeBytes: ${sizeBytes}, durationSeconds: 60, type: audio/mpeg }`,
    chapters: undefined,
  })

export interface ReleasedShow {
  readonly content: Folder
  readonly outputDir: string
  readonly lockFile: string
  readonly readLock: () => Promise<string>
  readonly settings: BuildSettings
  readonly build: (changes?: Partial<BuildSettings>) => Promise<BuildOutcome>
  /** Releases; agrees to everything and accepts nothing where `changes` does not say otherwise. */
  readonly release: (changes?: Partial<ReleaseSettings>) => Promise<ReleaseOutcome>
  readonly proposals: readonly Proposal[]
}

/** Gives a show of three episodes in a folder of its own, released as of the year 2030. */
export const aReleasedShow = async (): Promise<ReleasedShow> => {
  const content = await folderOf(await aShowFolder({ 'episodes/staffel-1/03-ende.md': anEpisodeElsewhere() }))
  const outputDir = join(content.path, '_site')
  const lockFile = join(content.path, 'episodes/feed.lock.json')
  const settings: BuildSettings = {
    contentDir: content.path,
    outputDir,
    cacheDir: join(content.path, '.cache'),
    baseUrl: undefined,
    nowEpochMs: Date.UTC(2030, 0, 1),
  }
  const proposals: Proposal[] = []
  const approve = async (proposal: Proposal): Promise<boolean> => {
    proposals.push(proposal)
    return true
  }
  const release = (changes: Partial<ReleaseSettings> = {}) =>
    releaseSite({ ...settings, accepted: [], approve, ...changes })
  const first = await release()
  if (first.is !== 'released') throw new Error(`The show was not released: ${JSON.stringify(first)}`)
  return {
    content,
    outputDir,
    lockFile,
    readLock: () => readFile(lockFile, 'utf8'),
    settings,
    build: (changes = {}) => buildSite({ ...settings, ...changes }),
    release,
    proposals,
  }
}
