// Reads an editors' file for its form, and writes the form back into the very text it came from.
import { parseFrontMatter } from '../model/parse-front-matter.ts'
import { type Group, isGroup, isList, type Plain } from '../model/yaml-data.ts'
import { editGroup, readGroup } from './edit-group.ts'
import type { FormNode } from './form-node.ts'
import { shownValue, writtenValue } from './form-values.ts'
import { isSame } from './same-value.ts'

/** The field of a form that nobody sees: the text it was made from, in which only what changed is replaced. */
export const SOURCE = 'source'
/** The field that says of a Markdown file that it is one of the show, and not the editors' manual or such. */
export const IS_OURS = 'is-ours'
export const OURS = 'yes'
/** The field for what stands below the front matter. */
export const BODY = 'body'
/** The field for the entries of a registry. */
export const ENTRIES = 'entries'
/** The field for the key of an entry. */
export const ENTRY_ID = 'id'

export interface FileFormat {
  /** Takes the text of a file; gives what its form shows. Throws where the file cannot be read. */
  readonly fromFile: (text: string) => Group
  /** Takes what a form holds; gives the text of the file. Throws where that would not say the same. */
  readonly toFile: (form: Group) => string
}

const orderOf = (node: FormNode): readonly string[] =>
  node.kind === 'group' ? [...new Set(node.fields.map(({ key }) => key))] : []

const groupOf = (value: Plain | undefined): Group => (value !== undefined && isGroup(value) ? value : {})

/** What the form of a text would write back: the same however it is spelled. */
const sayingOf = (node: FormNode, data: Plain | undefined): Group =>
  groupOf(writtenValue(node, shownValue(node, data)))

const sourceOf = (form: Group): string => {
  const source = form[SOURCE]
  return typeof source === 'string' ? source : ''
}

const edited = (node: FormNode, yaml: string, form: Group): string => {
  const after = groupOf(writtenValue(node, form))
  const result = editGroup({ yaml, before: sayingOf(node, readGroup(yaml)), after, order: orderOf(node) })
  if (!isSame(sayingOf(node, readGroup(result)), after))
    throw new Error('The file would not say what the form says.')
  return result
}

/** Takes the shape of a form; reads and writes files that are YAML as a whole. */
export const yamlFormat = (node: FormNode): FileFormat => ({
  fromFile: (text) => ({ ...groupOf(shownValue(node, readGroup(text))), [SOURCE]: text }),
  toFile: (form) => edited(node, sourceOf(form), form),
})

/** Takes the shape of an entry's form; reads and writes files of ids and entries, which the form shows as a list. */
export const registryFormat = (entry: FormNode): FileFormat => {
  const shown = (data: Group): Plain =>
    Object.entries(data).map(([id, value]) => ({ [ENTRY_ID]: id, ...groupOf(shownValue(entry, value)) }))
  const saying = (entries: Plain | undefined): Group =>
    Object.fromEntries(
      (entries !== undefined && isList(entries) ? entries : []).flatMap((each) => {
        const id = isGroup(each) ? each[ENTRY_ID] : undefined
        return typeof id === 'string' && id !== '' ? [[id, writtenValue(entry, each) ?? {}] as const] : []
      }),
    )
  return {
    fromFile: (text) => ({ [ENTRIES]: shown(readGroup(text)), [SOURCE]: text }),
    toFile: (form) => {
      const yaml = sourceOf(form)
      const after = saying(form[ENTRIES])
      const result = editGroup({ yaml, before: saying(shown(readGroup(yaml))), after, order: [] })
      if (!isSame(saying(shown(readGroup(result))), after))
        throw new Error('The file would not say what the form says.')
      return result
    },
  }
}

const front = (text: string) =>
  parseFrontMatter({ file: '', text }, () => ({ code: 'page-front-matter-missing', facts: {} })).value

/**
 * Takes the shape of a form; reads and writes Markdown with front matter. A file without any is not marked as
 * ours, and is never written.
 */
export const markdownFormat = (node: FormNode): FileFormat => ({
  fromFile: (text) => {
    const parts = front(text)
    if (parts === undefined) return { [SOURCE]: text }
    const shown = groupOf(shownValue(node, readGroup(parts.yaml.text)))
    return { ...shown, [BODY]: parts.markdown, [SOURCE]: text, [IS_OURS]: OURS }
  },
  toFile: (form) => {
    const source = sourceOf(form)
    const parts = front(source)
    if (parts === undefined && source !== '')
      throw new Error('A file without front matter is not ours to write.')
    const yaml = parts?.yaml.text ?? ''
    const head = edited(node, yaml, form)
    const body = typeof form[BODY] === 'string' ? form[BODY].trim() : ''
    if (parts !== undefined && body === parts.markdown.trim()) {
      const start = source.indexOf('\n') + 1
      return source.slice(0, start) + head + source.slice(start + yaml.length)
    }
    return `---\n${head}---\n${body === '' ? '' : `\n${body}\n`}`
  },
})
