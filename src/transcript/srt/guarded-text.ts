// Keeps SubRip text from being taken for markup, for timing or for a speaker: SubRip itself cannot escape anything.

/** U+2060, the invisible character that joins words; a reader sees nothing of it, a program no markup. */
const joiner = '\u2060'

// Behind `<`, `{`, `&` where they begin markup, inside arrows, behind a colon at the end of a word, and before
// joiners that stand there already.
const risky =
  /<(?=[\p{L}/!?\u2060])|\{(?=[\\/ibuIBU\u2060])|&(?=[#A-Za-z\u2060])|-(?=\u2060*>)|:(?= |$|\u2060)/gu
const guard = /([<{&:])\u2060|-\u2060(?=\u2060*>)/g

/** Takes plain text; gives it with a word joiner wherever an app or `parseSrt` would see more than text in it. */
export const guardedText = (text: string): string => text.replace(risky, `$&${joiner}`)

/** Takes text of a file, without its markup; gives it as it was before `guardedText`. */
export const unguardedText = (text: string): string =>
  text.includes(joiner) ? text.replace(guard, (_whole, sign: string | undefined) => sign ?? '-') : text
