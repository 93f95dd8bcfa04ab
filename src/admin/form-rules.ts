// What the schemas cannot say about a form: which key names a person, a file or a moment, and which text may stand for a group.
import type { RegistryName } from './registry-names.ts'

/** How a key is asked for, where its kind of value alone does not tell. */
export type FieldRule =
  | { readonly is: 'moment' }
  | { readonly is: 'uuid' }
  /** A number that names of files begin with, so it has two digits. */
  | { readonly is: 'padded' }
  | { readonly is: 'file'; readonly accept: string }
  | { readonly is: 'image' }
  | { readonly is: 'timecode' }
  | { readonly is: 'id'; readonly of: RegistryName }
  | { readonly is: 'long' }
  /** A text that can say one thing only. */
  | { readonly is: 'only'; readonly value: string }

const person: FieldRule = { is: 'id', of: 'people' }
const place: FieldRule = { is: 'id', of: 'places' }
const recordings = '.mp3,.m4a'
const alternatives = '.mp3,.m4a,.mp4,.opus,.ogg,.flac,.aac'

/** By the key's path, as in the help on fields. */
export const fieldRules: Readonly<Record<string, FieldRule>> = {
  'episode.date': { is: 'moment' },
  'episode.guid': { is: 'uuid' },
  'episode.episode': { is: 'padded' },
  'episode.audio': { is: 'file', accept: recordings },
  'episode.alternatives.file': { is: 'file', accept: alternatives },
  'episode.image': { is: 'image' },
  'episode.chapters.image': { is: 'image' },
  'episode.chapters.start': { is: 'timecode' },
  'episode.soundbites.start': { is: 'timecode' },
  'episode.hosts.id': person,
  'episode.guests.id': person,
  'episode.speakers': person,
  'episode.socialInteract': { is: 'only', value: 'disabled' },
  'show.socialInteract': { is: 'only', value: 'disabled' },
  'episode.places': place,
  'episode.topics': { is: 'id', of: 'topics' },
  'show.description': { is: 'long' },
  'show.seasons.hosts': person,
  'show.madeIn': place,
}

/** What a text stands for where a group may stand, too: its one key, or the time and the title of a chapter. */
export const shorthands: Readonly<Record<string, string>> = {
  'episode.hosts': 'id',
  'episode.guests': 'id',
  'episode.notice': 'text',
  'episode.alternatives': 'file',
  'episode.chapters': 'chapter',
}
