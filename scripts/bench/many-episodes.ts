// Makes a long show of this repository's own: its real episodes again and again, each time as others.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assembleCatalog } from '../../src/catalog/assemble-catalog.ts'
import type { Catalog } from '../../src/catalog/catalog.ts'
import type { Content } from '../../src/catalog/content.ts'
import { readContent } from '../../src/content/read-content.ts'

const mintGuid = (): string => '00000000-0000-4000-8000-000000000000'

const readShow = async (): Promise<Content> => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const contentDir = join(import.meta.dirname, '../..')
    const { value } = await readContent({ contentDir, cacheDir, mintGuid })
    if (value === undefined) throw new Error('The content of this repository has problems: npm run build')
    return value
  } finally {
    rmSync(cacheDir, { recursive: true })
  }
}

/** Gives a function that takes how many episodes a show has and gives its catalog, one episode a day into the past. */
export const readManyEpisodes = async (): Promise<(count: number) => Catalog> => {
  const content = await readShow()
  const { episodes } = content
  return (count) => {
    const many = Array.from({ length: Math.ceil(count / episodes.length) }, (_, copy) =>
      episodes.map((episode, at) => ({
        ...episode,
        id: `${episode.id}-${copy}`,
        slug: `${episode.slug}-${copy}`,
        guid: `${episode.guid}-${copy}`,
        // Notes are parsed once: the same ones again would cost nothing.
        notesMarkdown: `${episode.notesMarkdown}\nNummer ${copy}.\n`,
        audio:
          episode.audio.kind === 'file'
            ? { ...episode.audio, file: `${copy}-${episode.audio.file}` }
            : { ...episode.audio, url: `${episode.audio.url}?${copy}` },
        episodeNumber: episode.episodeNumber && episode.episodeNumber + copy * episodes.length,
        publishedEpochMs: Date.UTC(2026, 0, 1) - (copy * episodes.length + at) * 86_400_000,
      })),
    )
    const { value } = assembleCatalog(
      { ...content, episodes: many.flat().slice(0, count) },
      { nowEpochMs: Date.UTC(2027, 0, 1), baseUrl: content.show.url, mintGuid },
    )
    if (value === undefined) throw new Error('Copies of valid episodes are valid.')
    return value
  }
}
