// Puts words into the quotation marks of their language, and marks inside them one step lower.
import { plainLine } from './plain-line.ts'

interface Marks {
  readonly open: string
  readonly close: string
  /** What stands for marks that are already there. */
  readonly within: Readonly<Record<string, string>>
}

const english: Marks = { open: '“', close: '”', within: { '“': '‘', '”': '’' } }

const marks: Readonly<Record<string, Marks>> = {
  de: { open: '„', close: '“', within: { '„': '‚', '“': '‘', '”': '’' } },
  fr: { open: '«\u00a0', close: '\u00a0»', within: { '«': '‹', '»': '›' } },
}

/** Takes words and the BCP 47 tag of their language; gives them quoted, on one line. */
export const quoted = (words: string, language: string): string => {
  const { open, close, within } = marks[language.slice(0, 2).toLowerCase()] ?? english
  const inner = plainLine(words).replace(/[„“”«»]/g, (mark) => within[mark] ?? mark)
  return open + inner + close
}
