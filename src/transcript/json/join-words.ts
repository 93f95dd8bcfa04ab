// Puts words together as speech is written.

/** Scripts that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u
const closing = /^[.,;:!?…%)\]}»”’]+$/u
const opening = /^[„“‚«([{¿¡]+$/u

/** Says what stands between two words: a space, or nothing beside punctuation and in scripts without spaces. */
const between = (last: string, next: string): string => {
  if (/\s$/.test(last) || /^\s/.test(next)) return ''
  if (closing.test(next) || opening.test(last)) return ''
  return unspaced.test(last.slice(-1)) && unspaced.test(next.slice(0, 1)) ? '' : ' '
}

/**
 * Takes words; gives what of the text each brings along, so that all of them in a row are the text: `Guten `,
 * `Tag`, `.`. Where some bring their spaces along, as those of Whisper do, none are added.
 */
export const spacedWords = (words: readonly string[]): readonly string[] => {
  if (words.some((word) => /^\s|\s$/.test(word))) return words
  // `“` closes what `„` has opened; alone it opens, as in English.
  let isOpen = false
  let last: string | undefined
  const spaced = words.map((word) => {
    const closes = isOpen && word === '“'
    if (/[„“]/.test(word)) isOpen = word.lastIndexOf('„') > word.lastIndexOf('“')
    const space = last === undefined || closes ? '' : between(last, word)
    last = closes ? '”' : word
    return { word, space }
  })
  return spaced.map(({ word }, at) => word + (spaced[at + 1]?.space ?? ''))
}
