// Decides which stretches of a YAML text change with some of the keys of a group.
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { type Group, isGroup, isList, type Plain } from '../model/yaml-data.ts'
import { editList } from './edit-list.ts'
import { mergeNode } from './merge-nodes.ts'
import { isSame } from './same-value.ts'
import { lineStart, nextLine, type Place, pairText, placeOf, type Replacement } from './text-places.ts'

export interface MapEdit {
  readonly document: Document
  readonly yaml: string
  /** What the form made of the text before, and what is to stand there. */
  readonly before: Group
  readonly after: Group
  /** In which order new keys come; a key that is not named comes last. */
  readonly order: readonly string[]
}

interface Spot extends Place {
  readonly key: string
  readonly value: unknown
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key)

const spotsOf = (map: YAMLMap, yaml: string): readonly Spot[] | undefined => {
  const spots = map.items.flatMap((pair): readonly Spot[] => {
    const key = placeOf(pair.key, yaml)
    const value = placeOf(pair.value, yaml)
    return key && value
      ? [{ key: keyOf(pair), start: key.start, end: Math.max(key.end, value.end), value: pair.value }]
      : []
  })
  return spots.length === map.items.length ? spots : undefined
}

const columnOf = (spots: readonly Spot[], yaml: string): number => {
  const start = spots[0]?.start ?? 0
  return start - lineStart(yaml, start)
}

/** New keys come after the last of those that belong before them. */
const newPair = (spots: readonly Spot[], key: string, edit: MapEdit): Replacement => {
  const { document, yaml, after, order } = edit
  const rank = order.indexOf(key)
  const isBefore = (spot: Spot) => rank === -1 || (order.includes(spot.key) && order.indexOf(spot.key) < rank)
  const previous = spots.findLast(isBefore) ?? spots[0]
  const at = previous === undefined ? yaml.length : nextLine(yaml, previous.end)
  const column = columnOf(spots, yaml)
  const node = mergeNode(document, undefined, undefined, after[key] ?? null)
  const isOnOwnLine = at === 0 || yaml[at - 1] === '\n'
  return {
    start: at,
    end: at,
    text: `${isOnOwnLine ? '' : '\n'}${' '.repeat(column)}${pairText(key, node, column)}\n`,
  }
}

/** A comment behind the value, or before it, is not part of what is replaced. */
const withoutOuterComment = (node: Node, yaml: string, { start, end }: Place): Node => {
  const inside = yaml.slice(start, end)
  if (node.comment && !inside.includes(node.comment)) node.comment = null
  if (node.commentBefore && !inside.includes(node.commentBefore)) node.commentBefore = null
  node.spaceBefore = false
  return node
}

const wholePair = (spot: Spot, column: number, value: Plain, edit: MapEdit): Replacement => {
  const { document, yaml, before } = edit
  const node = mergeNode(document, spot.value, before[spot.key], value)
  const text = pairText(spot.key, withoutOuterComment(node, yaml, spot), column)
  return { start: spot.start, end: spot.end, text }
}

/** Undefined where the key cannot go without what stands before it on its line. */
const withoutPair = ({ start, end }: Spot, yaml: string): readonly Replacement[] | undefined => {
  const line = lineStart(yaml, start)
  return yaml.slice(line, start).trim() === ''
    ? [{ start: line, end: nextLine(yaml, end), text: '' }]
    : undefined
}

const changesAt = (
  spot: Spot,
  column: number,
  value: Plain | undefined,
  edit: MapEdit,
): readonly Replacement[] | undefined => {
  if (value === undefined) return withoutPair(spot, edit.yaml)
  const before = edit.before[spot.key]
  const inner =
    isMap(spot.value) && isGroup(value) && before !== undefined && isGroup(before)
      ? editMap(spot.value, { ...edit, before, after: value, order: Object.keys(value) })
      : isSeq(spot.value) && isList(value) && before !== undefined && isList(before)
        ? editList(spot.value, { ...edit, before, after: value })
        : undefined
  return inner ?? [wholePair(spot, column, value, edit)]
}

/**
 * Takes a group of the document and its edit; gives what to replace, so that all that is the same stays byte for byte.
 * Undefined where that cannot be done, as between braces.
 */
export const editMap = (map: YAMLMap, edit: MapEdit): readonly Replacement[] | undefined => {
  const { yaml, before, after } = edit
  const spots = map.flow ? undefined : spotsOf(map, yaml)
  if (spots === undefined) return undefined
  const column = columnOf(spots, yaml)
  const keys = [...new Set([...edit.order, ...Object.keys(before), ...Object.keys(after)])]
  const replacements: Replacement[] = []
  for (const key of keys.filter((each) => !isSame(before[each], after[each]))) {
    const spot = spots.find((each) => each.key === key)
    const changes = spot ? changesAt(spot, column, after[key], edit) : [newPair(spots, key, edit)]
    if (changes === undefined) return undefined
    replacements.push(...changes)
  }
  return replacements
}
