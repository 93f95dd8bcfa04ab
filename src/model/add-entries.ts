// Adds entries to the text of a registry and leaves everything that stands there as it is.
import { parseDocument, stringify } from 'yaml'
import type { Outcome } from './problem.ts'
import type { SourceText } from './source-text.ts'

export type NewEntries = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** Not every file takes more lines at its end: its entries may stand in braces, or be indented. */
const rewritten = (text: string, entries: NewEntries): string => {
  const document = parseDocument(text)
  for (const [id, entry] of entries) document.set(id, document.createNode(entry))
  return document.toString({ lineWidth: 0 })
}

/**
 * Takes a registry without mistakes, what to add by id, and the registry's parser; gives the new text, undefined where the parser
 * refuses an entry. Comments and order stay; almost always every byte does.
 */
export const addEntries = (
  { file, text }: SourceText,
  entries: NewEntries,
  parse: (source: SourceText) => Outcome<ReadonlyMap<string, unknown>>,
): string | undefined => {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const added = stringify(entries, { lineWidth: 0 }).replaceAll('\n', lineBreak)
  const isFit = (candidate: string): boolean => {
    const { value, problems } = parse({ file, text: candidate })
    return (
      problems.every(({ severity }) => severity !== 'error') &&
      [...entries.keys()].every((id) => value?.has(id))
    )
  }
  const appended = `${text}${text === '' || text.endsWith('\n') ? '' : lineBreak}${added}`
  if (isFit(appended)) return appended
  const whole = rewritten(text, entries)
  return isFit(whole) ? whole : undefined
}
