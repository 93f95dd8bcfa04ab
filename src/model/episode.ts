// What an episode is, as its Markdown file says it and its recording measures it.
import type { Audio } from './audio.ts'
import type { Alternative, EpisodeTags } from './feed-tags.ts'
import type { ImageFacts } from './image.ts'

export type EpisodeType = 'full' | 'trailer' | 'bonus'

/** A person in an episode: an id of `people.yaml` and the role for this one episode, where it differs. */
export interface Appearance {
  readonly personId: string
  readonly role: string | undefined
}

export interface Chapter {
  readonly startSeconds: number
  readonly title: string
  readonly url: string | undefined
  /** Path below the episodes folder, or an `https` address. */
  readonly image: string | undefined
}

/** A sentence readers and listeners must know; `ai-content` says that a machine made the sound. */
export interface Notice {
  readonly text: string
  readonly purpose: 'ai-content' | undefined
}

export interface Episode extends EpisodeTags {
  /** Path without ending below the episodes folder, such as `staffel-1/02-beteiligung`. */
  readonly id: string
  /** Part of its address, from the file name: `beteiligung`. Never changes once published. */
  readonly slug: string
  readonly guid: string
  readonly title: string
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly publishedEpochMs: number
  readonly seasonNumber: number | undefined
  readonly episodeNumber: number | undefined
  readonly type: EpisodeType
  readonly audio: Audio
  /** Other encodings of the same recording. */
  readonly alternatives: readonly Alternative[]
  readonly summary: string
  /** Undefined: the hosts of the season. */
  readonly hosts: readonly Appearance[] | undefined
  readonly guests: readonly Appearance[]
  readonly placeIds: readonly string[]
  readonly topicIds: readonly string[]
  readonly chapters: readonly Chapter[]
  /** The pictures of its chapters that lie beside it. */
  readonly chapterImages: readonly ImageFacts[]
  /** Who is meant by a name in the transcript, such as `SPEAKER_00`: ids of `people.yaml`. */
  readonly speakers: ReadonlyMap<string, string>
  readonly image: ImageFacts | undefined
  /** What can be seen in that picture. */
  readonly imageAlt: string | undefined
  readonly isExplicit: boolean | undefined
  readonly isDraft: boolean
  readonly notices: readonly Notice[]
  /** The show notes, Markdown as written. */
  readonly notesMarkdown: string
}
