// Puts a new value into a part of a YAML document and keeps what is the same there, with its comments and its spelling.
import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { isGroup, isList, type Plain } from '../model/yaml-data.ts'
import { isSame } from './same-value.ts'

const SHORT_LIST = 80

/** Lists of names stand on one line, and so does a person with a role, as the editors write them. */
const newNode = (document: Document, value: Plain): Node => {
  const node = document.createNode(value)
  const isNames = isList(value) && value.every((entry) => typeof entry === 'string' && !entry.includes(' '))
  if (isSeq(node)) {
    node.flow = isNames && JSON.stringify(value).length < SHORT_LIST
    for (const item of node.items) if (isMap(item)) item.flow = JSON.stringify(item).length < SHORT_LIST
  }
  return node
}

const mergeMap = (document: Document, node: YAMLMap, before: Plain | undefined, after: Plain): Node => {
  if (!isGroup(after)) return newNode(document, after)
  const old = before !== undefined && isGroup(before) ? before : {}
  // Keys that no form shows stay.
  for (const key of Object.keys(old)) if (!Object.hasOwn(after, key)) node.delete(key)
  for (const [key, value] of Object.entries(after))
    node.set(key, mergeNode(document, node.get(key, true), old[key], value))
  return node
}

const mergeList = (document: Document, node: YAMLSeq, before: Plain | undefined, after: Plain): Node => {
  if (!isList(after)) return newNode(document, after)
  const old = before !== undefined && isList(before) && before.length === node.items.length ? before : []
  const free = new Set(old.keys())
  const same = after.map((value) => {
    const found = [...free].find((index) => isSame(old[index], value))
    if (found !== undefined) free.delete(found)
    return found
  })
  node.items = after.map((value, index) => {
    const kept = same[index]
    if (kept !== undefined) return node.items[kept]
    const isChanged = free.delete(index)
    return isChanged ? mergeNode(document, node.items[index], old[index], value) : newNode(document, value)
  })
  return node
}

/**
 * Takes a node of the document and what the form made of it before; gives the node for the value of after. An entry of a list
 * that is the same keeps its own node wherever it moves to.
 */
export const mergeNode = (
  document: Document,
  node: unknown,
  before: Plain | undefined,
  after: Plain,
): Node => {
  if (isMap(node)) return isSame(before, after) ? node : mergeMap(document, node, before, after)
  if (isSeq(node)) return isSame(before, after) ? node : mergeList(document, node, before, after)
  if (!isScalar(node) || typeof after === 'object') return newNode(document, after)
  if (isSame(before, after)) return node
  const isOfOneKind = typeof node.value === typeof after
  node.value = after
  // The spelling of another kind of value, or of a number, says nothing about this one.
  if (!isOfOneKind) delete node.type
  delete node.source
  return node
}
