// Turns what a file says into what its form shows, and back; what can be said in several ways has one in the form.

import { isGroup, isList, type Plain } from '../model/yaml-data.ts'
import type { FormField, FormNode } from './form-node.ts'
import { isSame } from './same-value.ts'

const isText = (value: Plain | undefined): value is string => typeof value === 'string'

/** A time and a title, as editors write chapters. */
const CHAPTER = /^(\d[\d:.,]*)\s+(?:[-–—|]\s+)?(\S.*)$/

const DAY = /^(\d{4}-\d\d-\d\d)$/
const MINUTE = /^(\d{4}-\d\d-\d\d)[T ]+(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/
/** The hour of a date without one, as `model/parse-date.ts` has it. */
const HOUR_WHERE_NONE_IS_SAID = '06:00'

const momentOf = (value: string): string =>
  value.trim().replace(DAY, `$1 ${HOUR_WHERE_NONE_IS_SAID}`).replace(MINUTE, '$1 $2')

const longhandOf = (shorthand: string, value: string): Plain => {
  if (shorthand !== 'chapter') return { [shorthand]: value }
  const [, start = '', title = value] = CHAPTER.exec(value.trim()) ?? []
  return { start, title }
}

const shownText = (node: FormNode, value: Plain | undefined): Plain => {
  if (node.rule?.is === 'padded' && typeof value === 'number') return String(value).padStart(2, '0')
  if (node.rule?.is === 'moment' && isText(value)) return momentOf(value)
  return typeof value === 'number' || isText(value) ? String(value) : ''
}

const otherwise = (value: unknown): Plain =>
  typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number' ? value : ''

/** Takes what stands in a file, undefined for nothing; gives what the form shows. */
export const shownValue = (node: FormNode, value: Plain | undefined): Plain => {
  switch (node.kind) {
    case 'text':
      return value === undefined ? otherwise(node.schema.default) : shownText(node, value)
    case 'number':
      if (node.rule?.is === 'padded') return shownText(node, value)
      return typeof value === 'number' ? value : otherwise(node.schema.default)
    case 'yesNo':
      return typeof value === 'boolean' ? value : otherwise(node.schema.default)
    case 'choice':
      return isText(value) ? value : otherwise(node.schema.default)
    case 'list': {
      if (value === undefined || value === null) return []
      return (isList(value) ? value : [value]).map((entry) => shownValue(node.entry, entry))
    }
    case 'named':
      return value !== undefined && isGroup(value)
        ? Object.entries(value).map(([name, entry]) => ({ name, value: shownValue(node.entry, entry) }))
        : []
    case 'group':
      return shownGroup(
        node.fields,
        isText(value) && node.shorthand ? longhandOf(node.shorthand, value) : value,
      )
  }
}

const shownGroup = (fields: readonly FormField[], value: Plain | undefined): Plain => {
  const group = value !== undefined && isGroup(value) ? value : {}
  return Object.fromEntries(
    fields.map(({ name, key, part, node }) => {
      const own = Object.hasOwn(group, key) ? group[key] : undefined
      const isLarge = typeof own === 'object'
      const isElsewhere = part === 'whole' ? false : (part === 'more') !== isLarge
      const said = isElsewhere ? undefined : own
      // A group that is not there is closed; one with nothing in it would ask for all that it needs.
      return [name, said === undefined && node.kind === 'group' ? null : shownValue(node, said)]
    }),
  )
}

/** Takes what a form holds; gives what a file says, undefined where it need not say anything. */
export const writtenValue = (node: FormNode, value: Plain | undefined): Plain | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  switch (node.kind) {
    case 'text':
    case 'choice':
      return value === node.schema.default ? undefined : String(value)
    case 'number':
      return isText(value) || typeof value === 'number'
        ? writtenNumber(Number(value), node.schema.default)
        : undefined
    case 'yesNo':
      return value === node.schema.default || typeof value !== 'boolean' ? undefined : value
    case 'list':
      return isList(value)
        ? filled(value.flatMap((entry) => writtenValue(node.entry, entry) ?? []))
        : undefined
    case 'named':
      return isList(value) ? writtenNames(node.entry, value) : undefined
    case 'group':
      return isGroup(value) ? shortened(writtenGroup(node.fields, value), node.shorthand) : undefined
  }
}

const writtenNumber = (value: number, standard: unknown): number | undefined =>
  Number.isNaN(value) || value === standard ? undefined : value

const filled = (list: readonly Plain[]): readonly Plain[] | undefined =>
  list.length === 0 ? undefined : list

const writtenNames = (entry: FormNode, pairs: readonly Plain[]): Plain | undefined => {
  const named = pairs.flatMap((pair) => {
    if (!isGroup(pair)) return []
    const { name } = pair
    const value = writtenValue(entry, pair['value'])
    return isText(name) && name !== '' && value !== undefined ? [[name, value] as const] : []
  })
  return named.length === 0 ? undefined : Object.fromEntries(named)
}

const writtenGroup = (
  fields: readonly FormField[],
  value: { readonly [name: string]: Plain },
): Readonly<Record<string, Plain>> => {
  const written = new Map<string, Plain>()
  for (const { name, key, node } of fields) {
    // The larger part of a key comes second and counts, because it says more.
    const own = Object.hasOwn(value, name) ? writtenValue(node, value[name]) : undefined
    if (own !== undefined) written.set(key, own)
  }
  return Object.fromEntries(written)
}

const shortened = (
  group: Readonly<Record<string, Plain>>,
  shorthand: string | undefined,
): Plain | undefined => {
  const keys = Object.keys(group)
  if (keys.length === 0) return undefined
  if (shorthand === 'chapter') {
    const { start, title, ...others } = group
    if (!isText(start) || !isText(title) || Object.keys(others).length > 0) return group
    const short = `${start} ${title}`
    return isSame(longhandOf(shorthand, short), { start, title }) ? short : group
  }
  return shorthand !== undefined && keys.length === 1 ? (group[shorthand] ?? group) : group
}
