// Says whether two folders are the same, byte for byte.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from './site-pages.ts'

/** Gives the SHA-256 of every file below a folder, by its path. */
export const folderHashes = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const files = await listFiles(folder)
  const hashes = files.map(async (file) => {
    const bytes = await readFile(join(folder, file))
    return [file, createHash('sha256').update(bytes).digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}
