// Reads JSON and remembers where each value stands, so that a problem can name its line.

/** A value with the offset at which it begins. */
export type JsonNode = { readonly at: number } & (
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'other'; readonly value: boolean | null }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | JsonGroup
)

export interface JsonGroup {
  readonly at: number
  readonly kind: 'group'
  readonly entries: ReadonlyMap<string, JsonNode>
}

/** Where reading had to stop; `key` where a group has one key twice. */
interface JsonFailure {
  readonly at: number
  readonly key: string | undefined
}

export type JsonReading =
  | { readonly node: JsonNode; readonly failure?: undefined }
  | { readonly node?: undefined; readonly failure: JsonFailure }

interface Cursor {
  readonly text: string
  at: number
  failure: JsonFailure | undefined
}

const DEEPEST = 16

/** Takes text; gives its value as https://www.rfc-editor.org/rfc/rfc8259 reads it, or the first place at which it is not JSON. */
export const readJson = (text: string): JsonReading => {
  const cursor: Cursor = { text, at: 0, failure: undefined }
  const node = readValue(cursor, 0)
  skipSpace(cursor)
  const failure = cursor.failure ?? { at: cursor.at, key: undefined }
  return node === undefined || cursor.at < text.length ? { failure } : { node }
}

const fail = (cursor: Cursor, at = cursor.at, key?: string): undefined => {
  cursor.failure ??= { at, key }
  return undefined
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

const match = (cursor: Cursor, pattern: RegExp): string | undefined => {
  pattern.lastIndex = cursor.at
  const [found] = pattern.exec(cursor.text) ?? []
  cursor.at += found?.length ?? 0
  return found
}

const skipSpace = (cursor: Cursor): void => {
  const { text } = cursor
  let code = text.charCodeAt(cursor.at)
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
    cursor.at += 1
    code = text.charCodeAt(cursor.at)
  }
}

/** Goes past a sign where it comes next. */
const pass = (cursor: Cursor, sign: string): boolean => {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== sign) return false
  cursor.at += 1
  return true
}

const readValue = (cursor: Cursor, depth: number): JsonNode | undefined => {
  skipSpace(cursor)
  const { at } = cursor
  if (depth > DEEPEST) return fail(cursor)
  if (pass(cursor, '{')) return readGroup(cursor, at, depth)
  if (pass(cursor, '[')) return readList(cursor, at, depth)
  if (cursor.text[at] === '"') {
    const value = readText(cursor)
    return value === undefined ? undefined : { at, kind: 'text', value }
  }
  const number = match(cursor, NUMBER)
  if (number) return { at, kind: 'number', value: Number(number) }
  const word = match(cursor, WORD)
  return word === undefined
    ? fail(cursor)
    : { at, kind: 'other', value: word === 'null' ? null : word === 'true' }
}

const ESCAPED = /[\\\u0000-\u001F]/

/** Gives the offset of the quote that ends a string with escapes, or of the end of its line. */
const endOfEscaped = (text: string, start: number): number => {
  let end = start
  for (let sign = text[end]; sign !== undefined && sign !== '"' && sign !== '\n'; sign = text[end])
    end += sign === '\\' ? 2 : 1
  return end
}

const readText = (cursor: Cursor): string | undefined => {
  const { text, at } = cursor
  const quote = text.indexOf('"', at + 1)
  const inside = text.slice(at + 1, quote === -1 ? at + 1 : quote)
  // Most strings are as they are written; asking the engine to read each costs more than all the rest.
  if (quote !== -1 && !ESCAPED.test(inside)) {
    cursor.at = quote + 1
    return inside
  }
  const end = endOfEscaped(text, at + 1)
  try {
    const value: unknown = JSON.parse(text.slice(at, end + 1))
    cursor.at = end + 1
    return typeof value === 'string' ? value : fail(cursor, at)
  } catch {
    return fail(cursor, at)
  }
}

const readList = (cursor: Cursor, at: number, depth: number): JsonNode | undefined => {
  const items: JsonNode[] = []
  if (pass(cursor, ']')) return { at, kind: 'list', items }
  do {
    const item = readValue(cursor, depth + 1)
    if (item === undefined) return undefined
    items.push(item)
  } while (pass(cursor, ','))
  return pass(cursor, ']') ? { at, kind: 'list', items } : fail(cursor)
}

const readGroup = (cursor: Cursor, at: number, depth: number): JsonNode | undefined => {
  const entries = new Map<string, JsonNode>()
  if (pass(cursor, '}')) return { at, kind: 'group', entries }
  do {
    skipSpace(cursor)
    const keyAt = cursor.at
    const key = cursor.text[keyAt] === '"' ? readText(cursor) : fail(cursor)
    if (key === undefined) return undefined
    if (entries.has(key)) return fail(cursor, keyAt, key)
    const value = pass(cursor, ':') ? readValue(cursor, depth + 1) : fail(cursor)
    if (value === undefined) return undefined
    entries.set(key, value)
  } while (pass(cursor, ','))
  return pass(cursor, '}') ? { at, kind: 'group', entries } : fail(cursor)
}
