// Finds the chapters in a JSON file and reads the values of each, with their places.
import { excerpt } from '../model/excerpt.ts'
import { linePlaces } from '../model/line-places.ts'
import {
  addError,
  type ChapterReading,
  type ChapterSource,
  type Place,
  startReading,
  unifiedText,
  type Written,
} from './chapter-reading.ts'
import { type JsonValue, readJson } from './json-value.ts'

/** One chapter of a JSON file. */
export interface JsonEntry {
  readonly place: Place
  /** Gives the value of a key; one that is `null` or an empty text says as much as none. */
  readonly saidAt: (key: string) => JsonValue | undefined
  /** Gives a text with its place; of another kind of value it complains as `chapter-value-kind`. */
  readonly textOf: (...keys: readonly string[]) => Written | undefined
  readonly placeOf: (value: JsonValue) => Place
}

export interface JsonChapters {
  readonly reading: ChapterReading
  readonly entries: readonly JsonEntry[]
}

type Places = (offset: number) => Place

const isSaid = (value: JsonValue | undefined): value is JsonValue =>
  value !== undefined && value.kind !== 'null' && !(value.kind === 'text' && value.text.trim() === '')

const under = (value: JsonValue | undefined, key: string): JsonValue | undefined =>
  value?.kind === 'group' ? value.entries.get(key) : undefined

const entryOf = (
  reading: ChapterReading,
  value: JsonValue & { readonly kind: 'group' },
  placeAt: Places,
  known: ReadonlySet<string>,
): JsonEntry => {
  for (const [key, said] of value.entries)
    if (!known.has(key) && isSaid(said))
      reading.unused.push({ key, position: { file: reading.file, ...placeAt(said.offset) } })
  const saidAt = (key: string) => {
    const said = value.entries.get(key)
    return isSaid(said) ? said : undefined
  }
  const textOf = (...keys: readonly string[]): Written | undefined => {
    const key = keys.find((candidate) => saidAt(candidate) !== undefined)
    const said = key === undefined ? undefined : saidAt(key)
    if (key === undefined || said === undefined) return undefined
    const place = placeAt(said.offset)
    if (said.kind === 'text') return { text: said.text.trim(), place }
    const write = said.kind === 'number' ? `"${excerpt(key)}": "${said.spelling}"` : undefined
    addError(reading, place, { code: 'chapter-value-kind', facts: { key: excerpt(key), write } })
    return undefined
  }
  return { place: placeAt(value.offset), saidAt, textOf, placeOf: ({ offset }) => placeAt(offset) }
}

/**
 * Takes the text of a JSON file, its name, and the keys that its chapters may have; gives the entries of its list, which is the
 * whole file or stands under `chapters` or `data.chapters`. Reports `chapters-json-broken`, `chapters-list-missing`,
 * `chapter-entry-kind`, `chapter-value-kind`, and counts keys that nobody reads.
 */
export const jsonChapters = (
  text: string,
  source: ChapterSource,
  known: ReadonlySet<string>,
): JsonChapters => {
  const reading = startReading(source)
  const unified = unifiedText(text)
  const { at } = linePlaces(source.file, unified)
  const placeAt = (offset: number): Place => {
    const { line, column } = at(offset)
    return { line, column }
  }
  const { value, brokenAt } = readJson(unified)
  if (value === undefined) {
    const found = excerpt(unified.slice(brokenAt).trimStart().split('\n', 1)[0] ?? '')
    addError(reading, placeAt(brokenAt), { code: 'chapters-json-broken', facts: { found } })
    return { reading, entries: [] }
  }
  const list = [value, under(value, 'chapters'), under(under(value, 'data'), 'chapters')].find(
    (candidate) => candidate?.kind === 'list',
  )
  if (list?.kind !== 'list') {
    addError(reading, placeAt(value.offset), { code: 'chapters-list-missing', facts: undefined })
    return { reading, entries: [] }
  }
  const entries = list.items.flatMap((item) => {
    if (item.kind === 'group') return [entryOf(reading, item, placeAt, known)]
    addError(reading, placeAt(item.offset), { code: 'chapter-entry-kind', facts: undefined })
    return []
  })
  return { reading, entries }
}
