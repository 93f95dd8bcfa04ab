// Turns the text of topics.yaml into topics by id.
import { parseRegistry } from './parse-registry.ts'
import type { Outcome } from './problem.ts'
import type { Topic } from './registries.ts'
import { topicSchema } from './registry-schemas.ts'
import type { SourceText } from './source-text.ts'

/** Takes topics.yaml; gives its entries by id, or every problem of the file. */
export const parseTopics = (source: SourceText): Outcome<ReadonlyMap<string, Topic>> =>
  parseRegistry(source, {
    schema: topicSchema,
    kind: 'topic',
    entryOf: (id, fields): Topic => ({ id, name: fields.name, description: fields.description }),
  })
