// English sentences for dates and times that cannot be used.
import type { dateProblemsDe } from './date-problems-de.ts'

export const dateProblemsEn: typeof dateProblemsDe = {
  'date-unreadable': ({ found, date }) => ({
    what: `“${found}” is not a date written as year-month-day, with or without a time.`,
    write: `date: ${date ?? '2021-11-23 09:00'}`,
  }),
  'date-day': ({ year, month, day, daysInMonth, date }) => ({
    what: `There is no day ${day} in month ${month} of ${year}: it has ${daysInMonth} days.`,
    write: `date: ${date}`,
  }),
  'date-month': ({ month }) => ({
    what: `There is no month ${month}. The year comes first, then the month, then the day.`,
    write: 'date: 2021-11-23',
  }),
  'date-year': ({ year, first, last }) => ({
    what: `The year ${year} is not between ${first} and ${last}.`,
    write: 'date: 2021-11-23 09:00',
  }),
  'date-clock': ({ found }) => ({
    what: `“${found}” has a time that does not exist. Times go from 00:00 to 23:59.`,
    write: 'date: 2021-11-23 09:00',
  }),
  'date-offset': ({ offset }) => ({
    what: `“${offset}” is not an offset from UTC.`,
    write: 'date: 2021-11-23T09:00+01:00',
  }),
  'date-skipped': ({ found, timeZone, first, second }) => ({
    what: `The time ${found} does not exist in ${timeZone}: clocks are put forward then.`,
    write: `date: ${first}   or   date: ${second}`,
  }),
  'date-ambiguous': ({ found, timeZone, first, second }) => ({
    what: `The time ${found} exists twice in ${timeZone}: clocks are put back then.`,
    write: `date: ${first}   or   date: ${second}`,
  }),
  'timecode-unreadable': ({ found, write }) => ({
    what: `“${found}” is not a time.`,
    write,
  }),
  'timecode-sixty': ({ found, write }) => ({
    what: `“${found}” has more than 59 minutes or seconds.`,
    write,
  }),
  'chapter-without-title': ({ start }) => ({
    what: `The chapter at ${start} has no title.`,
    write: `- ${start} Welcome`,
  }),
  'chapter-order': ({ start, title, previousStart, previousTitle }) => ({
    what:
      start === previousStart
        ? `“${title}” begins at ${start}, like “${previousTitle}”. Each chapter begins later than the one before.`
        : `“${title}” begins at ${start}, before “${previousTitle}” at ${previousStart}. Each chapter begins later than the one before.`,
  }),
}
