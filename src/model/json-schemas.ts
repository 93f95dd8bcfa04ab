// Writes the JSON Schemas with which code editors complete and explain the editors' files.
import { z } from 'zod'
import type { Field } from '../words/field.ts'
import { type FileKind, fileSchemas } from './file-schemas.ts'

type Fields = Readonly<Record<string, Field>>

/**
 * Takes the help on all fields; gives the text of each JSON Schema (https://json-schema.org/draft-07) by its file's name, such
 * as `show.schema.json`.
 */
export const jsonSchemas = (fields: Fields): ReadonlyMap<string, string> =>
  new Map(
    fileSchemas.map(([name, kind, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchema(schema, kind, fields), null, 2)}\n`,
    ]),
  )

const jsonSchema = (schema: z.ZodType, kind: FileKind, fields: Fields) =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: part, path }) => {
      const field = fields[fieldNameAt(path, kind)]
      const isKeyOrEntry = path.at(-2) === 'properties' || path.at(-1) === 'additionalProperties'
      if (field && isKeyOrEntry) part.description = `${field.help}\n\n${field.example}`
    },
  })

const fieldNameAt = (path: readonly (string | number)[], kind: FileKind): string =>
  [kind, ...path.filter((_, index) => path[index - 1] === 'properties')].join('.')
