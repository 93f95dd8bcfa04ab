// Tells when something changes in folders, at whatever depth.
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/** What editors and file managers leave about, and what nobody writes by hand. */
const isNoise = (name: string): boolean => /^\.|~$|\.(?:swp|tmp|part)$|^node_modules$/.test(name)

const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isNoise(entry.name))
      .map((entry) => join(folder, entry.name))
  } catch {
    return []
  }
}

const inodeOf = (folder: string): number | undefined => statSync(folder, { throwIfNoEntry: false })?.ino

/**
 * Calls `onChange` when nothing has changed for `quietMs` after a change below one of the folders; gives a function that
 * ends the watch. Every folder is watched by itself, because Node's recursive watch misses what editors do on Linux:
 * https://nodejs.org/docs/latest-v20.x/api/fs.html#caveats
 */
export const watchFolders = (
  folders: readonly string[],
  quietMs: number,
  onChange: () => void,
): (() => void) => {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>()
  let timer: NodeJS.Timeout | undefined
  const forget = (folder: string): void => {
    watchers.get(folder)?.watcher.close()
    watchers.delete(folder)
  }
  const follow = (folder: string): void => {
    const inode = inodeOf(folder)
    // A folder that was deleted and made again is another one, and its old watcher hears nothing any more.
    if (watchers.get(folder)?.inode !== inode) forget(folder)
    if (inode === undefined) return
    if (!watchers.has(folder)) {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || !isNoise(name)) changed()
      })
      watcher.on('error', () => forget(folder))
      watchers.set(folder, { watcher, inode })
    }
    foldersIn(folder).forEach(follow)
  }
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      folders.forEach(follow)
      onChange()
    }, quietMs)
  }
  folders.forEach(follow)
  return () => {
    clearTimeout(timer)
    for (const folder of [...watchers.keys()]) forget(folder)
  }
}
