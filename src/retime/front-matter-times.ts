// Finds the times in the front matter of an episode: chapters and soundbites.
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { parseTimecode } from '../model/parse-timecode.ts'
import { clockToken, type TimeToken } from './spell-time.ts'
import type { TextRange, TimedEntry, TimedText } from './timed-entry.ts'

/** A passage that is recommended. */
export interface SoundbiteTime {
  readonly start: TimeToken
  readonly durationSeconds: number
}

export interface FrontMatterTimes {
  readonly chapters: TimedText
  readonly soundbites: readonly SoundbiteTime[]
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/
const time = /\d[\d:.,]*\d/d

const rangeOf = (node: Node, base: number): TextRange => {
  const [from = 0, to = 0] = node.range ?? []
  return { from: base + from, to: base + to }
}

const tokenIn = (text: string, { from, to }: TextRange): readonly TimeToken[] => {
  const found = time.exec(text.slice(from, to))
  const place = found?.indices?.[0]
  const seconds = found === null ? undefined : parseTimecode(found[0]).value
  return found && place && seconds !== undefined ? [clockToken(from + place[0], found[0], seconds)] : []
}

const valueIn = (node: unknown, key: string): Node | undefined => {
  const value: unknown = isMap(node) ? node.get(key, true) : undefined
  return isScalar(value) || isSeq(value) || isMap(value) ? value : undefined
}

const listAt = (root: unknown, key: string): YAMLSeq | undefined => {
  const value = valueIn(root, key)
  return isSeq(value) ? value : undefined
}

/** The whole lines of an entry that has its own dash. */
const wholeLines = (text: string, { from, to }: TextRange): TextRange => {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', Math.max(from, to - 1))
  return { from: start, to: end === -1 ? text.length : end + 1 }
}

const chapterEntries = (text: string, list: YAMLSeq, base: number): readonly TimedEntry[] => {
  const nodes = list.items.filter((item) => isScalar(item) || isMap(item))
  const ranges = nodes.map((node) => rangeOf(node, base))
  return nodes.flatMap((node, at): readonly TimedEntry[] => {
    const range = ranges[at] ?? rangeOf(node, base)
    const start = isMap(node) ? valueIn(node, 'start') : node
    const starts = start === undefined ? [] : tokenIn(text, rangeOf(start, base))
    if (starts.length === 0) return []
    const common = { starts, ends: [], inside: [] }
    return [
      list.flow === true
        ? { ...common, removal: range, siblings: ranges }
        : { ...common, removal: wholeLines(text, range) },
    ]
  })
}

const soundbiteOf = (text: string, node: YAMLMap, base: number): readonly SoundbiteTime[] => {
  const [start, duration] = [valueIn(node, 'start'), valueIn(node, 'duration')]
  const seconds = isScalar(duration) ? Number(duration.value) : Number.NaN
  if (start === undefined || !Number.isFinite(seconds)) return []
  return tokenIn(text, rangeOf(start, base)).map((token) => ({ start: token, durationSeconds: seconds }))
}

/** Takes the text of an episode's file. Empty where there is no front matter: reading it tells what is wrong. */
export const frontMatterTimes = (text: string): FrontMatterTimes => {
  const base = opening.exec(text)?.[0].length
  const length = base === undefined ? -1 : text.slice(base).search(/^---[ \t]*$/m)
  if (base === undefined || length === -1)
    return { chapters: { kind: 'chapters', entries: [] }, soundbites: [] }
  const root = parseDocument(text.slice(base, base + length), { schema: 'core', logLevel: 'silent' }).contents
  const [chapters, soundbites] = [listAt(root, 'chapters'), listAt(root, 'soundbites')]
  return {
    chapters: {
      kind: 'chapters',
      entries: chapters === undefined ? [] : chapterEntries(text, chapters, base),
    },
    soundbites: (soundbites?.items ?? []).flatMap((item) =>
      isMap(item) ? soundbiteOf(text, item, base) : [],
    ),
  }
}
