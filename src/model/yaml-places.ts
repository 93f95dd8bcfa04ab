// Remembers where in a YAML file every key and value stands.
import { isMap, isNode, isScalar, isSeq } from 'yaml'
import type { Path } from './complaint.ts'
import type { LinePlaces } from './line-places.ts'
import type { Position } from './problem.ts'
import { quoted, quotedFrom } from './quoted-line.ts'

interface Place {
  readonly offset: number
  readonly keyOffset: number | undefined
  /** A plain or quoted value as it is spelled in the file. */
  readonly spelling: string | undefined
  readonly children: ReadonlyMap<string | number, Place>
}

export interface YamlPlaces {
  /** Where the value at a path begins; where it is absent, its nearest parent's key. */
  readonly valueAt: (path: Path) => Position
  /** Where the key at a path begins; where it is absent, its nearest parent's key. */
  readonly keyAt: (path: Path) => Position
  /** How a single value is spelled in the file, without quotes; undefined for lists, maps and what is absent. */
  readonly spellingAt: (path: Path) => string | undefined
  /** What to type so that the value at a path is read as text, such as `title: "2024"`. */
  readonly quotedAt: (path: Path) => string | undefined
}

/** Takes the root node of a document and the lines of its text. Places are only gathered when somebody asks. */
export const yamlPlaces = (root: unknown, lines: LinePlaces): YamlPlaces => {
  let tree: Place | undefined
  const find = (path: Path) => {
    tree ??= placeOf(root, undefined, 0)
    let place = tree
    for (const step of path) {
      const child = place.children.get(step)
      if (child === undefined) return { place, isWhole: false }
      place = child
    }
    return { place, isWhole: true }
  }
  return {
    valueAt: (path) => {
      const { place, isWhole } = find(path)
      return lines.at(isWhole ? place.offset : (place.keyOffset ?? place.offset))
    },
    keyAt: (path) => {
      const { place } = find(path)
      return lines.at(place.keyOffset ?? place.offset)
    },
    spellingAt: (path) => {
      const { place, isWhole } = find(path)
      return isWhole ? place.spelling : undefined
    },
    quotedAt: (path) => {
      const { place, isWhole } = find(path)
      if (!isWhole) return undefined
      const line = lines.lineAt(place.offset)
      return quotedFrom(line, lines.at(place.offset).column) ?? (place.spelling && quoted(place.spelling))
    },
  }
}

const placeOf = (node: unknown, keyOffset: number | undefined, fallback: number): Place => {
  const offset = isNode(node) ? (node.range?.[0] ?? fallback) : fallback
  const children = new Map<string | number, Place>()
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const at = key.range?.[0] ?? offset
      if (!children.has(keyText(key))) children.set(keyText(key), placeOf(value, at, at))
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) children.set(index, placeOf(item, undefined, offset))
  }
  const spelling = isScalar(node) ? node.source : undefined
  return { offset, keyOffset, spelling, children }
}

/** Takes the node of a key; gives its text as written, whatever YAML makes of it. */
export const keyText = (key: { readonly value: unknown; readonly source?: string }): string =>
  typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
