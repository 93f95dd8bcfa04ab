// Names a citation for reference managers and for the file that it is saved in.
import type { Cited } from './cited.ts'

const simple = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * Gives a name of small letters, digits and hyphens: from the show, from the address without its first folder, and from
 * the second of the passage, such as `rebellion-im-aktenschrank-wolfsburg-754`.
 */
export const citationKey = ({ show, address, passage }: Cited): string => {
  const path = /^\w+:\/\/[^/]*\/[^/]*\/([^?#]*)/.exec(address)?.[1] ?? ''
  const second = passage?.startSeconds
  const parts = [
    simple(show.slice(0, 60)),
    simple(path),
    ...(second === undefined ? [] : [String(Math.floor(second))]),
  ]
  return parts.filter((part) => part !== '').join('-') || 'podcast'
}
