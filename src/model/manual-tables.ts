// Writes the part of the editors' manual that lists every key.
import type { Field } from '../words/field.ts'
import type { ManualWords } from '../words/manual-de.ts'
import { FILE_KINDS, type FileKind, schemaOf } from './file-schemas.ts'
import { allKeys } from './schema-keys.ts'

type Fields = Readonly<Record<string, Field>>

/** Takes the help on all fields; gives one table of keys in Markdown for each kind of thing that editors write. */
export const manualTables = (fields: Fields, words: ManualWords): string =>
  FILE_KINDS.map((kind) => `### ${words.headings[kind]}\n\n${table(kind, fields, words)}`).join('\n\n')

const table = (kind: FileKind, fields: Fields, words: ManualWords): string => {
  const rows = allKeys(schemaOf[kind]).map(({ path, isRequired }) => {
    const help = fields[`${kind}.${path}`]?.help ?? ''
    return [`\`${path}\``, isRequired ? words.yes : '', help]
  })
  return [[words.key, words.required, words.meaning], ['---', '---', '---'], ...rows].map(rowText).join('\n')
}

const rowText = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
