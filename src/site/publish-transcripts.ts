// Writes every transcript in all its forms into the new site, or links them from the old one where nothing changed.
import { createHash } from 'node:crypto'
import { link, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog, PublishedTranscript } from '../catalog/catalog.ts'
import { transcriptFile } from '../files/transcript-file.ts'
import { hashRooms } from './hash-rooms.ts'
import { inParallel } from './in-parallel.ts'
import { readTranscriptRecord, type TranscriptEntry, writeTranscriptRecord } from './transcript-record.ts'

/** So many are in memory at once: one is rendered while the others are being written. */
const atOnce = 4

interface Folders {
  readonly newSite: string
  /** The site that is being replaced; undefined where the new one is written over it. */
  readonly oldSite: string | undefined
}

type Files = PublishedTranscript['files']
type Transcript = ReturnType<PublishedTranscript['read']>

const writeFiles = async (files: Files, transcript: Transcript, newSite: string): Promise<number[]> => {
  const sizes: number[] = []
  for (const { format, path } of files) {
    const bytes = Buffer.from(transcriptFile(format, transcript))
    await writeFile(join(newSite, path), bytes)
    sizes.push(bytes.length)
  }
  return sizes
}

/** Gives false, and leaves nothing behind, where one of the files is not there as it was written. */
const linkFiles = async (
  files: Files,
  { sizesBytes }: TranscriptEntry,
  oldSite: string,
  newSite: string,
): Promise<boolean> => {
  try {
    for (const [at, { path }] of files.entries()) {
      const old = await stat(join(oldSite, path))
      if (!old.isFile() || old.size !== sizesBytes[at]) throw new Error(path)
      await link(join(oldSite, path), join(newSite, path))
    }
    return true
  } catch {
    for (const { path } of files) await rm(join(newSite, path), { force: true })
    return false
  }
}

/**
 * Takes the catalog and the sites' folders as absolute paths, and writes the files of all transcripts below `newSite`.
 * Each transcript is read once; where `oldSite` has its files from the same words, times and program, they are linked.
 * Eleventy does not render them, because it remembers everything it renders.
 */
export const publishTranscripts = async (
  { episodes }: Pick<Catalog, 'episodes'>,
  { newSite, oldSite }: Folders,
): Promise<void> => {
  const program = await hashRooms(['files', 'transcript', 'model'])
  const before = oldSite === undefined ? new Map() : await readTranscriptRecord(oldSite)
  const record = new Map<string, TranscriptEntry>()
  const publishOne = async ({ file, files, read }: PublishedTranscript): Promise<void> => {
    const transcript = read()
    const facts = JSON.stringify([program, files, transcript])
    const made = createHash('sha256').update(facts).digest('hex')
    for (const { path } of files) await mkdir(dirname(join(newSite, path)), { recursive: true })
    const known: TranscriptEntry | undefined = before.get(file)
    const isLinked =
      oldSite !== undefined && known?.made === made && (await linkFiles(files, known, oldSite, newSite))
    record.set(file, isLinked ? known : { made, sizesBytes: await writeFiles(files, transcript, newSite) })
  }
  await inParallel(
    episodes.flatMap(({ transcripts }) => transcripts),
    atOnce,
    publishOne,
  )
  await writeTranscriptRecord(newSite, record)
}
