// Writes dates, lengths and sizes as readers of the site expect them.
import { pageLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

type Formatted = Pick<SiteContext, 'catalog' | 'words'>

const dates = new Map<string, Intl.DateTimeFormat>()

/** Making a date format costs far more than using one, and a big show uses each thousands of times. */
const dateFormat = (
  language: string,
  timeZone: string,
  dateStyle: 'long' | 'medium',
): Intl.DateTimeFormat => {
  const key = `${language} ${timeZone} ${dateStyle}`
  const known = dates.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(language, { dateStyle, timeZone })
  dates.set(key, made)
  return made
}

/** Takes milliseconds since 1970; gives the day in the show's own time zone, such as `23. November 2021`. */
export const formatDate = (site: Formatted, epochMs: number, dateStyle: 'long' | 'medium' = 'long'): string =>
  dateFormat(pageLanguage(site), site.catalog.show.timeZone, dateStyle).format(epochMs)

const moments = new Map<string, Intl.DateTimeFormat>()

/** Takes milliseconds since 1970; gives day and time in the show's own time zone, such as `3. Dezember 2026 um 09:00`. */
export const formatMoment = (site: Formatted, epochMs: number): string => {
  const { timeZone } = site.catalog.show
  const language = pageLanguage(site)
  const key = `${language} ${timeZone}`
  const format =
    moments.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
  moments.set(key, format)
  return format.format(epochMs)
}

/** Takes seconds; gives `1 Std. 12 Min.`, `33 Min.`, or `45 Sek.` below a minute. */
export const formatDuration = ({ words: { ui } }: Formatted, seconds: number): string => {
  if (seconds < 59.5) return ui.seconds(String(Math.round(seconds)))
  const minutes = Math.round(seconds / 60)
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return ui.minutes(String(minutes))
  const rest = minutes % 60
  return rest === 0 ? ui.hours(String(hours)) : `${ui.hours(String(hours))} ${ui.minutes(String(rest))}`
}

/** Takes bytes; gives `1,4 MB`, or `12 kB` below a tenth of a megabyte. */
export const formatSize = (site: Formatted, bytes: number): string => {
  const [amount, unit] = bytes < 100_000 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const maximumFractionDigits = unit === 'megabyte' && amount < 100 ? 1 : 0
  const text = amount.toLocaleString(pageLanguage(site), { style: 'unit', unit, maximumFractionDigits })
  // Which space stands before the unit changes with the version of the language data.
  return text.replace(/\s/g, '\u00a0')
}

/** Takes a BCP 47 tag; gives the language's name in the language of the page, such as `Englisch`. */
export const formatLanguage = (site: Formatted, language: string): string =>
  new Intl.DisplayNames(pageLanguage(site), { type: 'language' }).of(language) ?? language
