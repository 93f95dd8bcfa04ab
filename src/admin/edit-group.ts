// Changes keys in the text of a YAML file and leaves every byte of the others as it is.
import { type Document, isMap, parseDocument } from 'yaml'
import { type Group, isGroup, type Plain } from '../model/yaml-data.ts'
import { editMap, type MapEdit } from './edit-map.ts'
import { mergeNode } from './merge-nodes.ts'
import { isSame } from './same-value.ts'

export type GroupEdit = Omit<MapEdit, 'document'>

/** Rewrites the file as a whole: for those whose keys stand in braces, and such. */
const rewritten = ({ yaml, before, after }: GroupEdit): string => {
  const document: Document = parseDocument(yaml)
  document.contents = mergeNode(document, document.contents, before, after)
  return document.toString({ lineWidth: 0 })
}

/** Writes what the order names first in this order. */
const inOrder = (group: Group, order: readonly string[]): Group =>
  Object.fromEntries([
    ...order.flatMap((key) => (Object.hasOwn(group, key) ? [[key, group[key] ?? null] as const] : [])),
    ...Object.entries(group).filter(([key]) => !order.includes(key)),
  ])

/** Takes a file's YAML and what is to change; gives the new YAML. Keys that are the same on both sides stay as they stand. */
export const editGroup = (edit: GroupEdit): string => {
  const { yaml, before, after, order } = edit
  if (isSame(before, after)) return yaml
  const document: Document = parseDocument(yaml)
  const { contents } = document
  const replacements = isMap(contents) ? editMap(contents, { ...edit, document }) : undefined
  if (replacements === undefined) return rewritten({ ...edit, after: inOrder(after, order) })
  return replacements
    .map((replacement, index) => ({ ...replacement, index }))
    .sort((one, other) => other.start - one.start || other.index - one.index)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), yaml)
}

/** Gives the data of a file's YAML; throws where it cannot be read. */
export const readGroup = (yaml: string): Group => {
  const document = parseDocument(yaml)
  const [error] = document.errors
  if (error !== undefined) throw error
  const data: Plain = document.toJS() ?? {}
  if (!isGroup(data)) throw new Error('There are no keys in this file.')
  return data
}
