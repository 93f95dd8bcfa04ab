// Reads single values of a transcript in JSON and keeps what was wrong with them.
import type { Position, Problem } from '../../model/problem.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { JsonPath } from './json-places.ts'

export type JsonRecord = Readonly<Record<string, unknown>>

/** What is odd and said as advice, once a file. */
export type JsonOddity = 'end-missing' | 'words-differ' | 'words-backwards' | 'turns-unnamed' | 'without-text'

/**
 * What has been read so far. Until all is read, positions are provisional: `line` is the number of a path in
 * `paths`, from 1; `finishSegments` finds the real ones in one walk.
 */
export interface JsonReading {
  readonly file: string
  readonly paths: JsonPath[]
  readonly errors: Problem[]
  readonly oddities: Map<JsonOddity, { readonly position: Position; count: number }>
}

/** One object of a list, such as a segment, and where it stands. */
export interface JsonEntry {
  readonly record: JsonRecord
  readonly path: JsonPath
  /** Its number in its list, from 1. */
  readonly number: number
}

/** Takes the name of a file; gives the beginning of a reading. */
export const startReading = (file: string): JsonReading => ({
  file,
  paths: [],
  errors: [],
  oddities: new Map(),
})

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Gives the provisional position of a value. */
export const positionAt = ({ file, paths }: JsonReading, path: JsonPath): Position => ({
  file,
  line: paths.push(path),
  column: 1,
})

/** Counts what is odd; the first place is kept. */
export const noteOddity = ({ oddities }: JsonReading, oddity: JsonOddity, position: Position): void => {
  const known = oddities.get(oddity)
  if (known === undefined) oddities.set(oddity, { position, count: 1 })
  else known.count += 1
}

/** Gives a value as it may be shown in a sentence. */
export const shownValue = (value: unknown): string => {
  const text =
    typeof value === 'string' ? value : Array.isArray(value) ? '[…]' : isRecord(value) ? '{…}' : String(value)
  const plain = plainText(text.slice(0, 200))
  return plain.length > 60 ? `${plainText(plain.slice(0, 59))}…` : plain
}

/** Gives what every error of a reading has. */
export const errorAt = (reading: JsonReading, path: JsonPath) =>
  ({ severity: 'error', field: undefined, ...positionAt(reading, path) }) as const

/** Takes a value and its path; gives its objects; reports `transcript-json-list-expected` and `-entry-unfit`. */
export const readEntries = (reading: JsonReading, list: unknown, path: JsonPath): readonly JsonEntry[] => {
  if (!Array.isArray(list)) {
    const facts = { key: String(path.at(-1) ?? ''), found: shownValue(list) }
    reading.errors.push({ ...errorAt(reading, path), code: 'transcript-json-list-expected', facts })
    return []
  }
  return list.flatMap((record: unknown, at): readonly JsonEntry[] => {
    const entryPath = [...path, at]
    if (isRecord(record)) return [{ record, path: entryPath, number: at + 1 }]
    const facts = { entry: at + 1, found: shownValue(record) }
    reading.errors.push({ ...errorAt(reading, entryPath), code: 'transcript-json-entry-unfit', facts })
    return []
  })
}

/** Gives the text of an entry as it stands there; reports `transcript-json-text-missing` and `-text-unfit`. */
export const readText = (reading: JsonReading, { record, path, number }: JsonEntry, key: string): string => {
  const value = record[key]
  if (typeof value === 'string') return value
  const valuePath = [...path, key]
  if (value === undefined || value === null) {
    const facts = { entry: number, key }
    reading.errors.push({ ...errorAt(reading, valuePath), code: 'transcript-json-text-missing', facts })
  } else {
    const facts = { entry: number, key, found: shownValue(value) }
    reading.errors.push({ ...errorAt(reading, valuePath), code: 'transcript-json-text-unfit', facts })
  }
  return ''
}

/** Gives the name of a speaker as written, undefined where there is none; numbers are names such as `3`. */
export const readName = (reading: JsonReading, entry: JsonEntry, key: string): string | undefined => {
  const value = entry.record[key]
  if (value === undefined || value === null) return undefined
  const name = typeof value === 'number' ? String(value) : plainText(readText(reading, entry, key))
  return isBlank(name) ? undefined : name
}
