// Replaces the lock in one step, and only the one that was read: of two releases at once, one writes.
import { randomBytes } from 'node:crypto'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Refusal, systemCode } from './refusal.ts'

const mostAttempts = 20

/** Gives the lock's bytes as they lie on the disk; undefined where there is none. */
export const readLockBytes = async (file: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(file)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

const isSame = (one: Buffer | undefined, other: Buffer | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.equals(other)

const claimsBeside = async (file: string): Promise<readonly string[]> => {
  const prefix = `.${basename(file)}-`
  const names = await readdir(dirname(file))
  return names
    .filter((name) => name.startsWith(prefix) && /^[0-9a-f]{16}$/.test(name.slice(prefix.length)))
    .map((name) => join(dirname(file), name))
}

const writeThrough = async (file: string, text: string): Promise<void> => {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A new name is only as lasting as the folder it stands in; where folders cannot be synced, the system does it itself. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

export interface LockWriting {
  /** What the lock was when the release began; undefined where there was none. */
  readonly before: Buffer | undefined
  readonly text: string
}

const replaceWith = async (claim: string, file: string, { before, text }: LockWriting): Promise<void> => {
  await writeThrough(claim, text)
  for (const other of await claimsBeside(file)) if (other !== claim) await rm(other, { force: true })
  if (!isSame(before, await readLockBytes(file))) throw new Refusal('lock-changed', { file })
  await rename(claim, file)
  await syncFolder(dirname(file))
}

/**
 * Takes the absolute path of the lock, its bytes at the start of the release, and the new text. Whoever writes lays its text
 * beside the lock, removes what others have laid there, looks whether the lock is the one it knows, and renames. One of two
 * always finds its own text gone or the lock changed, whatever the order; nobody waits for a lock that a killed program has
 * left behind, and what it left is removed. The file is whole at every moment. Throws a `Refusal` where the lock has changed.
 */
export const writeLock = async (file: string, writing: LockWriting): Promise<void> => {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const claim = join(dirname(file), `.${basename(file)}-${randomBytes(8).toString('hex')}`)
    try {
      return await replaceWith(claim, file, writing)
    } catch (error) {
      await rm(claim, { force: true })
      if (systemCode(error) !== 'ENOENT') throw error
    }
    // Both have removed what the other laid there: whoever waits less comes first.
    await setTimeout(Math.random() * 50)
  }
  throw new Refusal('lock-changed', { file })
}
