// Tells by its keys which program wrote a transcript in JSON.
import { foreignName } from './foreign-json.ts'
import type { JsonPath } from './json-places.ts'
import { isRecord, type JsonRecord } from './json-reading.ts'

/** What the JSON of a file is; `list` are its segments and `path` leads to them. */
export type JsonKind =
  | {
      readonly kind: 'podcast' | 'whisperx' | 'whisperx-words' | 'podlove'
      readonly list: unknown
      readonly path: JsonPath
    }
  | { readonly kind: 'whisper' | 'whisper-cpp'; readonly record: JsonRecord }
  | { readonly kind: 'empty-list'; readonly path: JsonPath }
  | { readonly kind: 'single-value' }
  /** `name` as `foreignName` knows it, and some keys that stand there. */
  | { readonly kind: 'foreign'; readonly name: string | undefined; readonly keys: readonly string[] }

const keysShown = 5

/** An edited list may start with an entry that has lost a key: the first few tell together. */
const keysOf = (list: readonly unknown[]): ReadonlySet<string> =>
  new Set(list.slice(0, 20).flatMap((entry) => (isRecord(entry) ? Object.keys(entry) : [])))

const hasClock = (list: readonly unknown[]): boolean =>
  list.slice(0, 20).some((entry) => isRecord(entry) && /^\d+:\d/.test(String(entry['start'])))

const foreignOf = (keys: readonly string[]): JsonKind => ({
  kind: 'foreign',
  name: foreignName(keys),
  keys: keys.slice(0, keysShown),
})

/** Tells the kind of a list that stands alone. */
const kindOfList = (list: readonly unknown[], path: JsonPath): JsonKind => {
  if (list.length === 0) return { kind: 'empty-list', path }
  const keys = keysOf(list)
  const has = (...some: readonly string[]): boolean => some.some((key) => keys.has(key))
  if (has('items', 'texts', 'start_ms', 'voice') || (hasClock(list) && has('text')))
    return { kind: 'podlove', list, path }
  if (has('body')) return { kind: 'podcast', list, path }
  if (has('title') && has('startTime', 'start'))
    return { kind: 'foreign', name: 'chapters', keys: [...keys].slice(0, keysShown) }
  if (has('startTime') && !has('text')) return { kind: 'podcast', list, path }
  if (has('text') && has('start', 'end', 'words')) return { kind: 'whisperx', list, path }
  if (has('word')) return { kind: 'whisperx-words', list, path }
  return foreignOf([...keys])
}

/** `segments` are those of Podcasting 2.0 or of Whisper, which call everything by another name. */
const kindOfSegments = (record: JsonRecord, list: readonly unknown[]): JsonKind => {
  const keys = keysOf(list)
  const path = ['segments']
  if (keys.has('body') || keys.has('startTime')) return { kind: 'podcast', list, path }
  if (list.length === 0 && !Array.isArray(record['words'])) return { kind: 'empty-list', path }
  if (keys.has('start_ms')) return { kind: 'podlove', list, path }
  if (record['word_segments'] !== undefined) return { kind: 'whisperx', list, path }
  const isWhisper = record['text'] !== undefined || record['language'] !== undefined || keys.has('seek')
  return isWhisper ? { kind: 'whisper', record } : { kind: 'whisperx', list, path }
}

const isGrouped = (record: JsonRecord): boolean =>
  Object.keys(record).length > 0 &&
  Object.entries(record).every(([key, group]) => /^-?\d+$/.test(key) && isRecord(group) && 'items' in group)

/** Takes what stands in a file; gives its kind. The name of the file does not count. */
export const jsonKind = (data: unknown): JsonKind => {
  if (Array.isArray(data)) return kindOfList(data, [])
  if (!isRecord(data)) return { kind: 'single-value' }
  const { segments, transcription, transcripts, transcript, word_segments: wordSegments, words } = data
  if (Array.isArray(transcription)) {
    if (transcription.length === 0) return { kind: 'empty-list', path: ['transcription'] }
    return { kind: 'whisper-cpp', record: data }
  }
  if (Array.isArray(segments)) return kindOfSegments(data, segments)
  if (Array.isArray(transcripts)) return kindOfList(transcripts, ['transcripts'])
  if (Array.isArray(transcript)) return kindOfList(transcript, ['transcript'])
  if (Array.isArray(wordSegments))
    return { kind: 'whisperx-words', list: wordSegments, path: ['word_segments'] }
  if (isGrouped(data)) return { kind: 'podlove', list: data, path: [] }
  const name = foreignName(Object.keys(data))
  if (Array.isArray(words) && keysOf(words).has('word') && (name === undefined || name === 'text-only'))
    return { kind: 'whisper', record: data }
  if (segments !== undefined) return { kind: 'podcast', list: segments, path: ['segments'] }
  return foreignOf(Object.keys(data))
}
