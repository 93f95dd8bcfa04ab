// Cuts text to the lengths that directories take.
import { oneLine } from './one-line.ts'

/** Gives the text on one line with at most `mostCharacters` code points; a cut is marked by an ellipsis. */
export const limitText = (text: string, mostCharacters: number): string => {
  const line = oneLine(text)
  if (line.length <= mostCharacters) return line
  const characters = [...line]
  if (characters.length <= mostCharacters) return line
  return `${characters
    .slice(0, mostCharacters - 1)
    .join('')
    .trimEnd()}…`
}
