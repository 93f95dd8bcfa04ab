// Puts text on one line.

/** Gives the text with line ends, tabs and runs of spaces as one space, and none around it. */
export const oneLine = (text: string): string =>
  /[\t\r\n\u0085\u2028\u2029]| {2}/.test(text)
    ? text.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, ' ').trim()
    : text.trim()
