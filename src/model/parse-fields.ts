// Reads the fields of one file: YAML, checked against a schema, with its problems at their places.
import type { z } from 'zod'
import { type Complaint, type Finding, fieldOf, type Path, problemAt } from './complaint.ts'
import { onePerLine, type ParsedYaml } from './parse-yaml.ts'
import type { Outcome, Problem } from './problem.ts'
import { checkSchema, type FieldNamer } from './schema-findings.ts'
import type { Group } from './yaml-data.ts'
import { isGroup } from './yaml-data.ts'
import type { YamlPlaces } from './yaml-places.ts'

/** What is in the entry of `words/fields-de.ts` that explains a key: `episode.chapters.start`. */
export const fieldNamer =
  (kind: string): FieldNamer =>
  (path: Path) =>
    [kind, ...path.filter((step) => typeof step === 'string')].join('.')

/** Takes what parsing gave; gives the keys of the file, none where it is empty, and complains about a list or a mere text. */
export const groupOf = (
  yaml: ParsedYaml,
): { readonly group: Group; readonly findings: readonly Finding[] } => {
  if (isGroup(yaml.data)) return { group: yaml.data, findings: [] }
  const complaint: Complaint = { code: 'file-without-keys', facts: {} }
  return { group: {}, findings: yaml.data === null ? [] : [{ path: [], complaint }] }
}

export interface Fields<T> {
  /** Undefined where something is wrong with them. */
  readonly fields: T | undefined
  readonly findings: readonly Finding[]
}

/** Takes a parsed file and its schema; gives its fields, and what is wrong with them. */
export const parseFields = <T extends z.ZodType>(
  schema: T,
  kind: string,
  yaml: ParsedYaml,
): Fields<z.output<T>> => {
  const { group, findings } = groupOf(yaml)
  if (findings.length > 0) return { fields: undefined, findings }
  const checked = checkSchema(schema, group, yaml, [], fieldNamer(kind))
  return { fields: checked.value, findings: checked.findings }
}

/** Takes findings and the places of their file; gives problems. */
export const problemsFrom = (findings: readonly Finding[], places: YamlPlaces): readonly Problem[] =>
  findings.map(({ path, complaint, onKey }) =>
    problemAt(onKey ? places.keyAt(path) : places.valueAt(path), fieldOf(path), complaint),
  )

/**
 * Takes what parsing found and what the checks found in the same file; gives both without what only follows from the former:
 * where a line could not be read, its value is not looked at.
 */
export const withoutConsequences = (
  parsing: readonly Problem[],
  checks: readonly Problem[],
): readonly Problem[] => {
  const errors = parsing.filter(({ severity }) => severity === 'error')
  const lines = new Set(errors.map(({ line }) => line))
  return [...onePerLine(parsing), ...checks.filter(({ line }) => !lines.has(line))]
}

/** Takes a value and the problems of its file; gives the value only where none of them is an error. */
export const outcomeOf = <T>(value: T | undefined, problems: readonly Problem[]): Outcome<T> =>
  value === undefined || problems.some(({ severity }) => severity === 'error')
    ? { value: undefined, problems }
    : { value, problems }
