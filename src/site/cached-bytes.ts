// Keeps what is slow to make, under a name that says what it was made from.
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A cache that cannot be written costs time and nothing else. */
const keep = async (path: string, bytes: Uint8Array): Promise<void> => {
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, bytes)
    await rename(draft, path)
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/**
 * Gives what `make` gives, from the file that an earlier call left in `cacheDir/room` where there is one. `key` names
 * everything the result depends on. A file appears there whole or not at all, whoever is killed or runs at the same time.
 */
export const cachedBytes = async (
  cacheDir: string,
  room: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const name = createHash('sha256').update(key).digest('hex')
  const path = join(cacheDir, room, name.slice(0, 2), name.slice(2))
  try {
    return await readFile(path)
  } catch {
    const bytes = await make()
    await keep(path, bytes)
    return bytes
  }
}
