// Names the formats in which the editors' files are read and written, one for each kind of file.
import type { FileKind } from '../model/file-schemas.ts'
import { type FileFormat, markdownFormat, registryFormat, yamlFormat } from './file-format.ts'
import { formNode } from './form-node.ts'
import type { JsonSchema } from './json-schema.ts'

/** The schemas of the editors' files, by what they describe. */
export type Schemas = Readonly<Record<FileKind, JsonSchema>>

/** How the CMS calls the format of a kind of file. */
export const formatName = (kind: FileKind): string => `podcast-${kind}`

/** Takes the schemas; gives the formats with their names and the endings of their files. */
export const fileFormats = (
  schemas: Schemas,
): readonly (readonly [name: string, ending: string, format: FileFormat])[] => {
  const nodeOf = (kind: FileKind) => formNode(schemas[kind], kind)
  const registry = (kind: FileKind) => [formatName(kind), 'yaml', registryFormat(nodeOf(kind))] as const
  return [
    [formatName('episode'), 'md', markdownFormat(nodeOf('episode'))],
    [formatName('page'), 'md', markdownFormat(nodeOf('page'))],
    [formatName('show'), 'yaml', yamlFormat(nodeOf('show'))],
    registry('person'),
    registry('place'),
    registry('topic'),
    registry('glossary'),
  ]
}
