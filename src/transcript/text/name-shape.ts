// Says whether words look like a name: `Anna Popella`, `Dr. von Au`, `SPEAKER_00`, `Sprecherin 2`.

const particles = new Set(
  [
    'von',
    'van',
    'vom',
    'zu',
    'zum',
    'zur',
    'de',
    'der',
    'den',
    'da',
    'di',
    'del',
    'la',
    'le',
    'dos',
    'bin',
    'al',
    'el',
  ].concat(['und', 'and', 'of', 'the', '&', '+', '/', '-', '–']),
)
const nameWord = /^[(„"“]?(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.&_/-]*|\d{1,3})[)“”"]?,?$/u
const idWord = /^[\p{L}\p{N}]{2,40}(?:[_-][\p{L}\p{N}]{1,40}){0,4}$/u

/** Takes plain text of any length; a sentence or the beginning of one does not look like a name. */
export const looksLikeName = (text: string): boolean => {
  if (text.length > 60 || !/\p{L}/u.test(text) || /[.!?…]$/.test(text)) return false
  if (idWord.test(text)) return true
  const words = text.split(/[ \u00A0]+/)
  if (words.length > 6 || !nameWord.test(words[0] ?? '')) return false
  return words.every((word) => nameWord.test(word) || particles.has(word.toLowerCase()))
}
