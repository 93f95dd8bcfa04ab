// Takes characters out of a text that end a string in a tag, or that no app shows.
import { FORBIDDEN_CHARACTERS } from '../model/control-characters.ts'

// Besides what XML forbids: the controls of Latin-1, and the byte order mark, which is a sign of the encoding.
const unshown = /[\u007f-\u009f\ufeff]/g

const cleaned = (text: string): string => text.replace(FORBIDDEN_CHARACTERS, '').replace(unshown, '')

/** Gives the text on one line, as every string of a tag but comments and lyrics must be. */
export const oneLine = (text: string): string =>
  cleaned(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '))
    .replace(/ {2,}/g, ' ')
    .trim()

/** Gives the text with its line breaks as `\n`, which is the only one that tags know. */
export const severalLines = (text: string): string =>
  cleaned(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\t\v\f]/g, ' ')).trim()
