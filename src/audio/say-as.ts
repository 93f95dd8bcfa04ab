// Replaces words that a speech program would read wrongly by what it has to say.

const letterOrDigit = '[\\p{L}\\p{M}\\p{N}]'

/**
 * Takes a sentence and a table from written to spoken words and gives the sentence to speak.
 * Only whole words are replaced, the longest entry first, and no replacement is looked at again.
 * Square brackets are taken out, because espeak-ng reads `[[` as the start of phoneme codes.
 */
export function sayAs(text: string, pronunciation: ReadonlyMap<string, string>): string {
  const plain = text.replaceAll(/[[\]]/g, ' ')
  const written = [...pronunciation.keys()].sort((a, b) => b.length - a.length)
  if (written.length === 0) return plain
  const anyWritten = written.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  const wholeWord = new RegExp(`(?<!${letterOrDigit})(?:${anyWritten})(?!${letterOrDigit})`, 'gu')
  return plain.replaceAll(wholeWord, (word) => pronunciation.get(word) ?? word)
}
