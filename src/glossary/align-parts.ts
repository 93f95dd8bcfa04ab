// Says which part of a wrong form becomes which part of the right one.

/** A part of a text between spaces; offsets in the text it comes from. */
export interface TextPart {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface PartChanges {
  /** At least one. */
  readonly replaced: readonly (TextPart & { readonly becomes: string })[]
  /** What is left behind the last of them, with the white space before it. */
  readonly removed: { readonly start: number; readonly end: number } | undefined
}

/** Takes a text and where it stands; gives its parts between white space. */
export const partsOf = (text: string, offset: number): readonly TextPart[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: part }) => ({
    text: part,
    start: offset + index,
    end: offset + index + part.length,
  }))

const commonLength = (one: readonly string[], other: readonly string[]): number => {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

/**
 * Takes the parts of the wrong form and the right form; gives what changes. Equal parts at both ends stay, the others are
 * replaced one by one; where the right form has fewer, the last wrong ones go, where it has more, the last takes them all.
 */
export const alignParts = (wrong: readonly TextPart[], right: string): PartChanges => {
  const before = wrong.map(({ text }) => text)
  const after = right.split(' ')
  let head = commonLength(before, after)
  let tail = commonLength(before.slice(head).reverse(), after.slice(head).reverse())
  // A part is only added or lost beside one that stays: that one is written anew.
  if (head + tail === before.length || head + tail === after.length) {
    if (head > 0) head -= 1
    else tail = Math.max(0, tail - 1)
  }
  const changing = wrong.slice(head, before.length - tail)
  const texts = after.slice(head, after.length - tail)
  const count = Math.min(changing.length, texts.length)
  const replaced = changing.slice(0, count).map((part, at) => {
    const becomes = at === count - 1 ? texts.slice(at).join(' ') : (texts[at] ?? '')
    return { ...part, becomes }
  })
  const [last, lastGone] = [replaced.at(-1), changing.at(-1)]
  const removed =
    changing.length > count && last !== undefined && lastGone !== undefined
      ? { start: last.end, end: lastGone.end }
      : undefined
  return { replaced, removed }
}
