// Finds the episode that was meant, and all of its files that have times.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chapterFilesBeside } from '../content/chapter-files.ts'
import { decodeText } from '../content/decode-text.ts'
import { existingEpisodes } from '../content/existing-episodes.ts'
import { markdownEntries } from '../content/markdown-entries.ts'
import { pairTranscripts } from '../content/pair-transcripts.ts'
import type { FolderListing } from '../content/walk-folder.ts'
import { walkFolder } from '../content/walk-folder.ts'
import { parseFrontMatter } from '../model/parse-front-matter.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { isGroup, valueIn } from '../model/yaml-data.ts'
import type { EpisodeFile } from '../retime/retime-file.ts'
import { findEpisode } from './find-episode.ts'
import { Refusal } from './refusal.ts'
import { showLanguage } from './show-language.ts'

export interface EpisodeFiles {
  /** Path below the episodes folder, without ending. */
  readonly id: string
  /** The episode's own file first. */
  readonly files: readonly EpisodeFile[]
  /** Absolute path of its recording; undefined where it lies elsewhere or none is named. */
  readonly recording: string | undefined
}

const nothing = (name: string): FolderListing => ({
  name,
  entries: new Map(),
  namesByFolder: new Map(),
  problems: [],
})

const textOf = async (path: string, file: string): Promise<string> => {
  const { text } = decodeText(await readFile(path))
  if (text === undefined) throw new Refusal('retime-file-unread', { file })
  return text
}

const audioIn = (file: string, text: string): string | undefined => {
  const front = parseFrontMatter({ file, text }, () => ({
    code: 'page-front-matter-missing',
    facts: {},
  })).value
  const data = front && parseYaml(front.yaml).value?.data
  const audio = data !== undefined && isGroup(data) ? valueIn(data, 'audio') : undefined
  return typeof audio === 'string' ? audio : undefined
}

/**
 * Takes the content folder and what was typed: an id, a slug, a path or a part of one of these. Throws a `Refusal` where that is no
 * episode, or several.
 */
export const episodeFiles = async (contentDir: string, typed: string): Promise<EpisodeFiles> => {
  const episodes = (await walkFolder(contentDir, 'episodes')) ?? nothing('episodes')
  const transcripts = (await walkFolder(contentDir, 'transcripts')) ?? nothing('transcripts')
  const markdown = markdownEntries(episodes).episodes
  const ids = markdown.map(({ file }) => file.replace(/\.md$/, ''))
  const id = findEpisode(await existingEpisodes(contentDir), typed, 'npm run retime -- ')
  const language = showLanguage(contentDir)
  const own = markdown.find(({ file }) => file === `${id}.md`)
  const { pairs } = pairTranscripts({ transcripts, episodes }, new Set(ids), language)
  const found = [
    ...(own === undefined
      ? []
      : ([{ place: `episodes/${own.file}`, path: own.path, role: 'episode', language }] as const)),
    ...chapterFilesBeside(episodes, id).map(
      ({ file, path }) => ({ place: `episodes/${file}`, path, role: 'chapters', language }) as const,
    ),
    ...pairs
      .filter(({ episodeId }) => episodeId === id)
      .map(
        ({ entry, language: of }) =>
          ({ place: entry.place, path: entry.path, role: 'transcript', language: of }) as const,
      ),
  ]
  const files: EpisodeFile[] = []
  for (const { place, path, role, language: of } of found)
    files.push({ file: place, text: await textOf(path, place), role, language: of })
  const audio = audioIn(`episodes/${id}.md`, files[0]?.text ?? '')
  const recording = audio === undefined ? undefined : join(contentDir, 'episodes', dirname(id), audio)
  return { id, files, recording }
}
