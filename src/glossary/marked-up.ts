// Reads a stretch of text with markup into spoken text.
import { decodeReferences } from '../transcript/character-references.ts'
import type { SpokenTextBuilder } from './spoken-text.ts'

const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,6});$/

/** The pattern of everything that is not text as it stands, for `addMarkedUp`: references, line breaks, and the given markup. */
export const markupPattern = (markup: string): RegExp =>
  new RegExp(String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,6});|\r\n|\n|\r|${markup}`, 'giu')

/**
 * Adds `source` from one offset to another. `spokenFor` is asked about every piece of markup: undefined leaves it standing as text, anything
 * else is said in its place.
 */
export const addMarkedUp = (
  builder: SpokenTextBuilder,
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  pattern: RegExp,
  spokenFor: (markup: string) => string | undefined,
): void => {
  let at = start
  for (const match of source.slice(start, end).matchAll(pattern)) {
    const [whole] = match
    const [from, to] = [start + match.index, start + match.index + whole.length]
    builder.add(source.slice(at, from), at, from)
    at = to
    if (/^[\r\n]/.test(whole)) builder.add('\n', from, to)
    else if (reference.test(whole)) builder.add(decodeReferences(whole), from, to)
    else {
      const spoken = spokenFor(whole)
      if (spoken === undefined) builder.add(whole, from, to)
      else builder.gap(spoken)
    }
  }
  builder.add(source.slice(at, end), at, end)
}

/** A line of a text; offsets without its line break. */
export interface SourceLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Cuts a text into lines as the parsers of transcripts do: any line break counts. */
export const sourceLines = (text: string): readonly SourceLine[] => {
  const lines: SourceLine[] = []
  let start = 0
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, index), start, end: index })
    start = index + lineBreak.length
  }
  return [...lines, { text: text.slice(start), start, end: text.length }]
}
