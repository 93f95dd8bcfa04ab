// What a repair is made of before it has proved that it repairs: a place in a file, and what to write there.
import type { Position, Problem, ProblemCode } from '../model/problem.ts'
import type { TextEdit } from '../model/text-edit.ts'
import type { SourceLine, SourceLines } from './source-lines.ts'
import type { Spelling, YamlSpellings } from './yaml-spellings.ts'

/** The file a problem stands in, read once for all its problems. */
export interface RepairFile {
  /** Relative to the content folder. */
  readonly name: string
  /** Decoded, without byte order mark, line breaks as they are. */
  readonly text: string
  readonly lines: SourceLines
  /** Undefined where the file is no YAML, or YAML that cannot be read. */
  readonly spellings: () => YamlSpellings | undefined
}

/** Where a problem stands. */
export interface RepairPlace {
  readonly file: RepairFile
  readonly position: Position
  readonly offset: number
  readonly line: SourceLine
}

export interface Draft {
  readonly isSafe: boolean
  readonly edits: readonly TextEdit[]
}

export type FactsOf<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>['facts']

/** Repairs by the code of the problem. */
export type RepairTable = {
  readonly [Code in ProblemCode]?: (facts: FactsOf<Code>, place: RepairPlace) => Draft | undefined
}

/** Gives the edit that puts one text in the place of another at an offset. */
export const replaced = (
  { file: { name: file } }: RepairPlace,
  startOffset: number,
  before: string,
  after: string,
): TextEdit => ({ file, startOffset, before, after })

/** Tells whether a text is the one a sentence quotes, which may have cut it. */
const isQuoted = (value: string, found: string): boolean =>
  found.endsWith('…') ? value.trim().startsWith(found.slice(0, -1)) : value.trim() === found.trim()

/** Gives the key or value that stands at the place and says what the problem quotes. */
export const spellingAt = (
  { file, offset }: RepairPlace,
  found: string,
  isKey = false,
): Spelling | undefined =>
  file
    .spellings()
    ?.at(offset)
    .find(
      (spelling) =>
        spelling.isKey === isKey && (isQuoted(spelling.value, found) || spelling.source === found),
    )
