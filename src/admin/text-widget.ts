// Chooses how a text is asked for: one line or many, a date, a file, a name out of a registry.
import type { Field } from '@sveltia/cms'
import type { FieldWords } from './field-words.ts'
import type { LeafNode } from './form-node.ts'
import { registryReference } from './registry-reference.ts'

interface Common {
  readonly name: string
  readonly label: string
  readonly required: boolean
  readonly hint?: string
}

/** A text that may be so long has several lines. */
const LONG_TEXT = 1000

const MOMENT = 'YYYY-MM-DD HH:mm'

/** No address is so long that a box for it needs lines. */
const isLong = ({ rule, schema }: LeafNode): boolean =>
  rule?.is === 'long' || (schema.format === undefined && (schema.maxLength ?? 0) >= LONG_TEXT)

const patternOf = (
  { rule, schema }: LeafNode,
  { admin: { patterns } }: FieldWords,
): [string, string] | undefined => {
  if (rule?.is === 'padded') return ['^\\d{2,5}$', patterns.padded]
  if (rule?.is === 'timecode') return ['^(?:\\d+:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?$', patterns.timecode]
  if (schema.pattern === undefined) return undefined
  if (schema.format === 'uri') return [schema.pattern, patterns.address]
  return [schema.pattern, schema.pattern.startsWith('^[a-z0-9]+(?:-') ? patterns.name : patterns.other]
}

const typeOf = (format: string | undefined): { readonly type?: 'url' | 'email' } => {
  if (format === 'uri') return { type: 'url' }
  return format === 'email' ? { type: 'email' } : {}
}

/** Takes what the field says of itself and its shape; gives the field. */
export const textWidget = (common: Common, node: LeafNode, words: FieldWords): Field => {
  const { rule, schema } = node
  switch (rule?.is) {
    case 'moment':
      // Without a zone, what is shown and what is kept is the same clock, wherever the editor is.
      return { ...common, widget: 'datetime', format: MOMENT, default: '{{now}}' }
    case 'uuid':
      return { ...common, widget: 'uuid', readonly: true }
    case 'file':
      return { ...common, widget: 'file', accept: rule.accept, choose_url: false }
    case 'image':
      return { ...common, widget: 'image', accept: '.jpg,.jpeg,.png', choose_url: false }
    case 'only':
      return {
        ...common,
        widget: 'select',
        options: [{ label: words.admin.choices[rule.value] ?? rule.value, value: rule.value }],
      }
    case 'id':
      return { ...common, ...registryReference(rule.of) }
    default: {
      const pattern = patternOf(node, words)
      const limits = {
        ...(schema.maxLength === undefined ? {} : { maxlength: schema.maxLength }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(typeof schema.default === 'string' ? { default: schema.default } : {}),
        use_emoji_autocomplete: false,
      }
      if (isLong(node)) return { ...common, widget: 'text', ...limits }
      return { ...common, widget: 'string', ...typeOf(schema.format), ...limits }
    }
  }
}
