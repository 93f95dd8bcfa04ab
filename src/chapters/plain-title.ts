// Makes the title of a chapter safe to keep: one line, no control characters.

/**
 * Takes a title of any origin; gives it in one line, whitespace collapsed, without control characters, lone surrogates
 * and noncharacters, which neither HTML nor XML may hold. Empty where a reader would see nothing.
 */
export const plainTitle = (text: string): string => {
  const clean = text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\uFEFF]+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  return /[^\s\u200B-\u200F\u2060]/.test(clean) ? clean : ''
}
