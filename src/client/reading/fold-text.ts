// Makes text comparable with what a reader types, and remembers where each of its letters came from.

/** Text without case, accents and what cannot be seen. */
export interface FoldedText {
  readonly text: string
  /** For each UTF-16 unit of `text` its place in the original; at the end the original's length. */
  readonly origins: readonly number[]
}

const known = new Map<string, string>()

/** Both ways, for the letters that have only one of the two cases: `ß` is `SS`, a final `ς` is `Σ`. */
const lower = (text: string): string => text.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD')

const umlautDots = '\u0308'

const foldCharacter = (character: string): string => {
  const folded = /\s/.test(character) ? ' ' : lower(character).replace(/(?!\u0308)[\p{M}\p{Cf}]/gu, '')
  known.set(character, folded)
  return folded
}

/**
 * Takes text of any origin; gives it folded: `Ä`, `ä` and `a` are one, `ß` is `ss`, white space a single space, soft
 * hyphens are nothing. With `isSpelledOut` umlauts are as keyboards without them write them: `ä` is `ae`.
 */
export const foldText = (text: string, isSpelledOut = false): FoldedText => {
  const origins: number[] = []
  const parts: string[] = []
  let last = ''
  let at = 0
  for (const character of text) {
    for (const unit of known.get(character) ?? foldCharacter(character)) {
      let put = unit
      if (unit === umlautDots) put = isSpelledOut && /[aou]/.test(last) ? 'e' : ''
      else if (unit === ' ' && last === ' ') put = ''
      for (let count = put.length; count > 0; count -= 1) origins.push(at)
      parts.push(put)
      last = put || last
    }
    at += character.length
  }
  origins.push(text.length)
  return { text: parts.join(''), origins }
}
