// Reads JSON and keeps where in the text each value stands: https://www.rfc-editor.org/rfc/rfc8259

/** A value and the offset at which it begins. */
export type JsonValue = { readonly offset: number } & (
  | { readonly kind: 'group'; readonly entries: ReadonlyMap<string, JsonValue> }
  | { readonly kind: 'list'; readonly items: readonly JsonValue[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly spelling: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'null' }
)

/** The value of a text, or the offset from which on it is no JSON. */
export type JsonReading =
  | { readonly value: JsonValue; readonly brokenAt?: undefined }
  | { readonly value?: undefined; readonly brokenAt: number }

/** Deeper than any chapter file, and far from what a call stack can hold. */
const deepest = 100

const space = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

/** Walks through a text; `at` is the offset of the next character. */
interface Cursor {
  readonly text: string
  at: number
}

/** Leaves the walk at the place from which on the text is no JSON. */
class BrokenJson extends Error {}

const match = (cursor: Cursor, pattern: RegExp): string => {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0] ?? ''
  cursor.at += found.length
  return found
}

/** Gives the next character that is not white space, without passing it. */
const next = (cursor: Cursor): string => {
  match(cursor, space)
  return cursor.text.charAt(cursor.at)
}

const take = (cursor: Cursor, ...expected: readonly string[]): string => {
  const found = next(cursor)
  if (!expected.includes(found)) throw new BrokenJson()
  cursor.at += 1
  return found
}

const textAt = (cursor: Cursor): string => {
  const start = cursor.at
  let end = start + 1
  while (end < cursor.text.length && cursor.text[end] !== '"') end += cursor.text[end] === '\\' ? 2 : 1
  try {
    const text: unknown = JSON.parse(cursor.text.slice(start, end + 1))
    cursor.at = end + 1
    return String(text)
  } catch {
    throw new BrokenJson()
  }
}

const groupAt = (cursor: Cursor, depth: number): ReadonlyMap<string, JsonValue> => {
  const entries = new Map<string, JsonValue>()
  take(cursor, '{')
  if (next(cursor) === '}') {
    take(cursor, '}')
    return entries
  }
  do {
    if (next(cursor) !== '"') throw new BrokenJson()
    const key = textAt(cursor)
    take(cursor, ':')
    entries.set(key, valueAt(cursor, depth))
  } while (take(cursor, ',', '}') === ',')
  return entries
}

const listAt = (cursor: Cursor, depth: number): readonly JsonValue[] => {
  const items: JsonValue[] = []
  take(cursor, '[')
  if (next(cursor) === ']') {
    take(cursor, ']')
    return items
  }
  do items.push(valueAt(cursor, depth))
  while (take(cursor, ',', ']') === ',')
  return items
}

const valueAt = (cursor: Cursor, depth: number): JsonValue => {
  const first = next(cursor)
  const offset = cursor.at
  if (depth > deepest) throw new BrokenJson()
  if (first === '{') return { offset, kind: 'group', entries: groupAt(cursor, depth + 1) }
  if (first === '[') return { offset, kind: 'list', items: listAt(cursor, depth + 1) }
  if (first === '"') return { offset, kind: 'text', text: textAt(cursor) }
  const spelling = match(cursor, number)
  if (spelling !== '') return { offset, kind: 'number', number: Number(spelling), spelling }
  const found = match(cursor, word)
  if (found === '') throw new BrokenJson()
  return found === 'null' ? { offset, kind: 'null' } : { offset, kind: 'boolean', isTrue: found === 'true' }
}

/** Takes the text of a JSON file, without a byte order mark; of a key that stands twice the last one counts. */
export const readJson = (text: string): JsonReading => {
  const cursor: Cursor = { text, at: 0 }
  try {
    const value = valueAt(cursor, 0)
    if (next(cursor) !== '') throw new BrokenJson()
    return { value }
  } catch (error) {
    if (error instanceof BrokenJson) return { brokenAt: cursor.at }
    throw error
  }
}
