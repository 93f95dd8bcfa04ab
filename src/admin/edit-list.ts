// Decides which stretches of a YAML text change with the entries of a list.
import { type Document, isSeq, type YAMLSeq } from 'yaml'
import type { Plain } from '../model/yaml-data.ts'
import { mergeNode } from './merge-nodes.ts'
import { isSame } from './same-value.ts'
import { entryText, lineStart, nextLine, placeOf, type Replacement } from './text-places.ts'

export interface ListEdit {
  readonly document: Document
  readonly yaml: string
  readonly before: readonly Plain[]
  readonly after: readonly Plain[]
}

interface Chunk {
  readonly start: number
  readonly end: number
}

/** Each entry with the comments before it, in whole lines; undefined where entries share lines. */
const chunksOf = (list: YAMLSeq, yaml: string): readonly Chunk[] | undefined => {
  const places = list.items.map((item) => placeOf(item, yaml))
  const chunks: Chunk[] = []
  for (const place of places) {
    if (place === undefined) return undefined
    const line = lineStart(yaml, place.start)
    if (!/^ *- +$/.test(yaml.slice(line, place.start))) return undefined
    chunks.push({ start: chunks.at(-1)?.end ?? line, end: nextLine(yaml, place.end) })
  }
  return chunks
}

/** For each new entry the old one that it is, or that it was made of; undefined for what is wholly new. */
const origins = (before: readonly Plain[], after: readonly Plain[]): readonly (number | undefined)[] => {
  const free = new Set(before.keys())
  const same = after.map((value) => {
    const found = [...free].find((index) => isSame(before[index], value))
    if (found !== undefined) free.delete(found)
    return found
  })
  return same.map((found, index) => found ?? (free.delete(index) ? index : undefined))
}

/** Takes a list of the document and its edit; gives what to replace, undefined for lists in brackets and such. */
export const editList = (list: YAMLSeq, edit: ListEdit): readonly Replacement[] | undefined => {
  const { document, yaml, before, after } = edit
  const chunks = list.flow ? undefined : chunksOf(list, yaml)
  const [first] = chunks ?? []
  if (chunks === undefined || first === undefined || chunks.length !== before.length) return undefined
  const column = /^ */.exec(yaml.slice(first.start))?.[0].length ?? 0
  const from = origins(before, after)
  const lines = after.map((value, index) => {
    const origin = from[index]
    const chunk = origin === undefined ? undefined : chunks[origin]
    if (origin !== undefined && chunk !== undefined && isSame(before[origin], value)) {
      const kept = yaml.slice(chunk.start, chunk.end)
      return kept.endsWith('\n') ? kept : `${kept}\n`
    }
    const node = origin === undefined ? undefined : list.items[origin]
    const merged = mergeNode(document, node, origin === undefined ? undefined : before[origin], value)
    if (isSeq(merged)) merged.flow = true
    return `${' '.repeat(column)}${entryText(merged, column)}\n`
  })
  const end = chunks.at(-1)?.end ?? first.end
  const text = lines.join('')
  return [{ start: first.start, end, text: yaml.slice(0, end).endsWith('\n') ? text : text.trimEnd() }]
}
