// Shortens what stood in a file to what fits into a sentence.

const LONGEST = 60

/** Takes any text; gives its first line, cut to 60 characters with an ellipsis. Never cuts a character in two. */
export const excerpt = (text: string): string => {
  const line = text.slice(0, 4 * LONGEST).split('\n', 1)[0] ?? ''
  const characters = [...line]
  const isWhole = line.length === text.trimEnd().length && characters.length <= LONGEST
  return isWhole ? line : `${characters.slice(0, LONGEST).join('')}…`
}
