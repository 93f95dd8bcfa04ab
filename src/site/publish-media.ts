// Brings recordings and pictures into the new site, without copying what the old one already has.
import { constants } from 'node:fs'
import { copyFile, link, mkdir, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inParallel } from './in-parallel.ts'
import { Refusal, systemCode } from './refusal.ts'

export interface MediaFile {
  /** Where it is published, from the site's root. */
  readonly path: string
  /** Absolute path of the file to publish. */
  readonly source: string
  /** Its size when the content was read. */
  readonly sizeBytes: number
}

interface Folders {
  readonly newSite: string
  /** The site that is being replaced; it may be missing, and may vanish at any moment. */
  readonly oldSite: string
}

/** The time of change to the millisecond: `utimes` loses a little of what is smaller. */
const changedMs = (facts: { readonly mtimeMs: number }): number => Math.round(facts.mtimeMs)

/**
 * The old site's file may be used where size and time of change are those of the source. The address alone does not say
 * so: it follows the sound, and new tags change the bytes but not the sound.
 */
const linkFromOldSite = async (
  { path, sizeBytes }: MediaFile,
  { newSite, oldSite }: Folders,
  sourceChangedMs: number,
): Promise<boolean> => {
  try {
    const old = await stat(join(oldSite, path))
    if (!old.isFile() || old.size !== sizeBytes || changedMs(old) !== sourceChangedMs) return false
    await link(join(oldSite, path), join(newSite, path))
    return true
  } catch {
    return false
  }
}

const publishOne = async (file: MediaFile, folders: Folders): Promise<void> => {
  const target = join(folders.newSite, file.path)
  await mkdir(dirname(target), { recursive: true })
  try {
    const source = await stat(file.source)
    if (source.size !== file.sizeBytes) throw new Refusal('file-changed', { file: file.source })
    const time = new Date(changedMs(source))
    if (await linkFromOldSite(file, folders, time.getTime())) return
    await copyFile(file.source, target, constants.COPYFILE_FICLONE)
    await utimes(target, time, time)
    const copy = await stat(target)
    if (copy.size !== file.sizeBytes) throw new Refusal('file-changed', { file: file.source })
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new Refusal('file-changed', { file: file.source })
    throw error
  }
}

/**
 * Publishes the files into `newSite`: as a hard link to the same file of the old site, else as a copy that shares its
 * blocks with the source where the file system can do that. Throws a `Refusal` where a file changed since it was read.
 */
export const publishMedia = async (files: readonly MediaFile[], folders: Folders): Promise<void> => {
  await inParallel(files, 8, (file) => publishOne(file, folders))
}
