// Writes dates as feeds write them.
import { Temporal } from 'temporal-polyfill'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * Takes milliseconds since 1970 and an IANA time zone and gives the date of RFC 2822 with the zone's numeric offset,
 * such as `Tue, 09 Nov 2021 09:00:00 +0100` (https://www.rfc-editor.org/rfc/rfc2822#section-3.3).
 */
export const rfc2822 = (epochMs: number, timeZone: string): string => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone)
  // The format has no seconds of offset, which some zones had as late as 1972.
  const date = /^[+-]\d\d:\d\d$/.test(zoned.offset) ? zoned : zoned.withTimeZone('UTC')
  const day = `${weekdays[date.dayOfWeek - 1]}, ${two(date.day)} ${months[date.month - 1]} ${date.year}`
  const time = `${two(date.hour)}:${two(date.minute)}:${two(date.second)}`
  return `${day} ${time} ${date.offset.replace(':', '')}`
}
