// What the whole content is once everything is known: order, addresses, cross-references.
import type { AudioFile } from '../model/audio.ts'
import type { Chapter, EpisodeType, Notice } from '../model/episode.ts'
import type { AlternativeDescription, EpisodeTags, ShowImage } from '../model/feed-tags.ts'
import type { ImageFacts } from '../model/image.ts'
import type { Page, Person, Place, Topic } from '../model/registries.ts'
import type { Season, Show } from '../model/show.ts'
import type { Timing, Transcript } from '../transcript/transcript.ts'
import type { TranscriptFormat } from '../transcript/transcript-format.ts'
import type { EpisodeState } from './episode-state.ts'
import type { Paths } from './paths.ts'

/** An image with its address on the site; `path` starts with a slash, without the base path. */
export interface PublishedImage extends ImageFacts {
  readonly path: string
}

/** The recording as listeners get it. `path` is undefined where it lives elsewhere. */
export interface Enclosure {
  /** Absolute address. */
  readonly url: string
  readonly path: string | undefined
  /** Path below the episodes folder of the file to publish, undefined where it lives elsewhere. */
  readonly file: string | undefined
  /** That file as it was measured; its size is not the published one where its tags are replaced. */
  readonly recording: AudioFile | undefined
  /** Length of the file that listeners get. */
  readonly sizeBytes: number
  readonly durationSeconds: number
  readonly mimeType: string
}

/** Another encoding of a recording as listeners get it. `path` and `file` are undefined where it lives elsewhere. */
export interface PublishedAlternative extends Omit<AlternativeDescription, 'bitrate'> {
  /** Absolute address. */
  readonly url: string
  readonly path: string | undefined
  /** Path below the episodes folder of the file to publish. */
  readonly file: string | undefined
  readonly sizeBytes: number
  readonly mimeType: string
  /** Bits per second. */
  readonly bitrate: number
  /** Digest of its bytes in base64, undefined where it lives elsewhere. */
  readonly sha384: string | undefined
}

interface PublishedPerson extends Omit<Person, 'image'> {
  readonly image: PublishedImage | undefined
}

/** A person with what they are in one episode. */
export interface Credit {
  readonly person: PublishedPerson
  readonly role: string | undefined
  /** Address of the person's page, from the site's root. */
  readonly path: string
}

/** One form of a transcript and its address from the site's root. */
interface PublishedFile {
  readonly format: TranscriptFormat
  readonly path: string
}

/** One language of an episode's transcript. */
export interface PublishedTranscript {
  readonly language: string
  readonly timing: Timing
  /** Path with its top folder, such as `transcripts/staffel-1/02-beteiligung.vtt`. */
  readonly file: string
  /** Where each form of it is published; those that need times are not there where it has none. */
  readonly files: readonly PublishedFile[]
  /** The page on which it is read: the episode's own for the first language, one of its own for any other. */
  readonly pagePath: string
  /** Reads and parses the file anew, its speakers named as in the registry: ten thousand transcripts do not fit into memory at once. */
  readonly read: () => Transcript
}

/** The folder before or behind an episode. */
export interface Neighbour {
  readonly title: string
  readonly path: string
  readonly state: EpisodeState
}

export interface CatalogEpisode extends EpisodeTags {
  readonly id: string
  readonly slug: string
  readonly guid: string
  readonly title: string
  readonly publishedEpochMs: number
  /** Only a preview has others than published ones. */
  readonly state: EpisodeState
  readonly season: Season | undefined
  readonly episodeNumber: number | undefined
  readonly type: EpisodeType
  readonly summary: string
  readonly notesMarkdown: string
  readonly notices: readonly Notice[]
  readonly isExplicit: boolean
  /** Their pictures are absolute addresses. */
  readonly chapters: readonly Chapter[]
  /** The pictures of the chapters that are published with the episode. */
  readonly chapterImages: readonly PublishedImage[]
  /** Where the chapters file is published; undefined without chapters. */
  readonly chaptersPath: string | undefined
  readonly hosts: readonly Credit[]
  readonly guests: readonly Credit[]
  readonly places: readonly Place[]
  readonly topics: readonly Topic[]
  readonly enclosure: Enclosure
  /** Levels for the seek bar, see `model/waveform.ts`; undefined where the recording gives none. */
  readonly waveform: string | undefined
  readonly alternatives: readonly PublishedAlternative[]
  /** The episode's own image, else its season's, else the show's cover. */
  readonly image: PublishedImage
  readonly hasOwnImage: boolean
  /** What can be seen in the episode's own image, where somebody said so. */
  readonly imageAlt: string | undefined
  readonly transcripts: readonly PublishedTranscript[]
  /** `/folgen/<slug>/` */
  readonly path: string
  /** Neighbours inside the season in listening order, or among those without a season. */
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
}

export interface CatalogSeason extends Omit<Season, 'cover'> {
  readonly path: string
  readonly cover: PublishedImage
  readonly hosts: readonly Credit[]
  /** Listening order: trailers, then by number, then by date. */
  readonly episodes: readonly CatalogEpisode[]
  readonly durationSeconds: number
}

export interface CatalogPerson extends PublishedPerson {
  readonly path: string
  /** Newest first. */
  readonly appearances: readonly {
    readonly episode: CatalogEpisode
    readonly part: 'host' | 'guest'
    readonly role: string | undefined
  }[]
}

export interface CatalogPlace extends Place {
  readonly path: string
  readonly episodes: readonly CatalogEpisode[]
}

export interface CatalogTopic extends Topic {
  readonly path: string
  readonly episodes: readonly CatalogEpisode[]
}

export interface CatalogPage extends Page {
  readonly path: string
}

export interface CatalogShow extends Omit<Show, 'cover' | 'images'> {
  readonly cover: PublishedImage
  readonly images: readonly (Omit<ShowImage, 'image'> & { readonly image: PublishedImage })[]
  /** Where it is made. */
  readonly madeIn: readonly Place[]
}

export interface Catalog {
  readonly show: CatalogShow
  /** The address all absolute URLs start with, ending with a slash. */
  readonly baseUrl: string
  /** The path part of `baseUrl` without its last slash: empty at the root of a host. */
  readonly basePath: string
  /** When the newest content changed: the feed's `lastBuildDate`; never the clock. */
  readonly updatedEpochMs: number
  /** Newest first; drafts and future ones are only in the catalog of a preview. */
  readonly episodes: readonly CatalogEpisode[]
  /** In order of number; those without an episode are not in it. */
  readonly seasons: readonly CatalogSeason[]
  /** Episodes outside of the seasons, newest first. */
  readonly extras: readonly CatalogEpisode[]
  /** Those who appear, by name. */
  readonly people: readonly CatalogPerson[]
  readonly places: readonly CatalogPlace[]
  readonly topics: readonly CatalogTopic[]
  readonly pages: readonly CatalogPage[]
  /** Where everything else stands on the site. */
  readonly paths: Paths
  readonly totalDurationSeconds: number
}
