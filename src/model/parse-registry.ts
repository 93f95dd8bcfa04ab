// Turns a registry, a YAML file of ids and entries, into entries by id.
import type { z } from 'zod'
import type { Finding } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { fieldNamer, groupOf, outcomeOf, problemsFrom, withoutConsequences } from './parse-fields.ts'
import { plainLines } from './parse-front-matter.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Outcome } from './problem.ts'
import { checkSchema } from './schema-findings.ts'
import type { SourceText } from './source-text.ts'
import { NAME_PATTERN, suggestedName } from './suggested-name.ts'

interface Registry<Schema extends z.ZodType, Entry> {
  readonly schema: Schema
  /** Names the entry's fields in `words/fields-de.ts`. */
  readonly kind: string
  readonly entryOf: (id: string, fields: z.output<Schema>) => Entry
  /** Finds what is wrong among entries that are each in order; the paths begin with an entry's id. */
  readonly alsoCheck?: (entries: ReadonlyMap<string, Entry>) => readonly Finding[]
}

/** Takes a registry's file and what its entries are; gives them by id in the order of the file, or every problem of the file. */
export const parseRegistry = <Schema extends z.ZodType, Entry>(
  source: SourceText,
  { schema, kind, entryOf, alsoCheck }: Registry<Schema, Entry>,
): Outcome<ReadonlyMap<string, Entry>> => {
  const parsed = parseYaml({ ...plainLines(source), firstLine: 1 })
  if (parsed.value === undefined) return parsed
  const { group, findings: wrongFile } = groupOf(parsed.value)
  const entries = new Map<string, Entry>()
  const findings: Finding[] = [...wrongFile]
  for (const [id, fields] of Object.entries(group)) {
    if (!NAME_PATTERN.test(id)) findings.push(unfitId(id))
    const checked = checkSchema(schema, fields, parsed.value, [id], fieldNamer(kind))
    findings.push(...checked.findings)
    if (checked.value !== undefined) entries.set(id, entryOf(id, checked.value))
  }
  findings.push(...(alsoCheck?.(entries) ?? []))
  return outcomeOf(entries, withoutConsequences(parsed.problems, problemsFrom(findings, parsed.value)))
}

const unfitId = (id: string): Finding => ({
  path: [id],
  complaint: { code: 'name-unfit', facts: { found: excerpt(id), suggestion: suggestedName(id) } },
  onKey: true,
})
