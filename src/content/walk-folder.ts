// Lists what lies in one of the editors' folders, and of what kind it is, without reading any of it.
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { diskFault } from './disk-fault.ts'
import { problemAt, startOf } from './fault.ts'

/** Links count as what they lead to, as long as that lies in the folder. */
type EntryKind = 'file' | 'folder' | 'device' | 'folder-link' | 'link-outside' | 'dead-link'

export interface FolderEntry {
  /** Path below the folder with slashes, such as `staffel-1/02-beteiligung.md`. */
  readonly file: string
  /** Absolute path. */
  readonly path: string
  readonly kind: EntryKind
}

export interface FolderListing {
  /** Name of the folder: `episodes`. */
  readonly name: string
  /** By path below the folder, in the order of their paths. */
  readonly entries: ReadonlyMap<string, FolderEntry>
  /** Names by the folder they lie in; `''` is the folder itself. */
  readonly namesByFolder: ReadonlyMap<string, readonly string[]>
  /** Folders that could not be listed. */
  readonly problems: readonly Problem[]
}

// Left behind by operating systems and programs; names that start with a dot are passed over, too.
const ignored = /^(\.|~\$|thumbs\.db$|desktop\.ini$|readme\.md$)/i

// Editors use one level; more than this is an accident such as a folder copied into itself.
const deepest = 12

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root + sep)

const kindOfLink = async (root: string, path: string): Promise<EntryKind> => {
  try {
    const target = await realpath(path)
    const found = await stat(target)
    if (found.isDirectory()) return 'folder-link'
    if (!isInside(root, target)) return 'link-outside'
    return found.isFile() ? 'file' : 'device'
  } catch {
    return 'dead-link'
  }
}

const kindOf = async (root: string, path: string, found: Dirent): Promise<EntryKind> => {
  if (found.isSymbolicLink()) return kindOfLink(root, path)
  if (found.isDirectory()) return 'folder'
  return found.isFile() ? 'file' : 'device'
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

interface Walk {
  readonly name: string
  /** Real path of the folder. */
  readonly root: string
  readonly entries: Map<string, FolderEntry>
  readonly namesByFolder: Map<string, string[]>
  readonly problems: Problem[]
}

const walk = async (into: Walk, folder: string, depth: number): Promise<void> => {
  const names: string[] = []
  into.namesByFolder.set(folder, names)
  try {
    const found = await readdir(join(into.root, folder), { withFileTypes: true })
    for (const each of found.filter(({ name }) => !ignored.test(name)).sort(byName)) {
      const file = folder === '' ? each.name : `${folder}/${each.name}`
      const path = join(into.root, file)
      const kind = await kindOf(into.root, path, each)
      names.push(each.name)
      into.entries.set(file, { file, path, kind })
      if (kind === 'folder' && depth < deepest) await walk(into, file, depth + 1)
    }
  } catch (error) {
    const place = folder === '' ? into.name : `${into.name}/${folder}`
    into.problems.push(problemAt(diskFault(error, place), startOf(place)))
  }
}

/**
 * Takes the content folder and the name of a folder in it. Gives undefined where there is none. Reports folders that
 * cannot be listed.
 */
export const walkFolder = async (contentDir: string, name: string): Promise<FolderListing | undefined> => {
  const path = join(contentDir, name)
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return undefined
  const root = await realpath(path)
  const into: Walk = { name, root, entries: new Map(), namesByFolder: new Map(), problems: [] }
  await walk(into, '', 0)
  return into
}
