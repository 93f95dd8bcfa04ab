// Cuts German and English text at the ends of its sentences.

/** Longer than a caption can bear; text without any full stop is cut at a comma or between words. */
const longestCharacters = 400

/** A word that ends a sentence, with what may stand behind its mark. Only its end is looked at: words may be long. */
const endMark = /[.!?…][“”"'’»«›‹)\]]*$/
const opener = /^[„“”"‚‘'»«›‹([¿¡–—-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u

/** Never the last word of a sentence: a name or a number follows. */
const beforeNames = new Set([
  ...['dr', 'prof', 'dipl', 'ing', 'hr', 'fr', 'st', 'nr', 'no', 'mr', 'mrs', 'ms', 'jr', 'vs', 'art', 'abs'],
  ...[
    'ca',
    'approx',
    'bzw',
    'vgl',
    'sog',
    'evtl',
    'ggf',
    'inkl',
    'exkl',
    'bspw',
    'bes',
    'insb',
    'max',
    'min',
    'tel',
  ],
  ...[
    'jan',
    'feb',
    'apr',
    'aug',
    'sept',
    'okt',
    'oct',
    'nov',
    'dez',
    'dec',
    'bd',
    'hrsg',
    'kap',
    'abb',
    'ff',
  ],
])

/** May be the last word of a sentence, like a number with its full stop. */
const mayEnd = /^(?:usw|etc|u\.?a|o\.?ä|u\.?ä|inc|ltd|co|str|jh|jhd|mio|mrd|\d{1,2})\.$/i

/** Begins a sentence rather than goes on with it, as a noun would: `1. Januar`, `usw. Das`. */
const beginner =
  /^[„“"‚‘'»«(–—]*(?:Der|Die|Das|Den|Dem|Ein|Eine|Ich|Du|Er|Sie|Es|Wir|Ihr|Man|Und|Aber|Oder|Denn|Dann|Da|Also|Ja|Nein|Wenn|Weil|In|Im|Am|Auf|Mit|Nach|Was|Wie|Wo|Wer|So|The|A|An|I|You|He|She|It|We|They|And|But|Or|So|Then|If|What|This|That|There)[,.!?…:]?$/

const endsWithAbbreviation = (word: string, next: string): boolean => {
  if (word.length > 30) return false
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '')
  if (mayEnd.test(bare)) return !beginner.test(next)
  if (/^\p{L}\.$/u.test(bare) || /^(?:\p{L}{1,3}\.){2,}$/u.test(bare)) return true
  return bare.endsWith('.') && beforeNames.has(bare.slice(0, -1).toLowerCase())
}

const endsSentence = (word: string, next: string): boolean => {
  // Three dots that stand alone are a pause inside a sentence.
  if (!endMark.test(word.slice(-8)) || /^[.…]+$/.test(word.slice(0, 8))) return false
  return opener.test(next.slice(0, 12)) && !endsWithAbbreviation(word, next)
}

/** Gives where a sentence that is too long is best cut: behind its last comma, or else anywhere between words. */
const lastComma = (words: readonly string[]): number => {
  const at = words.findLastIndex((word) => /[,;:–—]$/.test(word.slice(-1)))
  return at < words.length / 4 ? words.length : at + 1
}

/**
 * Takes text in one line; gives its sentences, which joined by spaces are the text again. Where a full stop may
 * be that of an abbreviation (`z. B.`, `Dr.`) or an ordinal number (`1. Januar`) the sentence goes on: one that is
 * too long does less harm than half a one.
 */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = []
  let words: string[] = []
  let characters = 0
  const finish = (count: number): void => {
    sentences.push(words.slice(0, count).join(' '))
    words = words.slice(count)
    characters = words.reduce((sum, word) => sum + word.length + 1, 0)
  }
  const all = text.split(' ')
  all.forEach((word, at) => {
    if (words.length > 0 && characters + word.length > longestCharacters) finish(lastComma(words))
    words.push(word)
    characters += word.length + 1
    if (endsSentence(word, all[at + 1] ?? '')) finish(words.length)
  })
  if (words.length > 0) finish(words.length)
  return sentences
}
