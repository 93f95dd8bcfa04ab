// Remembers which moves of times were made, so that none is made twice by accident.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EpisodeFile } from '../retime/retime-file.ts'

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

const digestOf = (files: readonly EpisodeFile[]): string =>
  digest(...files.flatMap(({ file, text }) => [file, text]))

const pathOf = (cacheDir: string, key: string): string => join(cacheDir, 'retime', key)

/** Takes what a move is known by: the folder, the episode, and the digests of both recordings or the offset. */
export const moveKey = (...parts: readonly string[]): string => digest(...parts)

/** Says whether this move was made and the files are not again what they were before it. */
export const wasMoved = async (
  cacheDir: string,
  key: string,
  files: readonly EpisodeFile[],
): Promise<boolean> => {
  const before = await readFile(pathOf(cacheDir, key), 'utf8').catch(() => undefined)
  return before !== undefined && before !== digestOf(files)
}

/** Takes the files as they were before the move; without a cache nothing is remembered and nothing breaks. */
export const rememberMove = async (
  cacheDir: string,
  key: string,
  files: readonly EpisodeFile[],
): Promise<void> => {
  const draft = pathOf(cacheDir, `.${randomUUID()}`)
  try {
    await mkdir(join(cacheDir, 'retime'), { recursive: true })
    await writeFile(draft, digestOf(files))
    await rename(draft, pathOf(cacheDir, key))
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}
