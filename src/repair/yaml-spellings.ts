// Finds the keys, values and list entries of a file's YAML by where they stand.
import { isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml'
import { quoted, yamlText } from '../model/quoted-line.ts'

export interface Spelling {
  readonly startOffset: number
  /** As it stands in the file, with its quotes. */
  readonly source: string
  /** What it says. */
  readonly value: string
  readonly isKey: boolean
}

/** A list of single values. */
interface SpelledList {
  readonly isFlow: boolean
  readonly entries: readonly Spelling[]
}

export interface YamlSpellings {
  /** Keys and single values that begin at an offset, and the `id` of a group that begins there. */
  readonly at: (offset: number) => readonly Spelling[]
  /** The list with an entry at an offset. */
  readonly listAt: (offset: number) => SpelledList | undefined
}

const opening = /^---[ \t]*(?:\r\n?|\n)/
const closing = /^---[ \t]*$/m

/** Takes a file's name and text; gives its YAML and where that begins: the front matter of Markdown, else all of it. */
export const yamlStretch = (
  file: string,
  text: string,
): { readonly yaml: string; readonly startOffset: number } | undefined => {
  if (!/\.md$/i.test(file)) return { yaml: text, startOffset: 0 }
  const startOffset = opening.exec(text)?.[0].length
  if (startOffset === undefined) return undefined
  const length = closing.exec(text.slice(startOffset))?.index
  return length === undefined
    ? undefined
    : { yaml: text.slice(startOffset, startOffset + length), startOffset }
}

/** Takes a spelling and what it is to say; gives that in the same quotes, plain text where it is safe. */
export const spelledAs = ({ source }: Pick<Spelling, 'source'>, value: string): string => {
  if (source.startsWith('"')) return quoted(value)
  if (source.startsWith("'") && !/[\n\r]/.test(value)) return `'${value.replaceAll("'", "''")}'`
  return yamlText(value)
}

/** Takes a file that parses as YAML of a depth that has been checked. */
export const yamlSpellings = (file: string, text: string): YamlSpellings => {
  const spellings = new Map<number, Spelling[]>()
  const lists = new Map<number, SpelledList>()
  const { yaml, startOffset: base } = yamlStretch(file, text) ?? { yaml: '', startOffset: 0 }
  const spelled = (scalar: Scalar, isKey: boolean): Spelling => {
    const [start = 0, end = start] = scalar.range ?? []
    const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
    return { startOffset: base + start, source: yaml.slice(start, end), value, isKey }
  }
  const add = (offset: number, spelling: Spelling): void => {
    spellings.set(offset, [...(spellings.get(offset) ?? []), spelling])
  }
  visit(parseDocument(yaml, { uniqueKeys: false, prettyErrors: false, version: '1.2', schema: 'core' }), {
    Scalar: (key, node) => {
      const spelling = spelled(node, key === 'key')
      add(spelling.startOffset, spelling)
    },
    Map: (_, node) => {
      const id = node.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === 'id')
      if (id !== undefined && isScalar(id.value)) add(base + (node.range?.[0] ?? 0), spelled(id.value, false))
    },
    Seq: (_, node) => {
      if (!node.items.every((item) => isScalar(item))) return
      const entries = node.items.map((item) => spelled(item, false))
      for (const { startOffset } of entries) lists.set(startOffset, { isFlow: node.flow === true, entries })
    },
  })
  return { at: (offset) => spellings.get(offset) ?? [], listAt: (offset) => lists.get(offset) }
}
