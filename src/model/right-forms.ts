// Collects the names that are right as they stand in the registries.
import type { NamedEntry } from './find-entry.ts'
import { formKey } from './parse-glossary.ts'

/** Takes registries by id; gives every name and alias by its `formKey`, with the name that it belongs to. */
export const rightForms = (
  registries: readonly ReadonlyMap<string, NamedEntry>[],
): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>()
  for (const registry of registries)
    for (const { name, aliases = [] } of registry.values())
      for (const form of [name, ...aliases]) forms.set(formKey(form), name)
  return forms
}
