// Looks into a schema: which keys it knows, and where.
import { z } from 'zod'
import type { Path } from './complaint.ts'

/** Takes a schema and a path of data; gives the keys that may stand there, none where no group of keys is expected. */
export const keysAt = (schema: unknown, path: Path): readonly string[] => {
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => keysAt(option, path))
  const [step, ...rest] = path
  if (bare instanceof z.ZodArray) return typeof step === 'number' ? keysAt(bare.element, rest) : []
  if (!(bare instanceof z.ZodObject)) return []
  const shape: Readonly<Record<string, unknown>> = bare.shape
  return step === undefined ? Object.keys(shape) : keysAt(shape[step], rest)
}

/**
 * Takes a schema and a path of data; gives the path without what follows a group whose keys are the editors' own, such as
 * `speakers`: nothing in the schema explains these.
 */
export const withoutEntries = (schema: unknown, path: Path): Path => {
  const at = path.findIndex((_, index) => isRecordAt(schema, path.slice(0, index)))
  return at === -1 ? path : path.slice(0, at)
}

const isRecordAt = (schema: unknown, path: Path): boolean => {
  const bare = unwrapped(schema)
  const [step, ...rest] = path
  if (step === undefined) return bare instanceof z.ZodRecord
  if (!(bare instanceof z.ZodObject)) return false
  const shape: Readonly<Record<string, unknown>> = bare.shape
  return isRecordAt(shape[step], rest)
}

/** A key that a schema knows, with its parents: `chapters.start`. */
export interface SchemaKey {
  readonly path: string
  readonly isRequired: boolean
}

/** Takes a schema; gives all its keys, those of groups after their group. */
export const allKeys = (schema: unknown, parent = ''): readonly SchemaKey[] => {
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodUnion) return unique(bare.options.flatMap((option) => allKeys(option, parent)))
  if (bare instanceof z.ZodArray) return allKeys(bare.element, parent)
  if (!(bare instanceof z.ZodObject)) return []
  const shape: Readonly<Record<string, unknown>> = bare.shape
  return Object.entries(shape).flatMap(([key, value]) => {
    const isRequired = !(value instanceof z.ZodOptional || value instanceof z.ZodDefault)
    return [{ path: parent + key, isRequired }, ...allKeys(value, `${parent}${key}.`)]
  })
}

const unwrapped = (schema: unknown): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap())
  return schema
}

const unique = (keys: readonly SchemaKey[]): readonly SchemaKey[] => [
  ...new Map(keys.map((key) => [key.path, key])).values(),
]
