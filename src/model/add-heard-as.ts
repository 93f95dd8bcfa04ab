// Adds a wrong form to the text of the glossary and leaves everything that stands there as it is.
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml'
import type { TextEdit } from './text-edit.ts'

/** Fit for a list in brackets, quoted where it must be. */
const inList = (form: string): string =>
  stringify([form], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
    .trim()
    .slice(1, -1)

const lineEnd = (text: string, offset: number): number => {
  const found = /\r?\n/.exec(text.slice(offset))
  return found === null ? text.length : offset + found.index
}

const indentAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? ''
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)
const endOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[1] : undefined)

interface Insertion {
  readonly at: number
  readonly added: string
}

const intoList = (text: string, list: YAMLSeq, form: string, lineBreak: string): Insertion | undefined => {
  const last = list.items.at(-1)
  const [start, end] = [startOf(list), endOf(last)]
  if (last === undefined) {
    const isEmpty = list.flow === true && start !== undefined
    return isEmpty ? { at: start + 1, added: inList(form) } : undefined
  }
  if (start === undefined || end === undefined) return undefined
  if (list.flow === true) return { at: end, added: `, ${inList(form)}` }
  return { at: lineEnd(text, end), added: `${lineBreak}${indentAt(text, start)}- ${inList(form)}` }
}

const intoEntry = (text: string, entry: YAMLMap, form: string, lineBreak: string): Insertion | undefined => {
  const found = entry.items.find(({ key }) => isScalar(key) && key.value === 'heardAs')
  if (found !== undefined)
    return isSeq(found.value) ? intoList(text, found.value, form, lineBreak) : undefined
  const [first, last] = [entry.items[0], entry.items.at(-1)]
  const name = entry.items.find(({ key }) => isScalar(key) && key.value === 'name') ?? first
  if (entry.flow === true) {
    const end = endOf(last?.value)
    return end === undefined ? undefined : { at: end, added: `, heardAs: [${inList(form)}]` }
  }
  const [start, end] = [startOf(first?.key), endOf(name?.value)]
  if (start === undefined || end === undefined) return undefined
  return { at: lineEnd(text, end), added: `${lineBreak}${indentAt(text, start)}heardAs: [${inList(form)}]` }
}

/**
 * Takes the file and text of a glossary without mistakes, the id of an entry, and a form that is not in it; gives the edit that adds the form
 * to the entry's `heardAs`, undefined where there is no place for it. Nothing else of the text changes.
 */
export const addHeardAs = (file: string, text: string, id: string, form: string): TextEdit | undefined => {
  const document = parseDocument(text)
  const entry: unknown = document.get(id, true)
  if (!isMap(entry)) return undefined
  const insertion = intoEntry(text, entry, form, text.includes('\r\n') ? '\r\n' : '\n')
  return insertion && { file, startOffset: insertion.at, before: '', after: insertion.added }
}
