// Puts text on one line.

const uneven = /[\t\r\n\u0085\u2028\u2029]| {2}/
const gaps = /[ \t\r\n\u0085\u2028\u2029]+/g

/** Gives the text with line ends, tabs and runs of spaces as one space, and none around it. */
export const oneLine = (text: string): string =>
  uneven.test(text) ? text.replace(gaps, ' ').trim() : text.trim()
