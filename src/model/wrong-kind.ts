// Says what kind of value stands somewhere, what kind belongs there, and how it may have been meant.
import type { ValueKind } from '../words/value-kinds-de.ts'
import type { Complaint } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { quoted, yamlText } from './quoted-line.ts'
import { isGroup, isList, type Plain } from './yaml-data.ts'

export interface WrongKind {
  readonly key: string
  readonly field: string
  readonly expected: readonly ValueKind[]
  readonly value: Exclude<Plain, null>
  readonly isInList: boolean
  /** The value as it is spelled in the file. */
  readonly spelling: string | undefined
  /** What to type so that it is read as text. */
  readonly quoted: string | undefined
}

const YES = new Set(['ja', 'yes', 'wahr', 'on', 'an', 'y', 'j', 'x', 'true'])
const NO = new Set(['nein', 'no', 'falsch', 'off', 'aus', 'n', 'false'])
const NUMBERS = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const ENGLISH_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Takes a value; gives its kind. */
export const kindOf = (value: Exclude<Plain, null>): ValueKind => {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole' : 'number'
  if (typeof value === 'boolean') return 'yesNo'
  return isList(value) ? 'list' : 'group'
}

/** Takes a value of the wrong kind; gives the complaint about it, with what to type where that can be known. */
export const wrongKind = (wrong: WrongKind): Complaint => {
  const { key, field, expected, value } = wrong
  const found = kindOf(value)
  const wantsText = expected.includes('text')
  if (wantsText && (found === 'whole' || found === 'number' || found === 'yesNo')) {
    const spelling = excerpt(wrong.spelling ?? String(value))
    const write = wrong.quoted ?? keyed(wrong, quoted(spelling))
    return { code: 'text-unquoted', facts: { spelling, found, write } }
  }
  if (wantsText && found === 'group' && !expected.includes('group')) {
    return { code: 'text-as-group', facts: { field, key, write: wrong.quoted ?? singlePair(wrong) } }
  }
  const facts = { field, key, expected, found, spelling: excerpt(wrong.spelling ?? ''), write: meant(wrong) }
  return { code: 'kind-wrong', facts }
}

const meant = (wrong: WrongKind): string | undefined => {
  const { value, expected } = wrong
  if (typeof value === 'string') return meantByText(value.trim(), wrong)
  const isEntry = typeof value !== 'boolean'
  if (expected.includes('list') && isEntry && wrong.spelling !== undefined)
    return keyed(wrong, `[${wrong.spelling}]`)
  if (expected.includes('text') && isList(value)) return wrong.quoted
  return undefined
}

const meantByText = (value: string, wrong: WrongKind): string | undefined => {
  const word = value.toLowerCase()
  if (wrong.expected.includes('yesNo')) {
    if (YES.has(word)) return keyed(wrong, 'true')
    return NO.has(word) ? keyed(wrong, 'false') : undefined
  }
  if (wrong.expected.includes('whole') || wrong.expected.includes('number')) {
    const number = Math.max(NUMBERS.indexOf(word), ENGLISH_NUMBERS.indexOf(word))
    if (number >= 0) return keyed(wrong, String(number))
    const digits = /^\D{0,10}?(-?\d{1,9}(?:[.,]\d{1,9})?)\D{0,10}$/.exec(value)?.[1]?.replace(',', '.')
    return digits === undefined ? undefined : keyed(wrong, digits)
  }
  if (!wrong.expected.includes('list')) return undefined
  const entries = value.split(/\s*,\s*/).filter((entry) => entry !== '')
  return keyed(wrong, `[${entries.map((entry) => yamlText(entry)).join(', ')}]`)
}

const singlePair = (wrong: WrongKind): string | undefined => {
  if (!isGroup(wrong.value)) return undefined
  const [first, ...others] = Object.entries(wrong.value)
  if (first === undefined || others.length > 0 || typeof first[1] === 'object') return undefined
  return quoted(`${first[0]}: ${first[1]}`)
}

const keyed = (wrong: WrongKind, value: string): string =>
  wrong.isInList ? `- ${value}` : `${wrong.key}: ${value}`
