// Reads which sentence of a paragraph begins when, and finds the one that is spoken at a second.

export interface Timed {
  readonly startSeconds: number
}

/** A stretch of a paragraph's text, in UTF-16 units from its first letter. */
export interface Sentence extends Timed {
  readonly from: number
  readonly to: number
}

/**
 * Takes `data-cues` of a paragraph (for each cue its start in tenths of a second since `startSeconds`, a colon, and the
 * length of its text), that second, and the length of the paragraph's text; gives its sentences, all inside of the text.
 * What is not written so, and all behind it, counts as one with what stands before. Gives one empty stretch where no
 * sentence is known: then only the paragraph is.
 */
export const parseCueList = (
  list: string,
  startSeconds: number,
  textLength: number,
): readonly [Sentence, ...Sentence[]] => {
  const sentences: Sentence[] = []
  let from = 0
  for (const entry of list.split(' ')) {
    const [, tenths, characters] = /^(\d{1,6}):(\d{1,6})$/.exec(entry) ?? []
    if (tenths === undefined || from >= textLength) break
    const to = Math.min(from + Number(characters), textLength)
    sentences.push({ startSeconds: startSeconds + Number(tenths) / 10, from, to })
    from = to + 1
  }
  const [first = { startSeconds, from: 0, to: 0 }, ...others] = sentences
  return [first, ...others]
}

/** Takes what begins in ascending order; gives the place of the last that has begun at `seconds`, -1 before the first. */
export const lastBegun = (list: readonly Timed[], seconds: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { startSeconds = 0 } = list[middle] ?? {}
    if (startSeconds <= seconds) low = middle + 1
    else high = middle
  }
  return low - 1
}
