// Says how a field names an entry of a registry, which the form of the registry keeps as a list.
import { ENTRIES, ENTRY_ID } from './file-format.ts'
import type { RegistryName } from './registry-names.ts'

/** The collection that holds the registries. */
export const REGISTRIES = 'registries'

/** Takes a registry's name; gives the widget that offers its entries by name and keeps their ids. */
export const registryReference = (name: RegistryName) => ({
  widget: 'relation' as const,
  collection: REGISTRIES,
  file: name,
  value_field: `${ENTRIES}.*.${ENTRY_ID}`,
  display_fields: [`${ENTRIES}.*.name`],
  search_fields: [`${ENTRIES}.*.name`, `${ENTRIES}.*.${ENTRY_ID}`],
  dropdown_threshold: 0,
})
