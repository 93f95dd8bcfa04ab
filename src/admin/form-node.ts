// The shape of a form: what a schema accepts, with one way to ask for what a file may say in several.
import { type FieldRule, fieldRules, shorthands } from './form-rules.ts'
import type { JsonSchema } from './json-schema.ts'

/** Where a key may hold a text or something larger, the form asks for both in fields of their own. */
type Part = 'whole' | 'text' | 'more'

export interface FormField {
  /** Its name in the form. */
  readonly name: string
  /** The key in the file. */
  readonly key: string
  readonly part: Part
  readonly node: FormNode
  readonly isRequired: boolean
}

interface Place {
  /** As in the help on fields: `episode.chapters.start`. */
  readonly path: string
  readonly rule: FieldRule | undefined
}

/** One value. */
export interface LeafNode extends Place {
  readonly kind: 'text' | 'number' | 'yesNo' | 'choice'
  readonly schema: JsonSchema
}

export interface ListNode extends Place {
  readonly kind: 'list'
  readonly entry: FormNode
  readonly schema: JsonSchema
}

interface GroupNode extends Place {
  readonly kind: 'group'
  readonly fields: readonly FormField[]
  /** The key that a text stands for, where one may stand for the group. */
  readonly shorthand: string | undefined
}

/** A group whose keys are the editors' own. */
interface NamedNode extends Place {
  readonly kind: 'named'
  readonly entry: FormNode
}

export type FormNode = LeafNode | ListNode | GroupNode | NamedNode

const MORE = '-more'

const isLarge = ({ type }: JsonSchema): boolean => type === 'object' || type === 'array'

/** Of a union, the group that a text may stand for. */
const longhand = (options: readonly JsonSchema[]): JsonSchema =>
  options.find(({ type }) => type === 'object') ?? { type: 'string' }

/** Takes a schema and the path of what it describes, such as `episode`; gives the shape of its form. */
export const formNode = (schema: JsonSchema, path: string): FormNode => {
  const place = { path, rule: fieldRules[path] }
  const { anyOf } = schema
  if (anyOf !== undefined) {
    const list = anyOf.find(({ type }) => type === 'array')
    return formNode(list ?? longhand(anyOf), path)
  }
  if (schema.type === 'array')
    return { ...place, kind: 'list', schema, entry: formNode(schema.items ?? {}, path) }
  if (schema.type === 'object') return groupNode(schema, place)
  if (schema.type === 'boolean') return { ...place, kind: 'yesNo', schema }
  if (schema.type === 'integer' || schema.type === 'number') return { ...place, kind: 'number', schema }
  return { ...place, kind: schema.enum === undefined ? 'text' : 'choice', schema }
}

const groupNode = (schema: JsonSchema, place: Place): FormNode => {
  const { properties, additionalProperties, required = [] } = schema
  if (properties === undefined && additionalProperties)
    return { ...place, kind: 'named', entry: formNode(additionalProperties, place.path) }
  const fields = Object.entries(properties ?? {}).flatMap(([key, value]) =>
    fieldsOf(key, value, `${place.path}.${key}`, required.includes(key)),
  )
  return { ...place, kind: 'group', fields, shorthand: shorthands[place.path] }
}

const fieldsOf = (
  key: string,
  schema: JsonSchema,
  path: string,
  isRequired: boolean,
): readonly FormField[] => {
  const { anyOf = [] } = schema
  const text = anyOf.find((option) => !isLarge(option))
  const more = anyOf.find(isLarge)
  if (text === undefined || more === undefined || shorthands[path] !== undefined)
    return [{ name: key, key, part: 'whole', node: formNode(schema, path), isRequired }]
  return [
    { name: key, key, part: 'text', node: formNode(text, path), isRequired: false },
    { name: key + MORE, key, part: 'more', node: formNode(more, path), isRequired: false },
  ]
}
