// Takes single values out of the elements of a foreign feed, whatever stands there.
import { attributeValue, childrenOf, type Element } from '../lint/element.ts'
import { readUrl } from '../model/read-url.ts'
import type { ForeignFile, ForeignPerson } from './foreign-feed.ts'
import { lineOf } from './foreign-text.ts'

/** In a feed that is not well-formed, tags of the notes are elements; their words follow the text around them. */
const wholeText = ({ text, children }: Element): string =>
  children.length === 0 ? text : [text, ...children.map(wholeText)].join('\n')

/** Gives the first text among children of these names; undefined where all are empty. */
export const firstText = (parent: Element, ...names: readonly string[]): string | undefined => {
  for (const name of names)
    for (const child of childrenOf(parent, name)) {
      const text = wholeText(child).trim()
      if (text !== '') return text
    }
  return undefined
}

/** Takes an address as written and where relative ones start; gives it whole, undefined for what is none. */
export const addressOf = (written: string | undefined, base: string | undefined): string | undefined => {
  const text = written?.replace(/[\t\n\r]/g, '').trim() ?? ''
  if (text === '' || text.length > 4000) return undefined
  if (!URL.canParse(text, base)) return undefined
  return readUrl(new URL(text, base).href).value
}

/** Takes a whole number in a text, as `Folge 12` is; undefined where there is none from 1 to `most`. */
export const wholeOf = (text: string | undefined, most: number): number | undefined => {
  const found = Number(/^\D{0,20}0*(\d{1,6})\b/.exec(text ?? '')?.[1] ?? 0)
  return Number.isInteger(found) && found >= 1 && found <= most ? found : undefined
}

/** Apple's words and those of before 2019: https://podcasters.apple.com/support/1691 */
export const explicitOf = (text: string | undefined): boolean | undefined => {
  if (text === undefined) return undefined
  if (/^(?:true|yes|explicit)$/i.test(text)) return true
  return /^(?:false|no|clean|not explicit)$/i.test(text) ? false : undefined
}

/** Takes `1:02:03`, `62:03` or seconds; gives seconds, undefined for none or 0. */
export const durationOf = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^\d{1,6}(?::\d{1,2}){0,2}(?:[.,]\d{1,9})?$/.test(text)) return undefined
  const seconds = text
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
  return seconds > 0 && seconds < 360_000 ? seconds : undefined
}

const TYPE = /^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,60}$/

/** Takes an element with `url`, `type` and `length`; undefined without an address of the web. */
export const fileOf = (element: Element, base: string | undefined): ForeignFile | undefined => {
  const url = addressOf(attributeValue(element, 'url') ?? attributeValue(element, 'href'), base)
  if (url === undefined) return undefined
  const type = (attributeValue(element, 'type') ?? '').replace(/;.*$/s, '').trim().toLowerCase()
  const length = Number(attributeValue(element, 'length')?.trim() || 0)
  return {
    url,
    type: TYPE.test(type) ? type : '',
    sizeBytes: Number.isSafeInteger(length) && length > 0 ? length : undefined,
  }
}

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md */
export const peopleOf = (parent: Element, base: string | undefined): readonly ForeignPerson[] =>
  childrenOf(parent, 'podcast:person').flatMap((element) => {
    const name = lineOf(element.text, 128)
    const role = (attributeValue(element, 'role') ?? 'host').trim().toLowerCase() || 'host'
    return name === ''
      ? []
      : [{ name, role: role.slice(0, 60), url: addressOf(attributeValue(element, 'href'), base) }]
  })
