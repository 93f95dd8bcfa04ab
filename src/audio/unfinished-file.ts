// Gives files that are still being written a name of their own, and clears away those that nobody finishes.
import { randomBytes } from 'node:crypto'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const openHere = new Set<string>()
const unfinished = /^\..+\.(\d+)-[0-9a-f]{8}\.part$/

/** Says whether the process still runs. One with our own number is us, or was another in another container. */
const isRunning = (processId: number, path: string): boolean => {
  if (processId === process.pid) return openHere.has(path)
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes what killed processes have left in a folder. Files of running ones stay. */
export async function clearUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const processId = unfinished.exec(name)?.[1]
    const path = join(folder, name)
    if (processId !== undefined && !isRunning(Number(processId), path)) await rm(path, { force: true })
  }
}

/**
 * Calls `write` with a name beside `file`, and renames what it wrote: the file appears whole or not at all. What stood there
 * stays until then.
 */
export async function writeWhole<T>(file: string, write: (draft: string) => Promise<T>): Promise<T> {
  const draft = join(
    dirname(file),
    `.${basename(file)}.${process.pid}-${randomBytes(4).toString('hex')}.part`,
  )
  openHere.add(draft)
  try {
    const written = await write(draft)
    const handle = await open(draft, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(draft, file)
    return written
  } finally {
    await rm(draft, { force: true })
    openHere.delete(draft)
  }
}
