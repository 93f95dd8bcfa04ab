// Reads an image of the content again, for those who draw it.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Refusal } from './refusal.ts'

/**
 * Takes the absolute path of an image and the hex digest (SHA-256) that was measured; gives its bytes. Throws a `Refusal`
 * where they are others: these must not get into a cache under their name.
 */
export const readImage = async (path: string, sha256: string): Promise<Uint8Array> => {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Refusal('file-changed', { file: path }, { cause })
  })
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Refusal('file-changed', { file: path })
  return bytes
}
