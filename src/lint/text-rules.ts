// Rules about plain text: titles, names, lengths.
import { childOf, childrenOf, type Element } from './element.ts'
import { type Feed, must, type Report, type Rule, should } from './rule.ts'
import { APPLE, APPLE_REQUIREMENTS, W3C, YOUTUBE } from './sources.ts'

/** Bytes of UTF-8, markup included. */
const MOST_DESCRIPTION_BYTES = 4000
const MOST_CHARACTERS = 255

const PLAIN = ['title', 'itunes:title', 'itunes:author', 'itunes:name', 'copyright']

/** Makes a check of every text that is no markup: titles, names, what is said in one line. */
const eachPlainText =
  (check: (element: Element, report: Report) => void): Rule['check'] =>
  ({ channel, items }: Feed, report) => {
    const owner = childOf(channel, 'itunes:owner')
    for (const parent of owner === undefined ? [channel, ...items] : [channel, owner, ...items])
      for (const element of parent.children) if (PLAIN.includes(element.name)) check(element, report)
  }

const encoder = new TextEncoder()

/** Encodes only what may be too long: no character takes more than three bytes per UTF-16 code unit. */
const bytesOf = (text: string): number =>
  text.length * 3 <= MOST_DESCRIPTION_BYTES ? 0 : encoder.encode(text).length

const longDescriptions: Rule['check'] = ({ channel, items }, report) => {
  for (const parent of [channel, ...items])
    for (const name of ['description', 'itunes:summary'])
      for (const element of childrenOf(parent, name)) {
        const bytes = bytesOf(element.text.trim())
        if (bytes > MOST_DESCRIPTION_BYTES) report(element, String(bytes), String(MOST_DESCRIPTION_BYTES))
      }
}

const TAG = /<\/?[a-z][^<>]{0,100}>/i
/** An entity that was escaped once too often. */
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|auml|ouml|uuml|szlig|#\d{1,6}|#x[0-9a-f]{1,5});/i
/** UTF-8 that somebody took for Latin-1, and what a decoder leaves behind. */
const GARBLED = /Ã[\u0080-\u00BF\u0152-\u0178\u2018-\u2122]|â€[\u0080-\u2122]|\uFFFD/

const matching = (pattern: RegExp) => (element: Element, report: Report) => {
  const match = pattern.exec(element.text.slice(0, 2000))
  if (match !== null) report(element, match[0])
}

/** Those of markup have a rule of their own. */
const angleBrackets = (element: Element, report: Report): void => {
  if (element.name.endsWith('title') && /[<>]/.test(element.text) && !TAG.test(element.text.slice(0, 2000)))
    report(element, element.text)
}

const garbled: Rule['check'] = ({ channel, items }, report) => {
  for (const parent of [channel, ...items])
    for (const element of parent.children) {
      const match = GARBLED.exec(element.text)
      if (match !== null) report(element, element.text.slice(Math.max(match.index - 20, 0), match.index + 20))
    }
}

export const textRules: readonly Rule[] = [
  must('description-long', APPLE, longDescriptions),
  should(
    'text-long',
    APPLE,
    eachPlainText((element, report) => {
      const length = element.text.trim().length
      if (length > MOST_CHARACTERS) report(element, String(length), String(MOST_CHARACTERS))
    }),
  ),
  should(
    'text-spaces',
    APPLE_REQUIREMENTS,
    eachPlainText((element, report) => {
      if (element.text !== element.text.trim()) report(element, element.text)
    }),
  ),
  should('text-html', W3C, eachPlainText(matching(TAG))),
  should('title-angle-brackets', YOUTUBE, eachPlainText(angleBrackets)),
  should('text-escaped', APPLE_REQUIREMENTS, eachPlainText(matching(ENTITY))),
  should('text-garbled', W3C, garbled),
]
