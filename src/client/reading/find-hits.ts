// Finds what a reader types in the paragraphs of a transcript.
import { type FoldedText, foldText } from './fold-text.ts'

/** A stretch of a paragraph's text, in UTF-16 units. */
export interface Hit {
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/** One letter is in every line. */
const fewestLetters = 2

const hitsIn = ({ text, origins }: FoldedText, typed: string, paragraph: number): readonly Hit[] => {
  const hits: Hit[] = []
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + typed.length)) {
    let end = at + typed.length
    // Half of a letter, such as the first `s` of an `ß`, is marked as the whole.
    while (end < text.length && origins[end] === origins[end - 1]) end += 1
    hits.push({ paragraph, from: origins[at] ?? 0, to: origins[end] ?? 0 })
  }
  return hits
}

/** Gives hits in their order, each place once. */
const inOrder = (hits: readonly Hit[]): readonly Hit[] => {
  let last: Hit | undefined
  return [...hits]
    .sort((a, b) => a.paragraph - b.paragraph || a.from - b.from)
    .filter((hit) => {
      const isNew = last?.paragraph !== hit.paragraph || hit.from >= last.to
      if (isNew) last = hit
      return isNew
    })
}

/** Takes the paragraphs' texts; gives a function from what is typed to all places where it stands, each once. */
export const finder = (texts: readonly string[]): ((typed: string) => readonly Hit[]) => {
  const plain = texts.map((text) => foldText(text))
  let spelledOut: readonly FoldedText[] | undefined
  return (typed) => {
    const wanted = foldText(typed.trim(), false).text
    if (wanted.length < fewestLetters) return []
    const hits = plain.flatMap((text, at) => hitsIn(text, wanted, at))
    const spelled = foldText(typed.trim(), true).text
    if (!/[aou]e/.test(spelled)) return hits
    spelledOut ??= texts.map((text) => foldText(text, true))
    return inOrder([...hits, ...spelledOut.flatMap((text, at) => hitsIn(text, spelled, at))])
  }
}
