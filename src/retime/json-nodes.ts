// Finds where every value of a JSON text stands, without recursion: https://www.rfc-editor.org/rfc/rfc8259
import { keyOf, stringEnd } from '../transcript/json/json-places.ts'
import { clockToken, numberToken, type TimeToken } from './spell-time.ts'
import type { TextRange } from './timed-entry.ts'

export interface JsonNode extends TextRange {
  readonly kind: 'list' | 'group' | 'value'
  /** Of a group by key, of a list by number; the last of several that share a key. */
  readonly children: ReadonlyMap<string | number, JsonNode>
  /** As it stands there; empty for lists and groups. */
  readonly raw: string
}

interface OpenNode {
  readonly from: number
  to: number
  readonly kind: JsonNode['kind']
  readonly children: Map<string | number, JsonNode>
  readonly raw: string
  key: string | undefined
}

const scalarEnd = (text: string, start: number): number => {
  let end = start + 1
  while (end < text.length && !/[\s,\]}]/.test(text[end] ?? '')) end += 1
  return end
}

/** Takes a text that is known to be JSON; gives the value that it is. */
export const jsonNodes = (text: string): JsonNode => {
  const root: OpenNode = {
    from: 0,
    to: text.length,
    kind: 'list',
    children: new Map(),
    raw: '',
    key: undefined,
  }
  const open: OpenNode[] = [root]
  const add = (node: JsonNode): void => {
    const around = open.at(-1) ?? root
    around.children.set(around.kind === 'group' ? (around.key ?? '') : around.children.size, node)
    around.key = undefined
  }
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? ''
    let end = at + 1
    if (character === '{' || character === '[') {
      const kind = character === '{' ? 'group' : 'list'
      const node: OpenNode = { from: at, to: end, kind, children: new Map(), raw: '', key: undefined }
      add(node)
      open.push(node)
    } else if (character === '}' || character === ']') {
      const closed = open.pop()
      if (closed !== undefined) closed.to = end
    } else if (character === '"') {
      end = stringEnd(text, at)
      const around = open.at(-1)
      if (around?.kind === 'group' && around.key === undefined) around.key = keyOf(text.slice(at, end))
      else add({ from: at, to: end, kind: 'value', children: new Map(), raw: text.slice(at, end) })
    } else if (!/[\s,:]/.test(character)) {
      end = scalarEnd(text, at)
      add({ from: at, to: end, kind: 'value', children: new Map(), raw: text.slice(at, end) })
    }
    at = end
  }
  return root.children.get(0) ?? root
}

const quotedClock = /^"\s*((?:\d+:)?\d+:\d+(?:[.,]\d+)?)\s*"$/
const wholeOrDecimal = /^\d+(?:\.\d+)?$/

const clockSeconds = (text: string): number => {
  const parts = text.replace(',', '.').split(':').map(Number)
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}

/** Takes the node of a time, a number or a clock in quotes; `perSecond` counts the units of a number in a second. */
export const jsonToken = (node: JsonNode | undefined, perSecond: number): readonly TimeToken[] => {
  if (node === undefined || node.kind !== 'value') return []
  const shown = quotedClock.exec(node.raw)?.[1]
  if (shown !== undefined)
    return [clockToken(node.from + node.raw.indexOf(shown), shown, clockSeconds(shown))]
  return wholeOrDecimal.test(node.raw) ? [numberToken(node.from, node.raw, perSecond)] : []
}
