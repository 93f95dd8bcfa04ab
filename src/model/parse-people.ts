// Turns the text of people.yaml into people by id.
import { parseRegistry } from './parse-registry.ts'
import type { Outcome } from './problem.ts'
import { personSchema } from './registry-schemas.ts'
import type { SourceText } from './source-text.ts'
import type { PersonText } from './text-before-measuring.ts'

/** Takes people.yaml; gives its entries by id, or every problem of the file. */
export const parsePeople = (source: SourceText): Outcome<ReadonlyMap<string, PersonText>> =>
  parseRegistry(source, {
    schema: personSchema,
    kind: 'person',
    entryOf: (id, fields): PersonText => ({
      id,
      name: fields.name,
      role: fields.role,
      organisation: fields.organisation,
      url: fields.url,
      aliases: fields.aliases,
      image: fields.image,
    }),
  })
