// Turns the shape of a form into fields of the CMS.
import type { Field } from '@sveltia/cms'
import { type FieldWords, hintOf, labelOf } from './field-words.ts'
import type { FormField, FormNode, LeafNode, ListNode } from './form-node.ts'
import type { RegistryName } from './registry-names.ts'
import { registryReference } from './registry-reference.ts'
import { textWidget } from './text-widget.ts'

/** What every field says of itself. */
interface Common {
  readonly name: string
  readonly label: string
  readonly required: boolean
  hint?: string
}

const commonOf = (name: string, path: string, isRequired: boolean, words: FieldWords): Common => {
  const common: Common = { name, label: labelOf(path, words) ?? name, required: isRequired }
  const hint = hintOf(path, words)
  return hint === undefined ? common : { ...common, hint }
}

const pathOf = ({ name, node }: FormField): string => node.path.replace(/[^.]*$/, name)

/** Lists of people have to be told which keys to show while they are closed. */
const SUMMARIES = ['title', 'text', 'name', 'id', 'file', 'uri', 'value', 'address'] as const

const summaryOf = (fields: readonly FormField[]): string => {
  const names = fields.map(({ name }) => name)
  const shown = SUMMARIES.find((name) => names.includes(name)) ?? names[0]
  const isTimed = names.includes('start') && shown !== 'start'
  return isTimed ? `{{fields.start}} {{fields.${shown}}}` : `{{fields.${shown}}}`
}

const singular = (path: string, { admin }: FieldWords): { readonly label_singular?: string } => {
  const label = admin.entries[path.slice(path.lastIndexOf('.') + 1)]
  return label === undefined ? {} : { label_singular: label }
}

const listField = (common: Common, node: ListNode, words: FieldWords): Field => {
  const { entry, schema, path } = node
  if (node.rule?.is === 'id')
    return { ...common, ...registryReference(node.rule.of), multiple: true, ...limit(schema.maxItems) }
  const options = entry.kind === 'choice' || entry.kind === 'text' ? entry.schema.enum : undefined
  if (options !== undefined)
    return {
      ...common,
      widget: 'select',
      multiple: true,
      options: choicesOf(options, words),
      ...limit(schema.maxItems),
    }
  const list = { ...common, ...singular(path, words), widget: 'list', collapsed: 'auto' } as const
  if (entry.kind === 'group')
    return { ...list, summary: summaryOf(entry.fields), fields: formFields(entry, words) }
  return {
    ...list,
    field: formField({ name: 'entry', key: 'entry', part: 'whole', node: entry, isRequired: true }, words),
  }
}

const limit = (max: number | undefined): { readonly max?: number } => (max === undefined ? {} : { max })

const choicesOf = (options: readonly string[], { admin }: FieldWords): { label: string; value: string }[] =>
  options.map((value) => ({ label: admin.choices[value] ?? value, value }))

const isOf = (rule: FormNode['rule'], words: FieldWords): Field[] => {
  const id: RegistryName = rule?.is === 'id' ? rule.of : 'people'
  return [
    { ...commonOf('name', 'named.name', true, words), widget: 'string' },
    { ...commonOf('value', 'named.value', true, words), ...registryReference(id) },
  ]
}

const numberOf = ({ minimum, maximum, type }: NumberLimits) => ({
  value_type: type === 'integer' ? ('int' as const) : ('float' as const),
  step: type === 'integer' ? 1 : 0.0001,
  ...(minimum === undefined ? {} : { min: minimum }),
  ...(maximum === undefined ? {} : { max: maximum }),
})

interface NumberLimits {
  readonly type?: string
  readonly minimum?: number
  readonly maximum?: number
}

const yesNoField = (common: Common, node: LeafNode, { admin }: FieldWords): Field => {
  const standard = node.schema.default
  if (typeof standard === 'boolean')
    return { ...common, required: false, widget: 'boolean', default: standard }
  if (common.required) return { ...common, widget: 'boolean', default: false }
  // Saying nothing is a third answer here, which a switch does not have.
  const options = [
    { label: admin.yes, value: true },
    { label: admin.no, value: false },
  ]
  return { ...common, widget: 'select', options }
}

/** Takes a field of the form's shape; gives the CMS's field. */
const formField = (field: FormField, words: FieldWords): Field => {
  const { node } = field
  const common = commonOf(field.name, pathOf(field), field.isRequired, words)
  switch (node.kind) {
    case 'text':
      return textWidget(common, node, words)
    case 'choice': {
      const options = choicesOf(node.schema.enum ?? [], words)
      const standard = node.schema.default
      // What has a standard is never empty in the form; the file need not say it.
      return typeof standard === 'string'
        ? { ...common, required: true, widget: 'select', options, default: standard }
        : { ...common, widget: 'select', options }
    }
    case 'number':
      if (node.rule?.is === 'padded') return textWidget(common, node, words)
      return {
        ...common,
        widget: 'number',
        ...numberOf(node.schema),
        ...(typeof node.schema.default === 'number' ? { default: node.schema.default } : {}),
      }
    case 'yesNo':
      return yesNoField(common, node, words)
    case 'list':
      return listField(common, node, words)
    case 'named':
      return {
        ...common,
        ...singular(node.path, words),
        widget: 'list',
        collapsed: 'auto',
        summary: '{{fields.name}}',
        fields: isOf(node.rule, words),
      }
    case 'group':
      return { ...common, widget: 'object', collapsed: true, fields: formFields(node, words) }
  }
}

/** Takes a group's shape; gives its fields in the order of the schema. */
export const formFields = (node: FormNode, words: FieldWords): Field[] =>
  node.kind === 'group' ? node.fields.map((field) => formField(field, words)) : []
