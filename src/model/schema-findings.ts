// Checks data against a schema and says in our own words what is wrong with it.
import type { z } from 'zod'
import type { ValueKind } from '../words/value-kinds-de.ts'
import type { Complaint, Finding, Path } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { nearest } from './nearest.ts'
import { keysAt, withoutEntries } from './schema-keys.ts'
import { kindOf, wrongKind } from './wrong-kind.ts'
import { isGroup, isList, type Plain, valueIn } from './yaml-data.ts'
import type { YamlPlaces } from './yaml-places.ts'

/** Names the entry of `words/fields-de.ts` that explains a path, such as `episode.chapters.start`. */
export type FieldNamer = (path: Path) => string

export interface Checked<T> {
  readonly value: T | undefined
  readonly findings: readonly Finding[]
}

/** Takes a schema, data with its places, and the names of its fields; gives the typed value, or all that is wrong with it. */
export const checkSchema = <T extends z.ZodType>(
  schema: T,
  data: Plain,
  places: YamlPlaces,
  base: Path,
  fieldName: FieldNamer,
): Checked<z.output<T>> => {
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, findings: [] }
  const look = { schema, data, places, base, fieldName }
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, [], look))
  return { value: undefined, findings: withoutMisspelt(findings) }
}

/** A key that is only misspelt is not missing as well. */
const withoutMisspelt = (findings: readonly Finding[]): readonly Finding[] => {
  const meant = new Set(
    findings.flatMap(({ path, complaint }) =>
      complaint.code === 'key-unknown' ? [[...path.slice(0, -1), complaint.facts.suggestion].join('\n')] : [],
    ),
  )
  return findings.filter(
    ({ path, complaint }) => complaint.code !== 'key-missing' || !meant.has(path.join('\n')),
  )
}

interface Look {
  readonly schema: unknown
  readonly data: Plain
  readonly places: YamlPlaces
  readonly base: Path
  readonly fieldName: FieldNamer
}

type Issue = z.core.$ZodIssue

const findingsOf = (issue: Issue, above: Path, look: Look): readonly Finding[] => {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, look))
  }
  if (issue.code === 'invalid_union') return findingsOfUnion(issue, path, look)
  const complaint = complaintOf(issue, path, look)
  return [{ path: [...look.base, ...path], complaint }]
}

const unknownKey = (key: string, path: Path, look: Look): Finding => {
  const known = keysAt(look.schema, path)
  const facts = { key: excerpt(key), suggestion: nearest(key, known), known }
  return { path: [...look.base, ...path, key], complaint: { code: 'key-unknown', facts }, onKey: true }
}

/** Of all that a value may be, only the form it seems to have is worth a complaint. */
const findingsOfUnion = (issue: z.core.$ZodIssueInvalidUnion, path: Path, look: Look): readonly Finding[] => {
  const expected = issue.errors.flatMap(expectedKinds)
  const meant = issue.errors.find((option) => expectedKinds(option).length === 0)
  if (meant && !(expected.includes('text') && isTextWithColon(path, look))) {
    return meant.flatMap((inner) => findingsOf(inner, path, look))
  }
  const complaint = misplaced(meant ? ['text'] : [...new Set(expected)], path, look)
  return [{ path: [...look.base, ...path], complaint }]
}

/** The kinds that an option of a union wants where the value is of another kind. */
const expectedKinds = (option: readonly Issue[]): readonly ValueKind[] =>
  option.flatMap((inner) =>
    inner.code === 'invalid_type' && inner.path.length === 0 ? [kindNamed(inner.expected)] : [],
  )

/** YAML reads the text `00:45 Was: nun` as a group with the one key `00:45 Was`. */
const isTextWithColon = (path: Path, look: Look): boolean => {
  const value = valueAt(look.data, path)
  const [key, ...others] = value !== undefined && isGroup(value) ? Object.keys(value) : []
  return key !== undefined && others.length === 0 && nearest(key, keysAt(look.schema, path)) === undefined
}

const complaintOf = (issue: Issue, path: Path, look: Look): Complaint => {
  const key = keyOf(path, look)
  const field = look.fieldName(withoutEntries(look.schema, path))
  const value = valueAt(look.data, path)
  switch (issue.code) {
    case 'custom':
      return complaintIn(issue)
    case 'invalid_type':
      return misplaced([kindNamed(issue.expected)], path, look)
    case 'invalid_value':
      if (value === undefined || value === null) return misplaced(['text'], path, look)
      return { code: 'choice-unknown', facts: choiceFacts(issue.values.map(String), key, value) }
    case 'too_big':
      return tooBig(issue, key, value)
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array')
        return { code: 'value-empty', facts: { field, key } }
      return { code: 'number-small', facts: { key, found: String(value), min: Number(issue.minimum) } }
    default:
      throw new Error(`A schema raised an issue that has no words: ${issue.code}`)
  }
}

const keyOf = (path: Path, look: Look): string =>
  String([...look.base, ...path].findLast((step) => typeof step === 'string') ?? '')

const tooBig = (issue: z.core.$ZodIssueTooBig, key: string, value: Plain | undefined): Complaint => {
  const limit = Number(issue.maximum)
  if (issue.origin === 'string') {
    return {
      code: 'text-too-long',
      facts: { key, found: typeof value === 'string' ? value.length : 0, limit },
    }
  }
  if (issue.origin === 'array') return { code: 'list-too-long', facts: { key, limit } }
  return { code: 'number-big', facts: { key, found: String(value), max: limit } }
}

const choiceFacts = (choices: readonly string[], key: string, value: Plain | undefined) => {
  const found = typeof value === 'string' ? value : String(value)
  return { key, found: excerpt(found), choices, suggestion: nearest(found, choices) }
}

const misplaced = (expected: readonly ValueKind[], path: Path, look: Look): Complaint => {
  const value = valueAt(look.data, path)
  const key = keyOf(path, look)
  const field = look.fieldName(withoutEntries(look.schema, path))
  if (value === undefined) return { code: 'key-missing', facts: { field, key } }
  if (value === null) return { code: 'value-empty', facts: { field, key } }
  const full = [...look.base, ...path]
  return wrongKind({
    key,
    field,
    expected,
    value,
    isInList: typeof path.at(-1) === 'number',
    spelling: look.places.spellingAt(full),
    quoted: look.places.quotedAt(full),
  })
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  int: 'whole',
  number: 'number',
  boolean: 'yesNo',
  array: 'list',
  object: 'group',
  record: 'group',
}

const kindNamed = (expected: string): ValueKind => KINDS[expected] ?? kindOf(expected)

const complaintIn = ({ params }: z.core.$ZodIssueCustom): Complaint => {
  const complaint = Object.values<unknown>(params ?? {}).find(isComplaint)
  if (complaint === undefined) throw new Error('A schema raised a custom issue without a complaint.')
  return complaint
}

const isComplaint = (value: unknown): value is Complaint =>
  typeof value === 'object' && value !== null && 'code' in value && 'facts' in value

const valueAt = (data: Plain, path: Path): Plain | undefined => {
  let value: Plain | undefined = data
  for (const step of path) value = value === undefined ? undefined : childOf(value, step)
  return value
}

const childOf = (value: Plain, step: string | number): Plain | undefined => {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined
  return isGroup(value) ? valueIn(value, String(step)) : undefined
}
