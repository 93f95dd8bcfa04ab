// Remembers in the site itself from what its transcripts were made, so that the next build need not make them again.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const recordName = '.transcripts.json'

/** What was written for one transcript. */
export interface TranscriptEntry {
  /** Hash of the transcript and of the program that wrote it. */
  readonly made: string
  /** Size of each file, in the order in which they are published. */
  readonly sizesBytes: readonly number[]
}

/** By the file that the transcript was read from. */
export type TranscriptRecord = ReadonlyMap<string, TranscriptEntry>

const isEntry = (value: unknown): value is readonly [string, TranscriptEntry] => {
  if (!Array.isArray(value)) return false
  const [file, entry]: readonly unknown[] = value
  return (
    typeof file === 'string' &&
    typeof entry === 'object' &&
    entry !== null &&
    'made' in entry &&
    'sizesBytes' in entry &&
    Array.isArray(entry.sizesBytes)
  )
}

/** Gives what the build of a site wrote down; nothing where there is no such site, or where it wrote nothing readable. */
export const readTranscriptRecord = async (site: string): Promise<TranscriptRecord> => {
  try {
    const entries: unknown = JSON.parse(await readFile(join(site, recordName), 'utf8'))
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : [])
  } catch {
    return new Map()
  }
}

/** Writes the record into a site, in the order of names: the same for the same site. */
export const writeTranscriptRecord = async (site: string, record: TranscriptRecord): Promise<void> => {
  const entries = [...record].sort(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(join(site, recordName), `${JSON.stringify(entries)}\n`)
}
