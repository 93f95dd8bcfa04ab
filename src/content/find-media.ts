// Finds the file that an episode or the show names, and offers the one that may be meant where it is not there.
import { nearest } from '../model/nearest.ts'
import { suggestedName } from '../model/suggested-name.ts'
import type { Fault } from './fault.ts'
import { entryFault } from './read-text.ts'
import type { FolderEntry, FolderListing } from './walk-folder.ts'

/** A file that somebody refers to. */
export interface MediaReference {
  /** Path below the episodes folder. */
  readonly file: string
  /** Folder that the written name starts from, `''` for the episodes folder itself. */
  readonly base: string
  /** The key it is written at. */
  readonly field: string
  readonly kind: 'audio' | 'image'
}

export type FoundMedia =
  | { readonly entry: FolderEntry; readonly fault?: undefined }
  | { readonly entry?: undefined; readonly fault: Fault }

/** Names that may be recordings, whatever is in them. */
export const audioName = /\.(mp3|m4a|m4b|mp4|aac|wav|aiff?|flac|ogg|oga|opus|wma)$/i
export const imageName = /\.(jpe?g|png|svg|webp|gif|avif|heic|tiff?)$/i

const mostShown = 3
// Beyond, comparing every missing name with every name there would take minutes.
const mostCompared = 500

const severity = 'error'

const splitPath = (file: string): { readonly folder: string; readonly name: string } => {
  const at = file.lastIndexOf('/')
  return { folder: file.slice(0, Math.max(0, at)), name: file.slice(at + 1) }
}

/** Gives what a path is once case, accents and characters that no address may have are left aside. */
export const looseName = (file: string): string => {
  const dot = file.lastIndexOf('.')
  const parts = file.slice(0, Math.max(0, dot)).split('/')
  return `${parts.map(suggestedName).join('/')}.${file.slice(dot + 1).toLowerCase()}`
}

const missing = (
  reference: MediaReference,
  folder: string,
  name: string,
  names: readonly string[],
): Fault => {
  const fitting = names.filter((there) => (reference.kind === 'audio' ? audioName : imageName).test(there))
  const near = fitting.length <= mostCompared ? nearest(name, fitting) : undefined
  const inBase = reference.base === '' ? folder : folder.slice(reference.base.length + 1)
  const prefix = inBase === '' ? '' : `${inBase}/`
  const shown = near === undefined ? fitting : [near, ...fitting.filter((there) => there !== near)]
  return {
    code: 'file-missing',
    severity,
    facts: {
      field: reference.field.slice(reference.field.lastIndexOf('.') + 1),
      name,
      folder: folder === '' ? 'episodes' : `episodes/${folder}`,
      nearest: near === undefined ? undefined : prefix + near,
      there: shown.slice(0, mostShown),
      thereCount: fitting.length,
    },
  }
}

/**
 * Takes the listing of the episodes folder and a reference into it. A name counts only as it is listed: a disk that
 * ignores case would open more than the web server finds. Links that lead out of the folder are refused.
 */
export const findMedia = (listing: FolderListing, reference: MediaReference): FoundMedia => {
  const entry = listing.entries.get(reference.file)
  if (entry !== undefined) {
    const fault = entryFault(entry, reference.file)
    return fault === undefined ? { entry } : { fault }
  }
  const { folder, name } = splitPath(reference.file)
  const names = listing.namesByFolder.get(folder) ?? []
  const there = names.find((candidate) => looseName(candidate) === looseName(name))
  if (there !== undefined)
    return { fault: { code: 'file-named-otherwise', severity, facts: { name, there } } }
  return { fault: missing(reference, folder, name, names) }
}
