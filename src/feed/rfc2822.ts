// Writes dates as feeds write them.
import { Temporal } from 'temporal-polyfill'

const two = (value: number): string => String(value).padStart(2, '0')

/** Gives minutes as `+0100`. */
const offset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`

/**
 * Takes milliseconds since 1970 and an IANA time zone and gives the date of RFC 2822 with the zone's numeric offset,
 * such as `Tue, 09 Nov 2021 09:00:00 +0100` (https://www.rfc-editor.org/rfc/rfc2822#section-3.3).
 */
export const rfc2822 = (epochMs: number, timeZone: string): string => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone)
  const zoneMinutes = zoned.offsetNanoseconds / 60e9
  // The format has no seconds of offset, which some zones had as late as 1972.
  const minutes = Number.isInteger(zoneMinutes) ? zoneMinutes : 0
  return new Date(epochMs + minutes * 60_000).toUTCString().replace('GMT', offset(minutes))
}
