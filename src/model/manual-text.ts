// Puts the generated part into the editors' manual.

const START = '<!-- Ab hier erzeugt: npm run schemas -->'
const END = '<!-- Bis hier erzeugt -->'

/**
 * Takes the manual and what belongs between its two marks; gives the manual with it.
 * Throws where the marks are missing: that is our mistake.
 */
export const manualText = (manual: string, generated: string): string => {
  const start = manual.indexOf(START)
  const end = manual.indexOf(END)
  if (start === -1 || end < start) throw new Error(`The manual lacks the marks ${START} and ${END}.`)
  return `${manual.slice(0, start)}${START}\n\n${generated}\n\n${manual.slice(end)}`
}
