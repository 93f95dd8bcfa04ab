// Remembers in the site itself from what its recordings were made, so that the next build need not write them again.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const recordName = '.recordings.json'

/** By path on the site: a hash of everything that the file was made from, and of the program. */
export type RecordingRecord = ReadonlyMap<string, string>

const isEntry = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string'

/** Gives what the build of a site wrote down; nothing where there is no such site, or where it wrote nothing readable. */
export const readRecordingRecord = async (site: string): Promise<RecordingRecord> => {
  try {
    const entries: unknown = JSON.parse(await readFile(join(site, recordName), 'utf8'))
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : [])
  } catch {
    return new Map()
  }
}

/** Writes the record into a site, in the order of names: the same for the same site. */
export const writeRecordingRecord = async (site: string, record: RecordingRecord): Promise<void> => {
  const entries = [...record].sort(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(join(site, recordName), `${JSON.stringify(entries)}\n`)
}

/** Takes the record away from a site that is about to be written over: an interruption must not leave a wrong one. */
export const forgetRecordings = (site: string): Promise<void> => rm(join(site, recordName), { force: true })
