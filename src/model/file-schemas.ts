// Every kind of thing that editors write, with its schema.
import { z } from 'zod'
import { episodeSchema } from './episode-schema.ts'
import { pageSchema } from './page-schema.ts'
import { glossarySchema, personSchema, placeSchema, topicSchema } from './registry-schemas.ts'
import { showSchema } from './show-schema.ts'
import { NAME_PATTERN } from './suggested-name.ts'

export const FILE_KINDS = ['episode', 'person', 'place', 'topic', 'glossary', 'show', 'page'] as const

export type FileKind = (typeof FILE_KINDS)[number]

/** The schema of one thing. */
export const schemaOf: Readonly<Record<FileKind, z.ZodType>> = {
  episode: episodeSchema,
  person: personSchema,
  place: placeSchema,
  topic: topicSchema,
  glossary: glossarySchema,
  show: showSchema,
  page: pageSchema,
}

const registryOf = (entry: z.ZodType) => z.record(z.string().regex(NAME_PATTERN), entry)

/** What a whole file holds, by the name of its JSON Schema, with the kind of thing that its fields are named after. */
export const fileSchemas: readonly (readonly [name: string, kind: FileKind, schema: z.ZodType])[] = [
  ['episode', 'episode', episodeSchema],
  ['glossary', 'glossary', registryOf(glossarySchema)],
  ['page', 'page', pageSchema],
  ['people', 'person', registryOf(personSchema)],
  ['places', 'place', registryOf(placeSchema)],
  ['show', 'show', showSchema],
  ['topics', 'topic', registryOf(topicSchema)],
]
