// Turns the nodes of the YAML parser into plain data, and refuses everything of YAML that is more than data.
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml'
import { type Complaint, fieldOf, type Path, problemAt } from './complaint.ts'
import { controlCharacters, hasControlCharacters } from './control-characters.ts'
import { excerpt } from './excerpt.ts'
import type { LinePlaces } from './line-places.ts'
import type { Problem, Severity } from './problem.ts'
import { quotedLine, quotedWithComment } from './quoted-line.ts'
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
  const reader = { lines, problems: [] }
  return { data: dataOf(root, [], reader), problems: reader.problems }
}

interface Reader {
  readonly lines: LinePlaces
  readonly problems: Problem[]
}

const report = (
  { lines, problems }: Reader,
  path: Path,
  offset: number,
  complaint: Complaint,
  severity: Severity = 'error',
): void => {
  problems.push(problemAt(lines.at(offset), fieldOf(path), complaint, severity))
}

const dataOf = (node: unknown, path: Path, reader: Reader): Plain => {
  if (!isNode(node)) return null
  const code = refusalOf(node)
  if (code !== undefined) {
    const offset = offsetOf(node)
    report(reader, path, offset, { code, facts: { write: quotedLine(reader.lines.lineAt(offset)) } })
  }
  if (isAlias(node)) return null
  if (isMap(node)) return mapOf(node, path, reader)
  if (isSeq(node)) return node.items.map((item, index) => dataOf(item, [...path, index], reader))
  return isScalar(node) ? scalarOf(node, path, reader) : null
}

const refusalOf = (node: Node): 'yaml-alias' | 'yaml-tag' | 'yaml-anchor' | undefined => {
  if (isAlias(node)) return 'yaml-alias'
  if (node.tag !== undefined) return 'yaml-tag'
  return 'anchor' in node && node.anchor !== undefined ? 'yaml-anchor' : undefined
}

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

const mapOf = (map: YAMLMap, path: Path, reader: Reader): Plain => {
  const entries = new Map<string, Plain>()
  const offsetOfKey = new Map<string, number>()
  for (const pair of map.items) {
    const key = keyOf(pair, path, reader)
    if (key === undefined) continue
    const value = dataOf(pair.value, [...path, key], reader)
    const offset = offsetOf(pair.key)
    const first = offsetOfKey.get(key)
    if (first === undefined) {
      offsetOfKey.set(key, offset)
      entries.set(key, value)
    } else {
      const facts = { key: excerpt(key), firstLine: reader.lines.at(first).line }
      report(reader, [...path, key], offset, { code: 'yaml-duplicate-key', facts })
    }
  }
  // Unlike an assignment, this makes `__proto__` a key like any other.
  return Object.fromEntries(entries)
}

const keyOf = ({ key }: Pair, path: Path, reader: Reader): string | undefined => {
  const isPlainKey = isScalar(key) && refusalOf(key) === undefined
  const text = isPlainKey ? keyText(key) : ''
  if (text !== '' && text !== '<<' && !hasControlCharacters(text)) return text
  report(reader, path, offsetOf(key), { code: text === '<<' ? 'yaml-merge-key' : 'yaml-key', facts: {} })
  return undefined
}

const scalarOf = (scalar: Scalar, path: Path, reader: Reader): Plain => {
  const { value } = scalar
  if (scalar.type === Scalar.PLAIN && /^[^\s#]/.test(scalar.comment ?? '')) cutOff(scalar, path, reader)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return null
  // Escapes such as "\0" are the one way for a control character into a value that the file itself does not show.
  const [found] = scalar.type === Scalar.QUOTE_DOUBLE ? controlCharacters(value) : []
  if (found) {
    report(reader, path, offsetOf(scalar), { code: 'control-character', facts: { name: found.name } })
  }
  return value
}

/** `title: Folge #3` is the text `Folge` to YAML; hardly anybody means that. */
const cutOff = (scalar: Scalar, path: Path, reader: Reader): void => {
  const offset = offsetOf(scalar)
  const line = reader.lines.lineAt(offset)
  const comment = `#${scalar.comment?.split('\n', 1)[0] ?? ''}`
  if (!line.endsWith(comment)) return
  const write = quotedWithComment(line)
  const isEmpty = scalar.value === null
  if (isEmpty) report(reader, path, offset, { code: 'yaml-special-start', facts: { character: '#', write } })
  else
    report(
      reader,
      path,
      offset,
      { code: 'yaml-comment-in-text', facts: { comment: excerpt(comment), write } },
      'advice',
    )
}
