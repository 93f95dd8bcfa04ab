// Reads the JSON of a file, and says of what is no JSON where it stops being it.
import type { Outcome, Problem } from '../../model/problem.ts'
import { plainText } from '../plain-text.ts'
import { placesOf } from './json-places.ts'
import { checkJson, type JsonMistake, type JsonPardon } from './json-syntax.ts'
import { keysTwice } from './keys-twice.ts'

/** What stands in a file. */
export interface JsonFile {
  /** What was forgiven is blank in it; offsets are those of the file without its byte order mark. */
  readonly text: string
  readonly data: unknown
}

const parsed = (text: string): { readonly data: unknown } | undefined => {
  try {
    return { data: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const shortened = (text: string): string => {
  const plain = plainText(text)
  return plain.length > 60 ? `${plainText(plain.slice(0, 59))}…` : plain
}

/** Gives the line that an offset stands in, at most as much of it as can be shown. */
const around = (text: string, offset: number): { readonly before: string; readonly after: string } => {
  const before = text.slice(Math.max(0, offset - 200), offset)
  const after = text.slice(offset, offset + 200)
  const [rest = ''] = after.split(/[\r\n]/, 1)
  return { before: before.split(/[\r\n]/).at(-1) ?? '', after: rest }
}

const straight = (text: string): string => text.replace(/[„“”‚‘’«»`´']/g, '"')

const problemOf = (file: string, text: string, mistake: JsonMistake): Problem => {
  const [place, opened] = placesOf(text, [mistake.offset, 'opened' in mistake ? mistake.opened : 0])
  const common = { severity: 'error', file, field: undefined, line: 1, column: 1, ...place } as const
  const { before, after } = around(text, mistake.offset)
  const found = shortened(after)
  switch (mistake.kind) {
    case 'comma-missing':
      return {
        ...common,
        code: 'transcript-json-comma-missing',
        facts: { write: `${shortened(before.trim())},` },
      }
    case 'colon-missing':
      return {
        ...common,
        code: 'transcript-json-colon-missing',
        facts: { write: `${shortened(before.trim())}: ` },
      }
    case 'value-missing':
    case 'key-missing':
    case 'unexpected':
      return { ...common, code: `transcript-json-${mistake.kind}`, facts: { found } }
    case 'several-values':
      return { ...common, code: 'transcript-json-several-values', facts: {} }
    case 'curly-quotes':
      return {
        ...common,
        code: 'transcript-json-curly-quotes',
        facts: { found, write: shortened(straight(after)) },
      }
    case 'bracket-extra':
      return { ...common, code: 'transcript-json-bracket-extra', facts: { found: found.slice(0, 1) } }
    case 'quote-inside':
    case 'string-open':
    case 'string-unfit':
      return { ...common, code: `transcript-json-${mistake.kind}`, facts: { found } }
    case 'bracket-wrong':
    case 'cut-off': {
      const facts = { bracket: mistake.bracket, openedLine: opened?.line ?? 1 }
      return { ...common, code: `transcript-json-${mistake.kind}`, facts }
    }
  }
}

const adviceOn = (file: string, text: string, pardons: readonly JsonPardon[]): readonly Problem[] => {
  const kinds = ['trailing-comma', 'not-a-number', 'comment'] as const
  return kinds.flatMap((kind): readonly Problem[] => {
    const some = pardons.filter((pardon) => pardon.kind === kind)
    const [first] = some
    if (first === undefined) return []
    const [place = { line: 1, column: 1 }] = placesOf(text, [first.offset])
    const found = shortened(text.slice(first.offset, first.offset + first.length))
    const common = { severity: 'advice', file, field: undefined, ...place } as const
    return [{ ...common, code: `transcript-json-${kind}`, facts: { found, count: some.length } }]
  })
}

/** Gives what stands in a file, unless a part of it is hidden by another of the same name. */
const unambiguous = (
  file: string,
  text: string,
  data: unknown,
  problems: readonly Problem[],
): Outcome<JsonFile> => {
  const twice = keysTwice(text)
  const [first] = twice
  if (first === undefined) return { value: { text, data }, problems }
  const [place = { line: 1, column: 1 }] = placesOf(text, [first.offset])
  const common = { severity: 'error', file, field: undefined, ...place } as const
  const facts = { key: shortened(first.key), count: twice.length }
  return {
    value: undefined,
    problems: [{ ...common, code: 'transcript-json-key-twice', facts }, ...problems],
  }
}

/** Replaces what was forgiven: `blank` keeps all offsets, `data` is JSON. */
const mended = (text: string, pardons: readonly JsonPardon[]) => {
  let end = 0
  const [blank, data]: [string[], string[]] = [[], []]
  for (const { kind, offset, length } of pardons) {
    const [before, part] = [text.slice(end, offset), text.slice(offset, offset + length)]
    const isNumber = kind === 'not-a-number'
    blank.push(before, isNumber ? part : part.replace(/[^\r\n]/g, ' '))
    data.push(before, isNumber && part !== '-' ? 'null' : ' ')
    end = offset + length
  }
  const rest = text.slice(end)
  return { blank: [...blank, rest].join(''), data: [...data, rest].join('') }
}

/**
 * Takes the text of a file; gives what stands in it, `NaN` as null. Reports, with line and column, the first
 * mistake that keeps it from being JSON (`transcript-json-comma-missing` and its like), the first key that stands
 * twice in an object (`transcript-json-key-twice`) and, as advice, what was forgiven: `transcript-json-trailing-comma`, `transcript-json-not-a-number`, `transcript-json-comment`.
 */
export const readJson = (file: string, withMark: string): Outcome<JsonFile> => {
  const text = withMark.replace(/^\uFEFF/, '')
  const sound = parsed(text)
  if (sound !== undefined) return unambiguous(file, text, sound.data, [])
  const { mistake, pardons } = checkJson(text)
  const { blank, data } = mended(text, pardons)
  const read = mistake === undefined ? parsed(data) : undefined
  if (read !== undefined) return unambiguous(file, blank, read.data, adviceOn(file, text, pardons))
  return { value: undefined, problems: [problemOf(file, text, mistake ?? { kind: 'unexpected', offset: 0 })] }
}
