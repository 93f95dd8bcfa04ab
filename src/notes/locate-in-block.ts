// Finds where something inside of a paragraph stands in the file.
import type { Token } from 'markdown-it'
import { linePlaces } from '../model/line-places.ts'
import type { Finding } from './notes.ts'

/**
 * Takes the lines of the notes and the token with a paragraph's source, which has lost its indents and markers.
 * Gives a function from an offset in that source to line and column, both from 1; where no offset is known it
 * looks for the text itself, behind the one it found before.
 */
export const locateInBlock = (lines: readonly string[], { content, map }: Token) => {
  const firstLine = map?.[0] ?? 0
  const places = linePlaces('', content, firstLine + 1)
  let searchFrom = 0

  const search = (found: string): number => {
    const at = content.indexOf(found, searchFrom)
    if (at !== -1) searchFrom = at + found.length
    return Math.max(0, at)
  }
  return (offset: number | undefined, found: string): Pick<Finding, 'line' | 'column'> => {
    const at = offset ?? search(found)
    const { line, column } = places.at(at)
    const indent = (lines[line - 1] ?? '').lastIndexOf(places.lineAt(at))
    return { line, column: Math.max(0, indent) + column }
  }
}
