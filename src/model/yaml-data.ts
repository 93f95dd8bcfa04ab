// Turns the nodes of the YAML parser into plain data, and refuses everything of YAML that is more than data.
import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml'
import { type Complaint, fieldOf, type Path, problemAt } from './complaint.ts'
import { controlCharacters } from './control-characters.ts'
import type { LinePlaces } from './line-places.ts'
import type { Problem } from './problem.ts'
import { quotedLine } from './quoted-line.ts'
import { keyText } from './yaml-places.ts'

export type Plain = string | number | boolean | null | readonly Plain[] | Group

export type Group = { readonly [key: string]: Plain }

/** Tells whether a value is a list. */
export const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value)

/** Tells whether a value is a group of keys. */
export const isGroup = (value: Plain): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes a group and a key; gives the key's value, undefined where the group itself has no such key. */
export const valueIn = (group: Group, key: string): Plain | undefined =>
  Object.hasOwn(group, key) ? group[key] : undefined

export interface YamlData {
  readonly data: Plain
  readonly problems: readonly Problem[]
}

/**
 * Takes the root node of a document; gives its data, with `null` in place of what is refused.
 * Reports tags, anchors, aliases, merge keys, keys that occur twice or are not plain, and control characters.
 */
export const yamlData = (root: unknown, lines: LinePlaces): YamlData => {
  const problems: Problem[] = []
  const report = (path: Path, offset: number, complaint: Complaint) => {
    problems.push(problemAt(lines.at(offset), fieldOf(path), complaint))
  }
  const dataOf = (node: unknown, path: Path): Plain => {
    if (!isNode(node)) return null
    const offset = node.range?.[0] ?? 0
    const write = () => quotedLine(lines.lineAt(offset))
    if (isAlias(node)) {
      report(path, offset, { code: 'yaml-alias', facts: { write: write() } })
      return null
    }
    if (node.tag !== undefined) report(path, offset, { code: 'yaml-tag', facts: { write: write() } })
    if (node.anchor !== undefined) report(path, offset, { code: 'yaml-anchor', facts: { write: write() } })
    if (isMap(node)) return mapOf(node, path)
    if (isSeq(node)) return node.items.map((item, index) => dataOf(item, [...path, index]))
    return isScalar(node) ? scalarOf(node, path, offset) : null
  }
  const mapOf = (map: YAMLMap, path: Path): Plain => {
    const entries = new Map<string, Plain>()
    const offsetOfKey = new Map<string, number>()
    for (const pair of map.items) {
      const key = keyOf(pair, path)
      if (key === undefined) continue
      const offset = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
      const value = dataOf(pair.value, [...path, key])
      const first = offsetOfKey.get(key)
      if (first !== undefined) {
        const firstLine = lines.at(first).line
        report([...path, key], offset, { code: 'yaml-duplicate-key', facts: { key, firstLine } })
        continue
      }
      offsetOfKey.set(key, offset)
      entries.set(key, value)
    }
    return Object.fromEntries(entries)
  }
  const keyOf = ({ key }: Pair, path: Path): string | undefined => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
    const isPlainKey = isScalar(key) && key.tag === undefined && key.anchor === undefined
    const text = isPlainKey ? keyText(key) : ''
    if (text === '' || controlCharacters(text).length > 0)
      report(path, offset, { code: 'yaml-key', facts: {} })
    else if (text === '<<') report(path, offset, { code: 'yaml-merge-key', facts: {} })
    else return text
    return undefined
  }
  const scalarOf = (scalar: Scalar, path: Path, offset: number): Plain => {
    const { value } = scalar
    if (typeof value === 'number' || typeof value === 'boolean') return value
    if (typeof value !== 'string') return null
    // Escapes such as "\0" are the one way for a control character into a value that the file itself does not show.
    const [found] = scalar.type === Scalar.QUOTE_DOUBLE ? controlCharacters(value) : []
    if (found) report(path, offset, { code: 'control-character', facts: { name: found.name } })
    return value
  }
  return { data: dataOf(root, []), problems }
}
