// Puts several new files in place: all are written under temporary names first, then each appears whole, none over another.
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { digestFile } from '../audio/digest-file.ts'
import { Refusal, systemCode } from './refusal.ts'

/** A file that waits under a temporary name beside its place. */
export interface WaitingFile {
  readonly draft: string
  readonly target: string
  /** Replaces what stands there, a file of the editors that was added to. */
  readonly isReplacing: boolean
}

const draftOf = async (target: string): Promise<string> => {
  await mkdir(dirname(target), { recursive: true })
  return join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.part`)
}

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Says whether two files have the same bytes; a second run after an interruption finds its own copy. */
export const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [first, second] = await Promise.all([stat(one), stat(other)])
  return first.size === second.size && (await digestFile(one)) === (await digestFile(other))
}

/** Writes the text that is to stand at `target`. */
export const waitingText = async (
  target: string,
  content: string | Uint8Array,
  isReplacing = false,
): Promise<WaitingFile> => {
  const draft = await draftOf(target)
  const file = await open(draft, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  return { draft, target, isReplacing }
}

interface Copying {
  readonly signal: AbortSignal
  /** Told how many bytes more are copied. */
  readonly onBytes: (bytes: number) => void
  /** The source goes away later: where both lie on one disk, a second name for it is enough. */
  readonly isMoved: boolean
}

/** Copies the file that is to stand at `target`. A copy that fails leaves nothing. */
export const waitingCopy = async (
  source: string,
  target: string,
  { signal, onBytes, isMoved }: Copying,
): Promise<WaitingFile> => {
  const draft = await draftOf(target)
  const waiting = { draft, target, isReplacing: false }
  const isLinked =
    isMoved &&
    (await link(source, draft).then(
      () => true,
      () => false,
    ))
  if (isLinked) return waiting
  const file = await open(draft, 'wx')
  try {
    const chunks = createReadStream(source, { highWaterMark: 1 << 20 })
    chunks.on('data', (chunk) => onBytes(chunk.length))
    await pipeline(chunks, file.createWriteStream({ flush: true }), { signal })
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  return waiting
}

/** Throws a `Refusal` where something stands there that is not to be replaced. */
const appear = async ({ draft, target, isReplacing }: WaitingFile): Promise<void> => {
  if (isReplacing) return rename(draft, target)
  try {
    await link(draft, target)
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || (await isThere(target)))
      throw new Refusal('new-name-taken', {
        file: target,
        name: `${basename(target).replace(/\.[^.]*$/, '')}-2`,
      })
    // Not every disk knows links.
    await rename(draft, target)
  }
}

/** Lets files appear in this order; where one cannot, the new ones before it go away again. */
export const letAppear = async (files: readonly WaitingFile[]): Promise<void> => {
  const appeared: string[] = []
  try {
    for (const file of files) {
      await appear(file)
      if (!file.isReplacing) appeared.push(file.target)
    }
  } catch (error) {
    for (const target of appeared) await rm(target, { force: true })
    throw error
  } finally {
    await dropWaiting(files)
  }
}

export const dropWaiting = async (files: readonly WaitingFile[]): Promise<void> => {
  for (const { draft } of files) await rm(draft, { force: true })
}
