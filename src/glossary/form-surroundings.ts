// Says by what stands around a form whether it is the name, or only a part of something else.

const lookBack = 80

/** An address, a file or a name of an account: nothing in them is misspelt speech. */
const isPartOfAddress = (before: string): boolean => {
  const token = /\S*$/.exec(before)?.[0] ?? ''
  return /:\/\/|@|[\p{L}\p{N}]\.[\p{L}\p{N}]|^www\./u.test(token) || /(?:[\p{L}\p{N}]\.|[_#\\])$/u.test(token)
}

/** Says whether a stretch of text is a part of an address, of a number, or the end of a word with a hyphen. */
export const isAmongText = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - lookBack), start)
  const behind = text.slice(end, end + 4)
  return (
    isPartOfAddress(before) ||
    /[\p{L}\p{N}][-\u2010\u2011]$/u.test(before) ||
    /^(?:[@_\\]|[.,:]\p{N}|\.\p{Ll}{2})/u.test(behind)
  )
}

/** Says whether a word goes on behind a stretch of text with a hyphen. */
export const isWordAround = (text: string, end: number): boolean =>
  /^[-\u2010\u2011][\p{L}\p{N}]/u.test(text.slice(end, end + 3))

/** Says whether a sentence begins at an offset: at the start, behind its end, or where somebody else speaks. */
export const isSentenceStart = (text: string, offset: number): boolean => {
  const before = text.slice(Math.max(0, offset - lookBack), offset).replace(/[\s„“”"»«‚‘’'(>–—-]+$/, '')
  return before === '' || /[.!?…:\u0000]$/.test(before)
}

/** Says whether an offset lies between two characters of one word, or beside a hyphen that joins two. */
export const isInWord = (text: string, offset: number): boolean =>
  /[\p{L}\p{M}\p{N}][-\u2010\u2011]?$/u.test(text.slice(Math.max(0, offset - 3), offset)) &&
  /^[-\u2010\u2011]?[\p{L}\p{M}\p{N}]/u.test(text.slice(offset, offset + 3))
