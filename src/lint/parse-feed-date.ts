// Reads dates as feeds write them, and says what is wrong with one.

/** What is wrong with a date, if anything; `epochMs` where it can be understood all the same. */
export interface FeedDate {
  readonly epochMs: number | undefined
  readonly fault: 'invalid' | 'weekday' | 'unusual' | undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const US_ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}

const DATE =
  /^(?:([A-Za-z]{3}),\s{0,9})?(\d{1,2})\s{1,9}([A-Za-z]{3})\s{1,9}(\d{4}|\d{2})\s{1,9}(\d{2}):(\d{2})(?::(\d{2}))?\s{1,9}([+-]\d{4}|[A-Za-z]{1,3})$/

const INVALID: FeedDate = { epochMs: undefined, fault: 'invalid' }

const minutesOf = (zone: string): number | undefined => {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? []
  if (sign !== undefined) {
    const total = Number(hours) * 60 + Number(minutes)
    return Number(minutes) < 60 && total <= 14 * 60 ? (sign === '-' ? -total : total) : undefined
  }
  const name = zone.toUpperCase()
  return name === 'GMT' || name === 'UT' || name === 'UTC' || name === 'Z' ? 0 : US_ZONES[name]
}

const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** Takes a date of RFC 2822, https://www.rfc-editor.org/rfc/rfc2822#section-3.3, or its older forms, which are unusual. */
export const parseFeedDate = (text: string): FeedDate => {
  const match = text.length > 60 ? null : DATE.exec(text.trim())
  if (match === null) return INVALID
  const [, weekday, day = '', monthName = '', year = '', hour = '', minute = '', second = '0', zone = ''] =
    match
  const month = MONTHS.indexOf(monthName.toLowerCase())
  const offset = minutesOf(zone)
  if (month < 0 || offset === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
    return INVALID
  const date = new Date(Date.UTC(fullYear(year), month, Number(day)))
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== month) return INVALID
  const epochMs =
    date.getTime() + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000
  if (weekday !== undefined && DAYS.indexOf(weekday.toLowerCase()) !== date.getUTCDay())
    return { epochMs, fault: DAYS.includes(weekday.toLowerCase()) ? 'weekday' : 'invalid' }
  const isUsual = year.length === 4 && /^(?:[+-]\d{4}|GMT)$/.test(zone) && weekday !== undefined
  return { epochMs, fault: isUsual ? undefined : 'unusual' }
}
