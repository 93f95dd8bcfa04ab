// Proposes when a new episode appears.
import { Temporal } from 'temporal-polyfill'
import { parseDate } from './parse-date.ts'

/**
 * Takes milliseconds since 1970-01-01T00:00Z and an IANA time zone; gives the last full hour as editors write it, with an
 * offset only where the clock was changed in that hour. It is not in the future: the next build publishes the episode.
 */
export const proposedDate = (nowEpochMs: number, timeZone: string): string => {
  const hour = Temporal.Instant.fromEpochMilliseconds(nowEpochMs)
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: 'hour', roundingMode: 'floor' })
  const local = hour.toPlainDateTime().toString({ smallestUnit: 'minute' })
  const plain = local.replace('T', ' ')
  return parseDate(plain, timeZone).value === hour.epochMilliseconds ? plain : `${local}${hour.offset}`
}
