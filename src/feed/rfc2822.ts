// Writes dates as feeds write them.
import { Temporal } from 'temporal-polyfill'

const two = (value: number): string => String(value).padStart(2, '0')

/** Gives minutes as `+0100`. */
const offset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`

/** A stretch of time in which the clocks of a zone were not changed. */
interface Stretch {
  readonly fromEpochMs: number
  readonly untilEpochMs: number
  readonly offsetMinutes: number
}

/** To ask for an offset takes longer than to write everything else of an item; a show of ten years has twenty stretches. */
const stretches = new Map<string, Stretch[]>()

const findStretch = (epochMs: number, timeZone: string): Stretch => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone)
  const zoneMinutes = zoned.offsetNanoseconds / 60e9
  return {
    // A change at this very moment has happened.
    fromEpochMs:
      zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
    untilEpochMs: zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    // The format has no seconds of offset, which some zones had as late as 1972.
    offsetMinutes: Number.isInteger(zoneMinutes) ? zoneMinutes : 0,
  }
}

const offsetMinutes = (epochMs: number, timeZone: string): number => {
  const known = stretches.get(timeZone) ?? []
  const stretch = known.find(
    ({ fromEpochMs, untilEpochMs }) => fromEpochMs <= epochMs && epochMs < untilEpochMs,
  )
  if (stretch !== undefined) return stretch.offsetMinutes
  const found = findStretch(epochMs, timeZone)
  stretches.set(timeZone, [...known, found])
  return found.offsetMinutes
}

/**
 * Takes milliseconds since 1970 and an IANA time zone and gives the date of RFC 2822 with the zone's numeric offset,
 * such as `Tue, 09 Nov 2021 09:00:00 +0100` (https://www.rfc-editor.org/rfc/rfc2822#section-3.3).
 */
export const rfc2822 = (epochMs: number, timeZone: string): string => {
  const minutes = offsetMinutes(epochMs, timeZone)
  return new Date(epochMs + minutes * 60_000).toUTCString().replace('GMT', offset(minutes))
}
