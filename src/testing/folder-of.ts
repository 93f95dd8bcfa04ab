// Makes a temporary folder from a list of files, for tests that read a real disk.
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** What a path holds: text, bytes, or a symbolic link with its target as `ln -s` would take it. */
export type FolderEntry = string | Uint8Array | { readonly linkTo: string }

export interface Folder {
  /** Absolute path, free of symbolic links. */
  readonly path: string
  /** Adds or overwrites files; paths as in `folderOf`. */
  readonly add: (files: Readonly<Record<string, FolderEntry>>) => Promise<void>
  /** Removes everything; happens by itself where the folder was made inside a test. */
  readonly remove: () => Promise<void>
}

const addTo = async (root: string, files: Readonly<Record<string, FolderEntry>>): Promise<void> => {
  for (const [name, entry] of Object.entries(files)) {
    const path = join(root, name)
    if (name.endsWith('/')) {
      await mkdir(path, { recursive: true })
      continue
    }
    await mkdir(dirname(path), { recursive: true })
    if (typeof entry === 'string' || entry instanceof Uint8Array) await writeFile(path, entry)
    else await symlink(entry.linkTo, path)
  }
}

/**
 * Takes paths with their contents, `{ 'episodes/show.yaml': '...' }`, and gives a folder that has them.
 * A path that ends with a slash is an empty folder. Outside of a test, in `beforeAll` say, the caller
 * calls `remove`.
 */
export const folderOf = async (files: Readonly<Record<string, FolderEntry>>): Promise<Folder> => {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'folder-of-')))
  const remove = (): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 3 })
  try {
    onTestFinished(remove)
  } catch {
    // Outside of a test nobody can be told when it ends.
  }
  await addTo(path, files)
  return { path, add: (more) => addTo(path, more), remove }
}
