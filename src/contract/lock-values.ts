// Takes single values out of the lock's file, strictly, and notes what is wrong with them.
import { type Complaint, problemAt } from '../model/complaint.ts'
import { excerpt } from '../model/excerpt.ts'
import type { LinePlaces } from '../model/line-places.ts'
import type { Problem } from '../model/problem.ts'
import { NAME_PATTERN } from '../model/suggested-name.ts'
import type { JsonGroup, JsonNode } from './read-json.ts'

/** A file that is being read, and the problems found so far. */
export interface LockReading {
  readonly places: LinePlaces
  readonly problems: Problem[]
}

/** A file in which everything is wrong is told by its beginning. */
const MOST_PROBLEMS = 20

/** What a value has to be, as the sentence names it. */
type LockValueKind =
  | 'text'
  | 'whole'
  | 'yesNo'
  | 'list'
  | 'group'
  | 'moment'
  | 'path'
  | 'siteUrl'
  | 'type'
  | 'sound'
  | 'seconds'

/** Adds a problem at an offset of the file, as long as there are not too many. */
export const note = (
  { places, problems }: LockReading,
  at: number,
  field: string | undefined,
  complaint: Complaint,
): undefined => {
  if (problems.length < MOST_PROBLEMS) problems.push(problemAt(places.at(at), field, complaint))
  return undefined
}

const wrong = (reading: LockReading, node: JsonNode, key: string, expected: LockValueKind): undefined =>
  note(reading, node.at, key || undefined, { code: 'lock-value-wrong', facts: { key, expected } })

/** Gives the group that a value is; `key` is empty for the whole file. Reports keys that nobody knows. */
export const groupFrom = (
  reading: LockReading,
  node: JsonNode,
  key: string,
  keys: readonly string[],
): JsonGroup | undefined => {
  if (node.kind !== 'group') return wrong(reading, node, key, 'group')
  for (const [name, value] of node.entries) {
    if (!keys.includes(name))
      note(reading, value.at, excerpt(name), { code: 'lock-key-unknown', facts: { key: excerpt(name) } })
  }
  return node
}

/** One value of a group: where it may be left out, what stands for it is given. */
export interface Wanted<T> {
  readonly expected: LockValueKind
  readonly read: (node: JsonNode) => T | undefined
  readonly absent?: T
}

/** Gives the value at a key as it is wanted. */
export const valueFrom = <T>(
  reading: LockReading,
  group: JsonGroup,
  key: string,
  wanted: Wanted<T>,
): T | undefined => {
  const node = group.entries.get(key)
  if (node === undefined) {
    if ('absent' in wanted) return wanted.absent
    return note(reading, group.at, key, { code: 'lock-key-missing', facts: { key } })
  }
  const value = wanted.read(node)
  return value === undefined ? wrong(reading, node, key, wanted.expected) : value
}

/** Gives the entries of a list; without the key there are none where it may be left out. */
export const listFrom = (
  reading: LockReading,
  group: JsonGroup,
  key: string,
  absent?: 'may be left out',
): readonly JsonNode[] => {
  const expected = 'list'
  const read = (node: JsonNode) => (node.kind === 'list' ? node.items : undefined)
  const wanted: Wanted<readonly JsonNode[]> = absent ? { expected, read, absent: [] } : { expected, read }
  return valueFrom(reading, group, key, wanted) ?? []
}

const textOf = (node: JsonNode): string | undefined =>
  node.kind === 'text' && node.value !== '' ? node.value : undefined

const matching =
  (pattern: RegExp) =>
  (node: JsonNode): string | undefined => {
    const found = textOf(node)
    return found !== undefined && pattern.test(found) ? found : undefined
  }

const wholeOf = (node: JsonNode): number | undefined =>
  node.kind === 'number' && Number.isSafeInteger(node.value) && node.value >= 0 ? node.value : undefined

const pathOf = (node: JsonNode): string | undefined =>
  textOf(node)
    ?.split('/')
    .every((part) => NAME_PATTERN.test(part))
    ? textOf(node)
    : undefined

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/

const momentOf = (node: JsonNode): number | undefined => {
  const found = matching(MOMENT)(node)
  const epochMs = found === undefined ? Number.NaN : Date.parse(found)
  if (found === undefined || Number.isNaN(epochMs)) return undefined
  return new Date(epochMs).toISOString().startsWith(found.slice(0, 19)) ? epochMs : undefined
}

const typeOf = (node: JsonNode): 'serial' | 'episodic' | undefined => {
  const found = textOf(node)
  return found === 'serial' || found === 'episodic' ? found : undefined
}

/** What the keys of the lock hold; `maybe…` may be left out. */
export const text: Wanted<string> = { expected: 'text', read: textOf }
export const maybeText: Wanted<string | undefined> = { ...text, absent: undefined }
export const path: Wanted<string> = { expected: 'path', read: pathOf }
export const siteUrl: Wanted<string> = { expected: 'siteUrl', read: matching(/^https?:\/\/.*\/$/s) }
export const type: Wanted<'serial' | 'episodic'> = { expected: 'type', read: typeOf }
export const moment: Wanted<number> = { expected: 'moment', read: momentOf }
export const whole: Wanted<number> = { expected: 'whole', read: wholeOf }
export const maybeWhole: Wanted<number | undefined> = { ...whole, absent: undefined }
export const maybeSound: Wanted<string | undefined> = {
  expected: 'sound',
  read: matching(/^[0-9a-f]{64}$/),
  absent: undefined,
}
export const maybeSeconds: Wanted<number | undefined> = {
  expected: 'seconds',
  read: (node) => (node.kind === 'number' && node.value >= 0 ? node.value : undefined),
  absent: undefined,
}
export const isSet: Wanted<boolean> = {
  expected: 'yesNo',
  read: (node) => (node.kind === 'other' && node.value !== null ? node.value : undefined),
  absent: false,
}
