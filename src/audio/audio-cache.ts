// Remembers what was made and measured, by the bytes it was made of.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SoundFacts } from './measure-loudness.ts'

/** How a recording was made. */
export interface MadeRecord {
  readonly before: SoundFacts
  readonly after: SoundFacts
  readonly cutStartSeconds: number
  /** Digest (SHA-256, hex) and size of each file, the MP3 first. */
  readonly files: readonly { readonly ending: string; readonly sha256: string; readonly sizeBytes: number }[]
}

interface Shelves {
  /** By the digest of the source with the settings. */
  readonly made: MadeRecord
  /** By the digest of the sound. */
  readonly sound: SoundFacts
  /** By the digest of a file that this program wrote. */
  readonly own: true
}

// To be raised with every change to what is made or measured, or how it is stored.
const version = 1

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const pathOf = (cacheDir: string, shelf: keyof Shelves, key: string): string =>
  join(cacheDir, 'audio', `${shelf}-${version}-${key}.json`)

/** Gives what is remembered; undefined where nothing is, or what is there was not written to its end. */
export async function recall<Shelf extends keyof Shelves>(
  cacheDir: string,
  shelf: Shelf,
  key: string,
): Promise<Shelves[Shelf] | undefined> {
  try {
    const text = await readFile(pathOf(cacheDir, shelf, key), 'utf8')
    const body = text.slice(65)
    if (text.slice(0, 64) !== digest(body)) return undefined
    // Only what this program wrote to its end carries its digest, so it has the type it was written with.
    const value: Shelves[Shelf] = JSON.parse(body)
    return value
  } catch {
    return undefined
  }
}

/** Remembers a value; without a cache the next run is slower, nothing else. */
export async function remember<Shelf extends keyof Shelves>(
  cacheDir: string,
  shelf: Shelf,
  key: string,
  value: Shelves[Shelf],
): Promise<void> {
  const draft = join(cacheDir, 'audio', `.${randomUUID()}`)
  const body = JSON.stringify(value)
  try {
    await mkdir(join(cacheDir, 'audio'), { recursive: true })
    await writeFile(draft, `${digest(body)}\n${body}`)
    await rename(draft, pathOf(cacheDir, shelf, key))
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}
