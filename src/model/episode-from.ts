// Builds an episode from its checked front matter.
import type { Appearance, Chapter, Notice } from './episode.ts'
import type { EpisodeFields } from './episode-schema.ts'
import { alternativeFrom, episodeTagsFrom } from './feed-tags-from.ts'
import type { FileName } from './parse-file-name.ts'
import type { EpisodeText } from './text-before-measuring.ts'

interface Rest {
  readonly name: FileName
  readonly publishedEpochMs: number
  readonly chapters: readonly Chapter[]
  readonly notesMarkdown: string
  /** Gives the path below the episodes folder of a file that the front matter names. */
  readonly pathOf: (file: string) => string
}

/** Takes checked front matter and what is known besides it; gives the episode. */
export const episodeFrom = (fields: EpisodeFields, rest: Rest): EpisodeText => ({
  id: rest.name.id,
  slug: rest.name.slug,
  guid: typeof fields.guid === 'string' ? fields.guid : fields.guid.imported,
  title: fields.title,
  publishedEpochMs: rest.publishedEpochMs,
  seasonNumber: fields.season,
  episodeNumber: fields.episode,
  type: fields.type,
  audio: audioFrom(fields.audio, rest.pathOf),
  alternatives: fields.alternatives.map((alternative) => alternativeFrom(alternative, rest.pathOf)),
  summary: fields.summary,
  hosts: fields.hosts?.map(appearanceFrom),
  guests: fields.guests.map(appearanceFrom),
  placeIds: fields.places,
  topicIds: fields.topics,
  chapters: rest.chapters,
  speakers: new Map(Object.entries(fields.speakers)),
  image: fields.image === undefined ? undefined : rest.pathOf(fields.image),
  imageAlt: fields.imageAlt,
  isExplicit: fields.explicit,
  isDraft: fields.draft,
  notices: noticesFrom(fields.notice),
  notesMarkdown: rest.notesMarkdown,
  ...episodeTagsFrom(fields),
})

const audioFrom = (audio: EpisodeFields['audio'], pathOf: Rest['pathOf']): EpisodeText['audio'] => {
  if (typeof audio === 'string') return { kind: 'file', file: pathOf(audio) }
  const { url, sizeBytes, durationSeconds, type } = audio
  return { kind: 'address', url, sizeBytes, durationSeconds, mimeType: type }
}

const appearanceFrom = (entry: EpisodeFields['guests'][number]): Appearance =>
  typeof entry === 'string' ? { personId: entry, role: undefined } : { personId: entry.id, role: entry.role }

const noticesFrom = (notice: EpisodeFields['notice']): readonly Notice[] => {
  const entries = notice === undefined || Array.isArray(notice) ? (notice ?? []) : [notice]
  return entries.map((entry) =>
    typeof entry === 'string'
      ? { text: entry, purpose: undefined }
      : { text: entry.text, purpose: entry.purpose },
  )
}
