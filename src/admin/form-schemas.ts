// Gives the schemas of all files that the editors' page has forms for.
import { schemaOf } from '../model/file-schemas.ts'
import { jsonSchemaOf } from './json-schema.ts'

/** Gives the JSON Schema (https://json-schema.org/draft/2020-12) of every kind of file by its name. */
export const formSchemas = () => ({
  episode: jsonSchemaOf(schemaOf.episode),
  person: jsonSchemaOf(schemaOf.person),
  place: jsonSchemaOf(schemaOf.place),
  topic: jsonSchemaOf(schemaOf.topic),
  glossary: jsonSchemaOf(schemaOf.glossary),
  show: jsonSchemaOf(schemaOf.show),
  page: jsonSchemaOf(schemaOf.page),
})
