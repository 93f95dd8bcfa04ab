// Remembers which moves of times were made, so that none is made twice by accident.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EpisodeFile } from '../retime/retime-file.ts'

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

const digestLength = 64

const lineOf = ({ file, text }: EpisodeFile): string => `${digest(text)} ${file}`

const pathOf = (cacheDir: string, key: string): string => join(cacheDir, 'retime', key)

/** Takes what a move is known by: the folder, the episode, and the digests of both recordings or the offset. */
export const moveKey = (...parts: readonly string[]): string => digest(...parts)

const fileIn = (line: string): string => line.slice(digestLength + 1)

const linesOf = async (cacheDir: string, key: string): Promise<readonly string[]> => {
  const text = await readFile(pathOf(cacheDir, key), 'utf8').catch(() => '')
  return text === '' ? [] : text.split('\n')
}

export interface MadeMove {
  /** Names of the files that it has changed, and that are not again what they were before it. */
  readonly moved: ReadonlySet<string>
  /** It has changed every file; where a run was killed in the middle, the rest is still to be moved. */
  readonly isWhole: boolean
}

/** Takes the files of an episode; says what of this move was made. */
export const madeMove = async (
  cacheDir: string,
  key: string,
  files: readonly EpisodeFile[],
): Promise<MadeMove> => {
  const before = new Set(await linesOf(cacheDir, key))
  const changing = new Set([...before].map(fileIn))
  const known = files.filter(({ file }) => changing.has(file))
  const moved = known.filter((each) => !before.has(lineOf(each)))
  return {
    moved: new Set(moved.map(({ file }) => file)),
    isWhole: moved.length > 0 && moved.length === known.length,
  }
}

/** Takes the files that will change, as they are before the move; without a cache nothing is remembered and nothing breaks. */
export const rememberMove = async (
  cacheDir: string,
  key: string,
  files: readonly EpisodeFile[],
): Promise<void> => {
  const names = new Set(files.map(({ file }) => file))
  const earlier = (await linesOf(cacheDir, key)).filter((line) => !names.has(fileIn(line)))
  const draft = pathOf(cacheDir, `.${randomUUID()}`)
  try {
    await mkdir(join(cacheDir, 'retime'), { recursive: true })
    await writeFile(draft, [...earlier, ...files.map(lineOf)].join('\n'))
    await rename(draft, pathOf(cacheDir, key))
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}
