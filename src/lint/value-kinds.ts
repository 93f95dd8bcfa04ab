// The kinds of values that elements and attributes of the podcast namespace take.
import { parseFeedDate } from './parse-feed-date.ts'

interface ValueKind {
  readonly isValid: (value: string) => boolean
  /** What a right one looks like. */
  readonly example: string
}

const like = (pattern: RegExp, example: string): ValueKind => ({
  isValid: (value) => pattern.test(value),
  example,
})

const among = (...known: readonly string[]): ValueKind => ({
  isValid: (value) => known.includes(value.toLowerCase()),
  example: known.join(', '),
})

const MEDIA = ['podcast', 'music', 'video', 'film', 'audiobook', 'newsletter', 'blog', 'course']

const isLanguage = (value: string): boolean => {
  try {
    return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(value) && Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

export const VALUE_KINDS = {
  any: like(/\S/, '…'),
  url: like(/^https?:\/\/[^\s/]/i, 'https://…'),
  uri: like(/^[a-z][a-z0-9+.-]{1,20}:\S/i, 'https://…'),
  integer: like(/^\d{1,15}$/, '1'),
  decimal: like(/^\d{1,12}(?:\.\d{1,6})?$/, '1.5'),
  amount: like(/^\d{1,12}(?:\.\d{1,20})?$/, '0.00000005'),
  seconds: like(/^\d{1,9}(?:\.\d{1,9})?$/, '73.0'),
  boolean: among('true', 'false'),
  yesNo: among('yes', 'no'),
  email: like(/^[^\s@]{1,64}@[^\s@]{1,190}$/, 'mail@example.org'),
  uuid: like(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, '917393e3-1b1e-5cef-ace4-edaa54e1f810'),
  type: like(/^[\w.+-]{1,60}\/[\w.+-]{1,100}(?:\s{0,9};.{0,200})?$/, 'text/vtt'),
  language: { isValid: isLanguage, example: 'de' },
  country: like(/^[A-Z]{2}$/i, 'DE'),
  geo: like(/^geo:-?\d{1,2}(?:\.\d{1,12})?,-?\d{1,3}(?:\.\d{1,12})?(?:[,;].{0,60})?$/, 'geo:52.52,13.40'),
  osm: like(/^[NWR]\d{1,15}(?:#\d{1,9})?$/, 'R113314'),
  ratio: like(/^\d{1,5}(?:\.\d{1,4})?[/:]\d{1,5}(?:\.\d{1,4})?$/, '16/9'),
  date: {
    isValid: (value) => parseFeedDate(value).epochMs !== undefined,
    example: 'Thu, 02 Jan 2025 03:04:05 +0000',
  },
  dateTime: like(
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/,
    '2025-01-02T03:04:05Z',
  ),
  rrule: like(/^(?:RRULE:)?FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,+:-]+)*$/i, 'FREQ=WEEKLY;BYDAY=TU'),
  rel: among('subject', 'creator'),
  captions: among('captions'),
  medium: among(...MEDIA, ...MEDIA.map((name) => `${name}l`), 'publisher', 'publisherl', 'mixed'),
  recipient: among('node', 'lnaddress', 'keysend', 'wallet'),
  live: among('pending', 'live', 'ended'),
  integrity: among('sri', 'pgp-signature'),
  purposes: like(/^[a-z-]{1,40}(?:[\s,]{1,4}[a-z-]{1,40}){0,20}$/, 'artwork'),
} as const satisfies Readonly<Record<string, ValueKind>>

export type ValueKindName = keyof typeof VALUE_KINDS
