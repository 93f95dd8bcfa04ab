// Takes away the lines that rolling captions show a second time.

/** Of such captions half the cards are a repeated line and a fresh one; nobody speaks like that. */
const share = 0.3

/**
 * Takes the lines of each card. YouTube's automatic captions scroll: a card begins with the last line of the card
 * before. Where that is the way of the whole file, gives the cards without the repeated lines; else the same cards.
 */
export const withoutRollingLines = (
  cards: readonly (readonly string[])[],
): readonly (readonly string[])[] => {
  let shown: string | undefined
  const repeats = cards.map((lines) => {
    const repeatsLine = shown !== undefined && lines[0] === shown
    shown = lines.at(-1) ?? shown
    return repeatsLine
  })
  // Where both lines are the same, somebody sings.
  const rolling = cards.filter(
    ([line, next], at) => repeats[at] === true && next !== undefined && next !== line,
  ).length
  if (rolling < Math.max(3, cards.length * share)) return cards
  return cards.map((lines, at) => (repeats[at] === true ? lines.slice(1) : lines))
}
