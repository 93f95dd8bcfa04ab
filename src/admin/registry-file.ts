// The form of a registry: a list of entries, each with the id that the file has as its key.
import type { CollectionFile, Field } from '@sveltia/cms'
import { type FieldWords, hintOf, labelOf } from './field-words.ts'
import { ENTRIES, ENTRY_ID, SOURCE } from './file-format.ts'
import { formatName, type Schemas } from './file-formats.ts'
import { formFields } from './form-fields.ts'
import { formNode } from './form-node.ts'
import { type RegistryName, registryKinds } from './registry-names.ts'

/** Where the files are, from the root of the repository. */
export const EPISODES = 'episodes'

/** The text a form was made from; nobody sees it. */
export const source: Field = { name: SOURCE, widget: 'hidden', default: '' }

/** Takes a registry's name, the schemas and the words; gives its form, a list of entries with their ids. */
export const registryFile = (name: RegistryName, schemas: Schemas, words: FieldWords): CollectionFile => {
  const { collections, entries } = words.admin
  const kind = registryKinds[name]
  const id: Field = {
    name: ENTRY_ID,
    label: labelOf(`${kind}.${ENTRY_ID}`, words) ?? ENTRY_ID,
    hint: hintOf(`${kind}.${ENTRY_ID}`, words),
    widget: 'string',
    pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', words.admin.patterns.name],
  }
  const fields = formFields(formNode(schemas[kind], kind), words)
  const list: Field = {
    name: ENTRIES,
    label: collections[name],
    label_singular: entries[name],
    hint: words.help[kind]?.help,
    widget: 'list',
    collapsed: true,
    allow_reorder: false,
    required: false,
    summary: '{{fields.name}}',
    fields: [...fields.slice(0, 1), id, ...fields.slice(1)],
  }
  return {
    name,
    label: collections[name],
    file: `${EPISODES}/${name}.yaml`,
    format: formatName(kind),
    fields: [list, source],
  }
}
