// Finds the recording and the picture of an episode whose front matter has mistakes, to check them all the same.
import { complaintAboutPath } from '../model/parse-file-name.ts'
import { parseFrontMatter } from '../model/parse-front-matter.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import type { Position } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import { isGroup } from '../model/yaml-data.ts'
import { startOf } from './fault.ts'
import type { MediaReference } from './find-media.ts'
import type { FolderListing } from './walk-folder.ts'

interface NamedMedia extends MediaReference {
  readonly position: Position
}

/** What can be told of an episode that could not be parsed. */
export interface EpisodeRemains {
  readonly media: readonly NamedMedia[]
  /** Its show notes, and the line of the file on which they begin. */
  readonly notes: { readonly markdown: string; readonly firstLine: number } | undefined
}

const kinds = { audio: 'audio', image: 'image' } as const

// Where not even YAML can be read, a recording of the same name is taken for the one that is meant.
const namesake = (listing: FolderListing, base: string, file: string): readonly NamedMedia[] => {
  const stem = file.slice('episodes/'.length).replace(/\.md$/, '')
  return ['mp3', 'm4a']
    .map((ending) => `${stem}.${ending}`)
    .filter((candidate) => listing.entries.has(candidate))
    .map((candidate) => ({ file: candidate, base, field: 'audio', kind: 'audio', position: startOf(file) }))
}

/** Takes the text of an episode's file that could not be parsed, its folder, and the listing of the episodes folder. */
export const episodeRemains = (source: SourceText, base: string, listing: FolderListing): EpisodeRemains => {
  const front = parseFrontMatter(source, () => ({ code: 'page-front-matter-missing', facts: {} })).value
  const notes = front && { markdown: front.markdown, firstLine: front.markdownLine }
  const yaml = front && parseYaml(front.yaml).value
  if (yaml === undefined || !isGroup(yaml.data)) return { media: namesake(listing, base, source.file), notes }
  const { data } = yaml
  const media = (['audio', 'image'] as const).flatMap((field): NamedMedia[] => {
    const written = Object.hasOwn(data, field) ? data[field] : undefined
    if (typeof written !== 'string' || complaintAboutPath(written.trim()) !== undefined) return []
    const file = `${base}/${written.trim()}`
    return [{ file, base, field, kind: kinds[field], position: yaml.valueAt([field]) }]
  })
  return { media, notes }
}
