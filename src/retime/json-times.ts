// Finds the times of transcripts in JSON, whichever program wrote them.
import { jsonKind } from '../transcript/json/json-kind.ts'
import { readJson } from '../transcript/json/read-json.ts'
import { type JsonNode, jsonNodes, jsonToken } from './json-nodes.ts'
import type { TimeToken } from './spell-time.ts'
import type { InsideTime, TimedEntry, TimedText } from './timed-entry.ts'

interface Spoken {
  readonly starts: readonly TimeToken[]
  readonly ends: readonly TimeToken[]
}

/** How a format counts where a number stands at `start` and `end`. */
type PerSecond = 1 | 1000

const under = (node: JsonNode | undefined, key: string): JsonNode | undefined =>
  node?.kind === 'group' ? node.children.get(key) : undefined

const itemsOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.kind === 'list' ? [...node.children.values()] : []

/** Thousandths first: where a moment is written twice, they are the more exact. */
const spokenIn = (node: JsonNode, perSecond: PerSecond): Spoken => ({
  starts: [
    ...jsonToken(under(node, 'start_ms'), 1000),
    ...jsonToken(under(under(node, 'offsets'), 'from'), 1000),
    ...jsonToken(under(under(node, 'timestamps'), 'from'), 1),
    ...jsonToken(under(node, 'startTime'), 1),
    ...jsonToken(under(node, 'start'), perSecond),
  ],
  ends: [
    ...jsonToken(under(node, 'end_ms'), 1000),
    ...jsonToken(under(under(node, 'offsets'), 'to'), 1000),
    ...jsonToken(under(under(node, 'timestamps'), 'to'), 1),
    ...jsonToken(under(node, 'endTime'), 1),
    ...jsonToken(under(node, 'end'), perSecond),
  ],
})

/** Words keep their place in the text of their segment, so their times are moved and never taken away. */
const insideOf = (node: JsonNode, perSecond: PerSecond): readonly InsideTime[] =>
  ['words', 'tokens'].flatMap((key) =>
    itemsOf(under(node, key)).flatMap((word) => {
      const spoken = spokenIn(word, perSecond)
      return spoken.starts.length + spoken.ends.length === 0 ? [] : [{ ...spoken, removal: undefined }]
    }),
  )

const entriesOf = (list: JsonNode | undefined, perSecond: PerSecond): readonly TimedEntry[] => {
  const items = itemsOf(list)
  return items.flatMap((node) => {
    const nested = under(node, 'items') ?? under(node, 'texts')
    if (nested !== undefined) return entriesOf(nested, perSecond)
    const spoken = spokenIn(node, perSecond)
    if (spoken.starts.length === 0) return []
    return [{ ...spoken, inside: insideOf(node, perSecond), removal: node, siblings: items }]
  })
}

const at = (root: JsonNode, path: readonly (string | number)[]): JsonNode | undefined =>
  path.reduce<JsonNode | undefined>((node, step) => node?.children.get(step), root)

/** Podlove groups by speaker: in a list, or in a group with numbers for keys. */
const groupsOf = (node: JsonNode | undefined): readonly TimedEntry[] =>
  node?.kind === 'group'
    ? [...node.children.values()].flatMap((group) => entriesOf(under(group, 'items'), 1000))
    : entriesOf(node, 1000)

/** Takes the text of a transcript in JSON and its name; gives its segments and words. Empty where it is no transcript. */
export const jsonTimes = (text: string, file: string): TimedText => {
  const { value } = readJson(file, text)
  const none: TimedText = { kind: 'cues', entries: [] }
  if (value === undefined) return none
  const kind = jsonKind(value.data)
  const root = jsonNodes(value.text)
  const also = (key: string): readonly TimedEntry[] => entriesOf(under(root, key), 1)
  switch (kind.kind) {
    case 'podlove':
      return { kind: 'cues', entries: groupsOf(at(root, kind.path)) }
    case 'podcast':
      return { kind: 'cues', entries: entriesOf(at(root, kind.path), 1) }
    case 'whisper-cpp':
      return { kind: 'cues', entries: entriesOf(under(root, 'transcription'), 1000) }
    case 'whisper':
      return { kind: 'cues', entries: [...also('segments'), ...also('words')] }
    case 'whisperx':
    case 'whisperx-words': {
      const segments = entriesOf(at(root, kind.path), 1)
      const words = kind.path[0] === 'word_segments' ? [] : also('word_segments')
      return { kind: 'cues', entries: [...segments, ...words] }
    }
    default:
      return none
  }
}
