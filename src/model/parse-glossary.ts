// Turns the text of glossary.yaml into right forms with the wrong ones that stand in their place.
import type { Complaint, Finding } from './complaint.ts'
import { isEveryday } from './everyday-words.ts'
import { excerpt } from './excerpt.ts'
import { parseRegistry } from './parse-registry.ts'
import type { Outcome } from './problem.ts'
import type { GlossaryEntry } from './registries.ts'
import { glossarySchema } from './registry-schemas.ts'
import type { SourceText } from './source-text.ts'

const fewestLetters = 3

/** Takes a form of a name; gives what two spellings of the same form have in common: composed letters, single spaces. */
export const formKey = (form: string): string =>
  form
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

type RightForms = ReadonlyMap<string, string>

const rightFormsOf = (entries: ReadonlyMap<string, GlossaryEntry>, elsewhere: RightForms): RightForms => {
  const forms = new Map(elsewhere)
  for (const { name, otherForms } of entries.values())
    for (const form of [name, ...otherForms]) forms.set(formKey(form), name)
  return forms
}

const complaintAbout = (form: string, rights: RightForms): Complaint | undefined => {
  const found = excerpt(form)
  if ((form.match(/[\p{L}\p{N}]/gu) ?? []).length < fewestLetters)
    return { code: 'glossary-form-short', facts: { found } }
  if (isEveryday(form)) return { code: 'glossary-form-everyday', facts: { found } }
  const name = rights.get(formKey(form))
  return name === undefined
    ? undefined
    : { code: 'glossary-form-right', facts: { found, name: excerpt(name) } }
}

const findingsIn = (
  entries: ReadonlyMap<string, GlossaryEntry>,
  elsewhere: RightForms,
): readonly Finding[] => {
  const rights = rightFormsOf(entries, elsewhere)
  const claimed = new Map<string, GlossaryEntry>()
  const findings: Finding[] = []
  for (const entry of entries.values()) {
    for (const [at, form] of entry.heardAs.entries()) {
      const path = [entry.id, 'heardAs', at]
      const other = claimed.get(formKey(form))
      claimed.set(formKey(form), other ?? entry)
      const found = excerpt(form)
      const complaint = complaintAbout(form, rights)
      if (complaint !== undefined) findings.push({ path, complaint })
      else if (other === entry)
        findings.push({ path, complaint: { code: 'entry-repeated', facts: { found } } })
      else if (other !== undefined) {
        const facts = { found, name: excerpt(other.name) }
        findings.push({ path, complaint: { code: 'glossary-form-claimed', facts } })
      }
    }
  }
  return findings
}

/**
 * Takes glossary.yaml, and the right forms of the other registries, each by its `formKey` with the name it belongs to; gives its
 * entries by id, or every problem of the file: those of `parseRegistry`, and of wrong forms that are too short
 * (`glossary-form-short`), everyday words (`glossary-form-everyday`), right forms (`glossary-form-right`), or stand twice
 * (`entry-repeated`, `glossary-form-claimed`).
 */
export const parseGlossary = (
  source: SourceText,
  elsewhere: RightForms = new Map(),
): Outcome<ReadonlyMap<string, GlossaryEntry>> =>
  parseRegistry(source, {
    schema: glossarySchema,
    kind: 'glossary',
    entryOf: (id, { name, kind, heardAs, otherForms, description }): GlossaryEntry => ({
      ...{ id, name, kind, heardAs, otherForms, description },
    }),
    alsoCheck: (entries) => findingsIn(entries, elsewhere),
  })
