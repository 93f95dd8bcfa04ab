// Makes text of any origin safe to keep: one line, no control characters.

/** Most text is plain as it comes: one look is much cheaper than four passes. */
const unclean = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]| {2}|^ | $/u

/**
 * Takes text of any origin; gives it in one line: whitespace of any kind collapsed to single spaces, none at the
 * ends, and without control characters, lone surrogates and noncharacters, which neither HTML nor XML may hold.
 * No-break spaces stay.
 */
export const plainText = (text: string): string => {
  if (!unclean.test(text)) return text
  const spaced = text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
  const clean = spaced.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, '')
  const single = clean.replace(/ {2,}/g, ' ')
  return single.slice(
    single.startsWith(' ') ? 1 : 0,
    single.endsWith(' ') && single.length > 1 ? -1 : undefined,
  )
}

/** Takes plain text; says whether a reader sees anything of it. */
export const isBlank = (text: string): boolean => !/[^\s\u200B-\u200F\u2060\uFEFF]/.test(text)
