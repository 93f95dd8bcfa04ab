// Complains about languages, countries and time zones that nobody knows.
import type { Complaint } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { nearest } from './nearest.ts'

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Takes a language tag, see https://www.rfc-editor.org/info/bcp47; complains about what is none, or not spelled as one. */
export const complaintAboutLanguage = (value: string): Complaint | undefined => {
  const suggestion = canonicalLanguage(value)
  if (suggestion === value) return undefined
  return { code: 'language-unknown', facts: { found: excerpt(value), suggestion } }
}

const canonicalLanguage = (value: string): string | undefined => {
  const wanted = value.replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(wanted)) return undefined
  try {
    const [canonical] = Intl.getCanonicalLocales(wanted)
    return canonical !== undefined && languageNames.of(canonical) !== undefined ? canonical : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Takes a country code, see https://www.iso.org/iso-3166-country-codes.html; complains about what is none. */
export const complaintAboutCountry = (value: string): Complaint | undefined => {
  const suggestion = canonicalCountry(value)
  if (suggestion === value) return undefined
  return { code: 'country-unknown', facts: { found: excerpt(value), suggestion } }
}

const canonicalCountry = (value: string): string | undefined => {
  if (!/^[a-z]{2}$/i.test(value)) return undefined
  // Retired codes such as UK become the current one.
  const region = new Intl.Locale(`und-${value}`).region ?? 'ZZ'
  return region === 'ZZ' || regionNames.of(region) === undefined ? undefined : region
}

/** Takes the name of a time zone, see https://www.iana.org/time-zones; complains about what is none. */
export const complaintAboutTimeZone = (value: string): Complaint | undefined => {
  if (value === 'UTC' || (/^[A-Za-z]+\/[\w+/-]+$/.test(value) && isTimeZone(value))) return undefined
  const suggestion = nearest(value.replaceAll(' ', '_'), Intl.supportedValuesOf('timeZone'))
  return { code: 'time-zone-unknown', facts: { found: excerpt(value), suggestion } }
}

const isTimeZone = (value: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
