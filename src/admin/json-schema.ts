// What this room reads of a JSON Schema: https://json-schema.org/draft-07
import { z } from 'zod'

export interface JsonSchema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  /** The schema of values whose keys are the editors' own; false where there are none. */
  readonly additionalProperties?: JsonSchema | false
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly default?: unknown
}

/** Takes one of the schemas in `model`; gives what it accepts in a file. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })))
