// Turns a date as editors write it into a moment.
import { Temporal } from 'temporal-polyfill'
import type { Complaint, Reading } from './complaint.ts'
import { correctedDate } from './corrected-date.ts'
import { excerpt } from './excerpt.ts'

const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)(?:(?:T| +)(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?: *(Z|[+-]\d\d:?\d\d))?)?$/
const FIRST_YEAR = 1990
const LAST_YEAR = 2100
const HOUR_WHERE_NONE_IS_SAID = 6

/**
 * Takes `2021-11-23 09:00`, `2021-11-23T09:00:30`, `2021-11-23` (at 06:00), or with `Z` or an offset such as `+01:00`, and the
 * IANA time zone for dates without one; gives milliseconds since 1970-01-01T00:00Z.
 * Refuses days and times that do not exist, local times that the change of clocks skips or repeats, and years outside 1990 to 2100.
 */
export const parseDate = (text: string, timeZone: string): Reading<number> => {
  const match = WRITTEN.exec(text.trim())
  if (match === null) {
    return {
      complaint: { code: 'date-unreadable', facts: { found: excerpt(text), date: correctedDate(text) } },
    }
  }
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number)
  const isDayOnly = match[4] === undefined
  const [hour = 0, minute = 0, second = 0] = match.slice(4, 7).map((part) => Number(part ?? 0))
  const clock = isDayOnly ? { hour: HOUR_WHERE_NONE_IS_SAID, minute: 0, second: 0 } : { hour, minute, second }
  const complaint = complaintAboutDay(year, month, day) ?? complaintAboutClock(clock, match[7], text)
  if (complaint) return { complaint }
  const local = Temporal.PlainDateTime.from({ year, month, day, ...clock })
  return match[7] === undefined ? inTimeZone(local, timeZone) : { value: withOffset(local, match[7]) }
}

const complaintAboutDay = (year: number, month: number, day: number): Complaint | undefined => {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return { code: 'date-year', facts: { year, first: FIRST_YEAR, last: LAST_YEAR } }
  }
  if (month < 1 || month > 12) return { code: 'date-month', facts: { month } }
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  if (day >= 1 && day <= daysInMonth) return undefined
  return {
    code: 'date-day',
    facts: { year, month, day, daysInMonth, date: dayText(year, month, daysInMonth) },
  }
}

const dayText = (year: number, month: number, day: number): string =>
  Temporal.PlainDate.from({ year, month, day }).toString()

const complaintAboutClock = (
  clock: { readonly hour: number; readonly minute: number; readonly second: number },
  offset: string | undefined,
  text: string,
): Complaint | undefined => {
  const [, offsetHours = 0, offsetMinutes = 0] = /^[+-](\d\d):?(\d\d)$/.exec(offset ?? '')?.map(Number) ?? []
  if (offsetHours > 14 || offsetMinutes > 59) return { code: 'date-offset', facts: { offset: offset ?? '' } }
  if (clock.hour < 24 && clock.minute < 60 && clock.second < 60) return undefined
  return { code: 'date-clock', facts: { found: excerpt(text) } }
}

const withOffset = (local: Temporal.PlainDateTime, offset: string): number =>
  Temporal.Instant.from(`${local.toString()}${offset}`).epochMilliseconds

const inTimeZone = (local: Temporal.PlainDateTime, timeZone: string): Reading<number> => {
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { value: earlier.epochMilliseconds }
  const code = earlier.toPlainDateTime().equals(local) ? 'date-ambiguous' : 'date-skipped'
  const dates =
    code === 'date-ambiguous'
      ? [withOffsetText(earlier), withOffsetText(later)]
      : [localText(earlier), localText(later)]
  const [first = '', second = ''] = dates
  return { complaint: { code, facts: { found: localText(local), timeZone, first, second } } }
}

const localText = (date: Temporal.PlainDateTime | Temporal.ZonedDateTime): string => {
  const smallestUnit = date.second === 0 ? 'minute' : 'second'
  const plain = date instanceof Temporal.ZonedDateTime ? date.toPlainDateTime() : date
  return plain.toString({ smallestUnit }).replace('T', ' ')
}

const withOffsetText = (date: Temporal.ZonedDateTime): string =>
  `${localText(date).replace(' ', 'T')}${date.offset}`
