// Keeps the text of captions from being taken for markup, for timing or for a speaker, where nothing can be escaped.

/** U+2060, the invisible character that joins words; a reader sees nothing of it, a program no markup. */
const joiner = '\u2060'

// Behind `<`, `{`, `&` where they begin markup, inside arrows and `>>`, behind a colon at the end of a word, and before
// joiners that stand there already. A no-break space ends a word, too: apps trim it away and put a space there.
const risky =
  /<(?=[\p{L}/!?\u2060])|\{(?=[\\/ibuIBU\u2060])|&(?=[#A-Za-z\u2060])|[->](?=\u2060*>)|:(?=\s|$|\u2060)/gu
const guard = /([<{&:])\u2060|([->])\u2060(?=\u2060*>)/g

/** Takes plain text; gives it with a word joiner wherever an app or `captionVoices` would see more than text in it. */
export const guardedText = (text: string): string => text.replace(risky, `$&${joiner}`)

/** Takes text of a file, without its markup; gives it as it was before `guardedText`. */
export const unguardedText = (text: string): string =>
  text.includes(joiner) ? text.replace(guard, '$1$2') : text
