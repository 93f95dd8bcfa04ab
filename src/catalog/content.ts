// What the reader of the editors' folders hands over: everything parsed and measured, not yet cross-checked.
import type { Episode } from '../model/episode.ts'
import type { Locate, Position } from '../model/problem.ts'
import type { GlossaryEntry, Page, Person, Place, Topic } from '../model/registries.ts'
import type { Show } from '../model/show.ts'
import type { Timing, Transcript } from '../transcript/transcript.ts'

/** A transcript file that belongs to an episode, read again whenever it is needed. */
export interface ContentTranscript {
  /** Whether every cue has its own times, only turns have, or nothing has. */
  readonly timing: Timing
  /** Who speaks, named as in the file, each with the place of the first cue. */
  readonly speakers: readonly { readonly name: string; readonly position: Position }[]
  /** BCP 47 language tag, the show's own where the file name does not say. */
  readonly language: string
  /** Path with its top folder, such as `transcripts/staffel-1/02-beteiligung.vtt`. */
  readonly file: string
  /** End of the last cue in seconds, with its place in the file. */
  readonly endSeconds: number
  readonly endPosition: Position
  readonly read: () => Transcript
}

export interface ContentEpisode extends Episode {
  /** Finds the place of a front-matter key, for problems that only show in the whole. */
  readonly locate: Locate
  readonly transcripts: readonly ContentTranscript[]
}

export interface Content {
  readonly show: Show
  readonly locateInShow: Locate
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly topics: ReadonlyMap<string, Topic>
  readonly glossary: ReadonlyMap<string, GlossaryEntry>
  readonly pages: readonly Page[]
  readonly episodes: readonly ContentEpisode[]
}
