// Finds where the parts of a YAML document stand in its text, and writes new ones the way editors do.
import { Document, isMap, isScalar, isSeq, type Node, Pair, YAMLMap, YAMLSeq } from 'yaml'

/** What is to stand in place of a stretch of the text. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Place {
  readonly start: number
  /** Behind the value, before a comment on its line. */
  readonly end: number
}

/** Takes a node and the text it was read from; gives its place, undefined for one that was made. */
export const placeOf = (node: unknown, yaml: string): Place | undefined => {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined
  if (!node.range) return undefined
  const [start, end] = node.range
  return { start, end: Math.max(start, yaml.slice(0, end).trimEnd().length) }
}

/** Gives where the line begins on which an offset lies. */
export const lineStart = (yaml: string, offset: number): number => yaml.lastIndexOf('\n', offset - 1) + 1

/** Gives where the next line begins. */
export const nextLine = (yaml: string, offset: number): number => {
  const end = yaml.indexOf('\n', offset)
  return end === -1 ? yaml.length : end + 1
}

/** Moves all lines but the first to the right; empty ones stay empty. */
const indented = (text: string, columns: number): string =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(columns)}`)

const linesOf = (contents: Node, columns: number, hasPadding: boolean): string => {
  const document: Document = new Document()
  document.contents = contents
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: hasPadding })
  return indented(text.trimEnd(), columns)
}

/** Names stand close to their brackets, keys apart from their braces. */
const isPadded = (value: unknown): boolean => !(isSeq(value) && value.items.every((item) => isScalar(item)))

/** Takes a pair and the column it stands in; gives its lines, the first without its indentation. */
export const pairText = (key: string, value: Node, column: number): string => {
  const map = new YAMLMap()
  map.items = [new Pair(key, value)]
  return linesOf(map, column, isPadded(value))
}

/** Takes an entry of a list and the column of its dash; gives its lines, the first from the dash on. */
export const entryText = (value: Node, column: number): string => {
  const list = new YAMLSeq()
  list.items = [value]
  return linesOf(list, column, true)
}
