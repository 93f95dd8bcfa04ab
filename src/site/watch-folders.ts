// Tells when something changes in folders, at whatever depth.
import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { systemCode } from './refusal.ts'

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

/** Watches one folder; undefined where it is gone already. */
const watchOne = (folder: string, onEvent: (name: string | null) => void): FSWatcher | undefined => {
  try {
    const watcher = watch(folder, (_event, name) => onEvent(name))
    // It was deleted; what is made in its place is followed after the change that this is.
    watcher.on('error', () => watcher.close())
    return watcher
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

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
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  const follow = (folder: string): void => {
    const watcher = watchOne(folder, (name) => {
      if (name === null || !isNoise(name)) changed()
    })
    if (watcher === undefined) return
    watchers.push(watcher)
    foldersIn(folder).forEach(follow)
  }
  // A folder that was deleted and made again looks the same and is not, so all are followed anew, without a gap.
  const followAnew = (): void => {
    const before = watchers
    watchers = []
    folders.forEach(follow)
    for (const watcher of before) watcher.close()
  }
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      followAnew()
      onChange()
    }, quietMs)
  }
  followAnew()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
